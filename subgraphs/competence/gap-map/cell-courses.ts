import { WHOLE_AUDIENCE, DISTINCT, countOf } from '../../contracts/coverage-counts.js';
import type { CellLists, StateCounts } from './cell-lists.js';
import type { CountedList } from './list-arguments.js';
import { offersFromElsewhere } from './settling.js';
import type { AnsweredMap, PartialReach } from './types.js';
import type { JudgedCell } from './verdicts/judge.js';

const STATUSES: ReadonlySet<string> = new Set(['ACTIVE', 'UNKNOWN', 'RETIRED', 'PLANNED']);
const BASES: ReadonlySet<string> = new Set(['OFFERED:STATED', 'OFFERED:INFERRED', 'OFFERED:NO_BASIS']);

/** The courses of a cell; `CourseCoverage` in the schema. What is a list is made when it is asked for. */
export class CellCourses {
  constructor(
    private readonly map: AnsweredMap,
    private readonly cell: () => JudgedCell,
    private readonly lists: CellLists,
  ) {}

  states(): StateCounts[] {
    return this.lists.states('COURSES', (name) => STATUSES.has(name));
  }

  planned(): CountedList {
    return this.lists.list('COURSES', 'PLANNED', WHOLE_AUDIENCE);
  }

  currency(): StateCounts[] {
    return this.lists.states('COURSES', (name) => name.startsWith('OFFERED:') && !BASES.has(name));
  }

  basis(): StateCounts[] {
    return this.lists.states('COURSES', (name) => BASES.has(name));
  }

  partial(): PartialReach[] {
    return this.lists.partialReach();
  }

  fromElsewhere(): CountedList | null {
    return offersFromElsewhere(this.cell(), this.map);
  }

  distinct(): number {
    return this.lists.counts('COURSES')?.[DISTINCT] ?? 0;
  }

  distinctOf(): number {
    return countOf(this.lists.counts('COURSES'), 'OFFERED', WHOLE_AUDIENCE);
  }
}
