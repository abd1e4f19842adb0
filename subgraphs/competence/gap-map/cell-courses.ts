import { OFFERED_STATUSES } from '../../contracts/course-offers.js';
import { WHOLE_AUDIENCE, countOf } from '../../contracts/cell-counts.js';
import type { CellLists, StateCounts } from './cell-lists.js';
import type { CountedList } from './list-arguments.js';
import { offersFromElsewhere } from './settling.js';
import type { AnsweredMap, PartialReach } from './types.js';
import type { JudgedCell } from './verdicts/judge.js';

/** The courses of a cell; `CourseCoverage` in the schema. What is a list is made when it is asked for. */
export class CellCourses {
  constructor(
    private readonly map: AnsweredMap,
    private readonly cell: () => JudgedCell,
    private readonly lists: CellLists,
  ) {}

  states(): StateCounts[] {
    return this.lists.states({ list: 'COURSES', kind: 'status' });
  }

  planned(): CountedList {
    return this.lists.list({ list: 'COURSES', kind: 'status', states: ['PLANNED'] }, WHOLE_AUDIENCE);
  }

  currency(): StateCounts[] {
    return this.lists.states({ list: 'COURSES', kind: 'currency' });
  }

  basis(): StateCounts[] {
    return this.lists.states({ list: 'COURSES', kind: 'basis' });
  }

  partial(): PartialReach[] {
    return this.lists.partialReach();
  }

  fromElsewhere(): CountedList | null {
    return offersFromElsewhere(this.cell(), this.map);
  }

  distinct(): number {
    return this.lists.courseExtent?.distinct ?? 0;
  }

  distinctOf(): number {
    return countOf(this.lists.courses?.status, OFFERED_STATUSES, WHOLE_AUDIENCE);
  }
}
