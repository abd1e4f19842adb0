import { WHOLE_AUDIENCE, countOf, tallyOfCell, type CellReach, type CellTally } from '../../contracts/cell-counts.js';
import type { CourseExtent, CourseStates, GuidelineStates } from '../../contracts/coverage-counts.js';
import { countsBehind, type CountedStates, type ListName, type StateKind } from './counted.js';
import { listArguments, type CountedList } from './list-arguments.js';
import type { AnsweredMap, PartialReach } from './types.js';

/** The numbers of a cell, each with the list behind it. */
export class CellLists {
  private readonly tallies = new Map<ListName, CellTally<Record<string, string>> | undefined>();

  constructor(
    private readonly map: AnsweredMap,
    private readonly topicId: string,
    private readonly audienceId: string,
  ) {}

  get courses(): CellTally<CourseStates> | undefined {
    return this.tallyOf('COURSES');
  }

  get courseExtent(): CourseExtent | undefined {
    return this.map.courseCounts?.topics[this.topicId]?.more[this.audienceId];
  }

  get guidelines(): CellTally<GuidelineStates> | undefined {
    return this.tallyOf('GUIDELINES');
  }

  list(counted: CountedStates, reach: readonly CellReach[], known?: number): CountedList {
    const place = { topicId: this.topicId, audienceId: this.audienceId, reach };
    return {
      count: known ?? countOf(this.numbersOf(counted), counted.states, reach),
      list: counted.list,
      arguments: () => listArguments(counted, place, this.map.question.filter),
    };
  }

  /** The states of a kind that records of the cell are in, as they were met. */
  states(kind: StateKind): StateCounts[] {
    const states = Object.keys(this.numbersOf(kind) ?? {});
    // What a registry counted by a kind are states of that kind.
    return states.map((state) => new StateCounts(this, state, { ...kind, states: [state] } as CountedStates));
  }

  /**
   * Courses by the provider and the workplace groups through which alone they reach the cell. A course counts once, however
   * many groups lead to it; groups that do not lead to this audience are left out.
   */
  partialReach(): PartialReach[] {
    const workplaces = this.map.question.audiences[this.audienceId]?.workplaces ?? [];
    const found = new Map<string, PartialReach>();
    for (const { groupIds: named, providerId, count } of this.courseExtent?.partial ?? []) {
      const groupIds = workplaces.filter((id) => named.includes(id));
      const key = [providerId, ...groupIds].join(' ');
      found.set(key, { groupIds, providerId, count: (found.get(key)?.count ?? 0) + count });
    }
    return [...found.values()];
  }

  private numbersOf({ list, kind }: StateKind) {
    return this.tallyOf(list)?.[kind];
  }

  /** What is read of a cell is read more than once. */
  private tallyOf(list: ListName): CellTally<Record<string, string>> | undefined {
    if (this.tallies.has(list)) return this.tallies.get(list);
    const counts = countsBehind(list, this.map);
    const tally = counts ? tallyOfCell(counts, this.topicId, this.audienceId) : undefined;
    this.tallies.set(list, tally);
    return tally;
  }
}

/** The records of one state in a cell, by the ways of reaching it; `StateCounts` and `CountsByReach` in the schema. */
export class StateCounts {
  constructor(
    private readonly lists: CellLists,
    readonly state: string,
    private readonly counted: CountedStates,
  ) {}

  get counts(): this {
    return this;
  }

  direct(): CountedList {
    return this.lists.list(this.counted, ['DIRECT']);
  }

  inherited(): CountedList {
    return this.lists.list(this.counted, ['INHERITED']);
  }

  partial(): CountedList {
    return this.lists.list(this.counted, ['PARTIAL']);
  }

  reached(): CountedList {
    return this.lists.list(this.counted, WHOLE_AUDIENCE);
  }
}
