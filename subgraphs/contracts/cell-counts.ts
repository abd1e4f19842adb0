/** How a record reaches a cell. */
export type CellReach = (typeof REACHES)[number];
const REACHES = ['DIRECT', 'INHERITED', 'PARTIAL'] as const;

/** How a record reaches an audience as a whole. */
export const WHOLE_AUDIENCE = ['DIRECT', 'INHERITED'] as const;

/** Numbers of something by every kind of state that it has, in the order in which they were met. Absent is none. */
type ByState<States, N> = {
  readonly [Kind in keyof States]?: { readonly [State in NonNullable<States[Kind]> & string]?: N };
};

/** Records of a cell by state, each state by how its records reach the cell. */
export type CellTally<States> = ByState<States, Readonly<Partial<Record<CellReach, number>>>>;

/** Records on a topic, whomever they are for: all of them, and by state. */
interface TopicTally<States> {
  total: number;
  byState: ByState<States, number>;
}

/** Number of records of a cell in any of some states, over some ways of reaching it. */
export function countOf<State extends string>(
  numbers: { readonly [S in State]?: Readonly<Partial<Record<CellReach, number>>> } | undefined,
  states: readonly State[],
  reaches: readonly CellReach[],
): number {
  if (!numbers) return 0;
  let count = 0;
  for (const state of states) for (const reach of reaches) count += numbers[state]?.[reach] ?? 0;
  return count;
}

/** A state with its kind. */
type KindAndState<States> = { [Kind in keyof States]-?: readonly [Kind, NonNullable<States[Kind]>] }[keyof States];

/**
 * What a registry counted, as it travels: JSON that names each state once, since cells are many. Topics and cells without any
 * record are absent. `States` is what its records count as, a state of each kind that applies; `More` is what is told of a cell
 * besides.
 */
export interface CellCounts<States, More = unknown> {
  states: readonly KindAndState<States>[];
  topics: Readonly<Record<string, CountedTopic<More>>>;
}

interface CountedTopic<More> {
  total: number;
  /** Places in the list of states, each followed by its number of records. */
  numbers: readonly number[];
  /** By audience: the same, of places that count the ways of reaching the cell apart. */
  cells: Readonly<Record<string, readonly number[]>>;
  /** By audience. */
  more: Readonly<Record<string, More>>;
}

/** What was counted in a cell; undefined where there is nothing. */
export function tallyOfCell<States>(
  { states, topics }: CellCounts<States>,
  topicId: string,
  audienceId: string,
): CellTally<States> | undefined {
  const numbers = topics[topicId]?.cells[audienceId];
  if (!numbers) return undefined;
  const tally: Record<PropertyKey, Record<string, Record<string, number>>> = {};
  for (let at = 0; at < numbers.length; at += 2) {
    const [place = 0, count = 0] = [numbers[at], numbers[at + 1]];
    const [kind, state] = states[Math.floor(place / REACHES.length)] as readonly [PropertyKey, string];
    const reach = REACHES[place % REACHES.length] as CellReach;
    ((tally[kind] ??= {})[state] ??= {})[reach] = count;
  }
  return tally;
}

/** What was counted on a topic; undefined where there is nothing. */
export function tallyOfTopic<States>(
  { states, topics }: CellCounts<States>,
  topicId: string,
): TopicTally<States> | undefined {
  const topic = topics[topicId];
  if (!topic) return undefined;
  const byState: Record<PropertyKey, Record<string, number>> = {};
  for (let at = 0; at < topic.numbers.length; at += 2) {
    const [kind, state] = states[topic.numbers[at] ?? 0] as readonly [PropertyKey, string];
    (byState[kind] ??= {})[state] = topic.numbers[at + 1] ?? 0;
  }
  return { total: topic.total, byState };
}

/** How many of some records are in a state, by the place of the state; and where the first of them stands among all. */
type Tally = readonly { place: number; count: number; first: number }[];

/** Numbers the states that records have, and counts by these numbers: cell after cell with one counter. */
export class CellCounter<States extends object> {
  readonly states: KindAndState<States>[] = [];
  private readonly places = new Map<string, Map<unknown, number>>();
  private readonly counts: number[] = [];
  private readonly firsts: number[] = [];
  private readonly met: number[] = [];

  /** Counts records that stand in the same cells, once for all of these. */
  tallyOf(records: readonly { states: States }[], places: readonly number[]): Tally {
    const tally = new Map<number, { place: number; count: number; first: number }>();
    for (const [index, { states }] of records.entries()) {
      for (const [kind, state] of Object.entries(states) as [string, unknown][]) {
        if (state === undefined) continue;
        const place = this.placeOf(kind, state);
        const known = tally.get(place);
        if (known) known.count += 1;
        else tally.set(place, { place, count: 1, first: places[index] ?? 0 });
      }
    }
    return [...tally.values()];
  }

  /** Counts records in a cell. */
  reach(tally: Tally, reach: CellReach): void {
    const way = REACHES.indexOf(reach);
    for (const { place, count, first } of tally) this.count(place * REACHES.length + way, count, first);
  }

  /** Counts records on a topic. */
  meet(tally: Tally): void {
    for (const { place, count, first } of tally) this.count(place, count, first);
  }

  get isEmpty(): boolean {
    return this.met.length === 0;
  }

  /** The numbers counted since they were last taken, each after its place, in the order in which records meet them. */
  take(): number[] {
    const taken: number[] = [];
    const { firsts } = this;
    // Of one record, states keep the order in which they were counted.
    for (const place of this.met.sort((a, b) => (firsts[a] ?? 0) - (firsts[b] ?? 0))) {
      taken.push(place, this.counts[place] ?? 0);
      this.counts[place] = 0;
    }
    this.met.length = 0;
    return taken;
  }

  private placeOf(kind: string, state: unknown): number {
    const ofKind = this.places.get(kind) ?? new Map<unknown, number>();
    this.places.set(kind, ofKind);
    const known = ofKind.get(state);
    if (known !== undefined) return known;
    const place = this.states.push([kind, state] as unknown as KindAndState<States>) - 1;
    ofKind.set(state, place);
    for (const _ of REACHES) this.counts.push(0);
    return place;
  }

  private count(place: number, count: number, first: number): void {
    const before = this.counts[place] ?? 0;
    if (before === 0) this.met.push(place);
    if (before === 0 || first < (this.firsts[place] ?? 0)) this.firsts[place] = first;
    this.counts[place] = before + count;
  }
}
