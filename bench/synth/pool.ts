import type { ChangeLog } from '../../registry/changes/change-log.js';
import type { Store } from '../../registry/records/store.js';
import type { OpenSubgraph } from '../../registry/subgraph/subgraph.js';
import type { Random } from './random.js';

interface RegistryPool {
  log: ChangeLog;
  weight: number;
  records: { store: Store<object>; id: string; weight: number }[];
  heaviest: number;
}

/** The records of one change set, which is of one registry. */
export interface Chosen {
  log: ChangeLog;
  chosen: Map<Store<object>, string[]>;
}

/** The records that a history may change, of which those of some kinds are chosen more often. */
export class Pool {
  private constructor(private readonly registries: readonly RegistryPool[]) {}

  /** All records of the collections that have a weight, but one. */
  static async of(
    subgraphs: readonly OpenSubgraph[],
    weights: Readonly<Record<string, { weight: number }>>,
    but: string,
  ): Promise<Pool> {
    const registries = await Promise.all(subgraphs.map((subgraph) => registryPool(subgraph, weights, but)));
    return new Pool(registries.filter(({ records }) => records.length > 0));
  }

  /** Up to so many different records of a registry; fewer than wanted where it has few. */
  choose(wanted: number, random: Random): Chosen {
    const { log, records, heaviest } = this.registry(random);
    const count = Math.min(wanted, Math.ceil(records.length / 2));
    const places = new Set<number>();
    while (places.size < count) {
      const place = random.below(records.length);
      if (random.happens((records[place]?.weight ?? 0) / heaviest)) places.add(place);
    }
    const chosen = new Map<Store<object>, string[]>();
    for (const place of places) {
      const record = records[place];
      if (record) chosen.set(record.store, [...(chosen.get(record.store) ?? []), record.id]);
    }
    return { log, chosen };
  }

  private registry(random: Random): RegistryPool {
    let left = random.next() * this.registries.reduce((sum, { weight }) => sum + weight, 0);
    const found = this.registries.find(({ weight }) => (left -= weight) < 0) ?? this.registries.at(-1);
    if (!found) throw new Error('No registry has records that can be changed.');
    return found;
  }
}

async function registryPool(
  { log, starterFiles }: OpenSubgraph,
  weights: Readonly<Record<string, { weight: number }>>,
  but: string,
): Promise<RegistryPool> {
  const records: RegistryPool['records'] = [];
  for (const { store } of starterFiles) {
    const weight = weights[store.kind.collection]?.weight;
    if (weight === undefined) continue;
    const ids = (await store.idsNowOrThen({})).filter((id) => id !== but).sort();
    records.push(...ids.map((id) => ({ store, id, weight })));
  }
  return {
    log,
    records,
    weight: records.reduce((sum, record) => sum + record.weight, 0),
    heaviest: Math.max(...records.map((record) => record.weight)),
  };
}
