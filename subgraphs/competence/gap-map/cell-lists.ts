import { WHOLE_AUDIENCE, countOf, type CellReach, type Counts } from '../../contracts/coverage-counts.js';
import { listArguments, type CountedList, type ListName } from './list-arguments.js';
import type { AnsweredMap, PartialReach } from './types.js';

/** Where a map holds the counts behind each list. */
const COUNTS = {
  COURSES: 'courseCounts',
  LEARNING_OUTCOMES: 'outcomeCounts',
  GUIDELINES: 'guidelineCounts',
  PROJECTS: 'projectCounts',
} as const satisfies Record<ListName, keyof AnsweredMap>;

/** The numbers of a cell, each with the list behind it. */
export class CellLists {
  constructor(
    private readonly map: AnsweredMap,
    private readonly topicId: string,
    private readonly audienceId: string,
  ) {}

  counts(list: ListName): Counts | undefined {
    return this.map[COUNTS[list]]?.[this.topicId]?.[this.audienceId];
  }

  list(list: ListName, name: string, reach: readonly CellReach[], known?: number): CountedList {
    const place = { topicId: this.topicId, audienceId: this.audienceId, reach };
    return {
      count: known ?? countOf(this.counts(list), name, reach),
      list,
      arguments: () => listArguments(list, name, place, this.map.question.filter),
    };
  }

  states(list: ListName, keep: (name: string) => boolean = () => true): StateCounts[] {
    const found = new Map<string, StateCounts>();
    for (const counted of Object.keys(this.counts(list) ?? {})) {
      // A name ends with the way of reaching the cell; what has none is no state.
      const name = counted.slice(0, Math.max(0, counted.lastIndexOf('.')));
      if (name !== '' && !found.has(name) && keep(name)) found.set(name, new StateCounts(this, list, name));
    }
    return [...found.values()];
  }

  /**
   * Courses by the provider and the workplace groups through which alone they reach the cell:
   * `AT:<groups>:<provider>.PARTIAL`. A course counts once, however many groups lead to it; groups that do not lead to this
   * audience are left out.
   */
  partialReach(): PartialReach[] {
    const workplaces = this.map.question.audiences[this.audienceId]?.workplaces ?? [];
    const found = new Map<string, PartialReach>();
    for (const [name, count] of Object.entries(this.counts('COURSES') ?? {})) {
      const [, groups, providerId] = /^AT:(.+):(.+)\.PARTIAL$/.exec(name) ?? [];
      if (!groups || !providerId) continue;
      const named = groups.split('+');
      const groupIds = workplaces.filter((id) => named.includes(id));
      const key = [providerId, ...groupIds].join(' ');
      found.set(key, { groupIds, providerId, count: (found.get(key)?.count ?? 0) + count });
    }
    return [...found.values()];
  }
}

/** The records of one state in a cell, by the ways of reaching it; `StateCounts` and `CountsByReach` in the schema. */
export class StateCounts {
  constructor(
    private readonly lists: CellLists,
    private readonly list: ListName,
    private readonly name: string,
  ) {}

  get state(): string {
    return this.name.split(':')[1] ?? this.name;
  }

  get counts(): this {
    return this;
  }

  direct(): CountedList {
    return this.lists.list(this.list, this.name, ['DIRECT']);
  }

  inherited(): CountedList {
    return this.lists.list(this.list, this.name, ['INHERITED']);
  }

  partial(): CountedList {
    return this.lists.list(this.list, this.name, ['PARTIAL']);
  }

  reached(): CountedList {
    return this.lists.list(this.list, this.name, WHOLE_AUDIENCE);
  }
}
