import { copy, type Data } from './data.js';
import type { FetchResponse } from './subgraph-client.js';

/** One request to a subgraph, which may answer for several fetches of a plan. */
interface Batch {
  representations: Data[];
  response: Promise<FetchResponse>;
}

/** Where the answer to a representation is. */
interface Slot {
  batch: Batch;
  index: number;
}

/**
 * The same question about entities, asked by several fetches of one plan: what they ask at the same moment goes in
 * one request, and what one of them has asked before is not asked again. Each gets a copy of its own, since what
 * later fetches add to it depends on where it stands.
 */
export class SharedFetches {
  private readonly slots = new Map<string, Slot>();
  private open: Batch | null = null;

  constructor(private readonly ask: (representations: readonly Data[]) => Promise<FetchResponse>) {}

  /** The answer as if these representations alone had been asked; `texts` are what they are known by. */
  async answer(representations: readonly Data[], texts: readonly string[]): Promise<FetchResponse> {
    const slots = representations.map((representation, index) => this.slotOf(representation, texts[index] as string));
    const responses = new Map<Batch, FetchResponse>();
    for (const { batch } of slots) if (!responses.has(batch)) responses.set(batch, await batch.response);
    return { data: { _entities: entitiesAt(slots, responses) }, errors: errorsAt(slots, responses) };
  }

  private slotOf(representation: Data, text: string): Slot {
    const known = this.slots.get(text);
    if (known) return known;
    const batch = (this.open ??= this.begin());
    const slot = { batch, index: batch.representations.push(representation) - 1 };
    this.slots.set(text, slot);
    return slot;
  }

  /** A request that is sent when every fetch that is ready has said what it asks. */
  private begin(): Batch {
    const representations: Data[] = [];
    const response = Promise.resolve().then(() => {
      this.open = null;
      return this.ask(representations);
    });
    return { representations, response };
  }
}

function entitiesAt(slots: readonly Slot[], responses: ReadonlyMap<Batch, FetchResponse>): unknown[] {
  return slots.map(({ batch, index }) => {
    const entities = responses.get(batch)?.data?.['_entities'];
    return Array.isArray(entities) ? copy(entities[index]) : null;
  });
}

/** The errors about these entities, by their place in this answer, and those about no entity at all. */
function errorsAt(slots: readonly Slot[], responses: ReadonlyMap<Batch, FetchResponse>): FetchResponse['errors'] {
  return [...responses].flatMap(([batch, { errors = [] }]) =>
    errors.flatMap((error) => {
      const [root, asked, ...rest] = error.path ?? [];
      if (typeof asked !== 'number') return [error];
      return slots.flatMap((slot, index) =>
        slot.batch === batch && slot.index === asked ? [{ ...error, path: [root as string, index, ...rest] }] : [],
      );
    }),
  );
}
