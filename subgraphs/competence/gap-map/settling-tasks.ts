import type { CourseOffer } from '../../contracts/course-offers.js';
import { createYield } from '../../../platform/event-loop.js';
import type { SettlingKind } from './settling.js';
import type { AnsweredMap } from './types.js';
import { stateOf } from './verdicts/bounds.js';
import type { JudgedCell } from './verdicts/judge.js';
import { openRecordsOf } from './verdicts/open-records.js';

/** Something to ask, scan or verify, with what it settles; `SettlingTask` in the schema. */
export interface SettlingTask {
  kind: SettlingKind;
  /** The provider to ask, the audience whose curricula are to be scanned, or the guideline to verify. */
  subjectId: string;
  /** Courses or programmes that the task is about; null for a guideline. */
  recordIds: readonly string[];
  /** Cells all of whose open records are in the task: whatever the answer, they are decided. */
  settles: readonly CellRef[];
  /** Cells that some answer decides, those that it settles included. */
  maySettle: readonly CellRef[];
  /** Cells whose need is only possible, and is decided with the guideline. */
  settlesNeed: readonly CellRef[];
}

export interface CellRef {
  topicId: string;
  audienceId: string;
}

interface Collected {
  kind: SettlingKind;
  subjectId: string;
  records: Set<string>;
  settles: CellRef[];
  maySettle: CellRef[];
  settlesNeed: CellRef[];
}

/** An open record of a cell: in which task it is. */
interface OpenRecord {
  kind: SettlingKind;
  subjectId: string;
  recordId: string;
}

/**
 * What would decide the cells of a map that are open, most first. rule: settling — a task settles a cell if all its open
 * records are in the task, and may settle it if one answer is enough. What it may settle is never added up over tasks.
 */
export async function settlingTasksOf(map: AnsweredMap): Promise<SettlingTask[]> {
  const tasks = new Map<string, Collected>();
  const taskOf = ({ kind, subjectId }: Pick<OpenRecord, 'kind' | 'subjectId'>): Collected => {
    const name = taskName({ kind, subjectId });
    const known = tasks.get(name) ?? {
      kind,
      subjectId,
      records: new Set(),
      settles: [],
      maySettle: [],
      settlesNeed: [],
    };
    tasks.set(name, known);
    return known;
  };
  const turn = createYield();
  for (const topicId of Object.keys(map.question.topics)) {
    await turn();
    for (const audienceId of Object.keys(map.question.audiences)) {
      const cell = map.judge.cell(topicId, audienceId);
      const ref = { topicId, audienceId };
      for (const { id } of hasPossibleNeed(cell) ? (cell.need?.possible ?? []) : [])
        taskOf({ kind: 'GUIDELINE', subjectId: id }).settlesNeed.push(ref);
      if (!isOpen(cell)) continue;
      const open = decidingRecords(map, cell);
      const deciding = new Set(open.map(taskOf));
      for (const { recordId, ...task } of open) taskOf(task).records.add(recordId);
      for (const task of deciding) task.maySettle.push(ref);
      // Whether the rest is missing or weak is open too, where nothing makes it weak for certain.
      const rest = cell.verdict?.atLeast === 'MISSING' ? openRecordsOf(cell).weakOffers.map(recordOfOffer) : [];
      const [only, ...others] = new Set([...open, ...rest].map(taskName));
      if (only !== undefined && others.length === 0) tasks.get(only)?.settles.push(ref);
    }
  }
  return [...tasks.values()]
    .map(({ records, ...task }) => ({ ...task, recordIds: [...records] }))
    .toSorted(
      (a, b) =>
        b.settles.length - a.settles.length ||
        b.maySettle.length - a.maySettle.length ||
        b.settlesNeed.length - a.settlesNeed.length ||
        a.subjectId.localeCompare(b.subjectId),
    );
}

/** A broader cell follows those below it, here too. */
function hasPossibleNeed({ need, isFromBelow }: JudgedCell): boolean {
  return need?.certain === false && !isFromBelow;
}

/** A broader cell follows those below it, which are open themselves. */
function isOpen({ need, verdict, isFromBelow }: JudgedCell): boolean {
  return need?.certain === true && !isFromBelow && verdict !== null && stateOf(verdict) === 'UNKNOWN';
}

function taskName({ kind, subjectId }: Pick<OpenRecord, 'kind' | 'subjectId'>): string {
  return `${kind} ${subjectId}`;
}

function recordOfOffer({ id, providerId }: CourseOffer): OpenRecord {
  return { kind: 'PROVIDER', subjectId: providerId, recordId: id };
}

function decidingRecords({ programmeFacts }: AnsweredMap, cell: JudgedCell): OpenRecord[] {
  const open = openRecordsOf(cell);
  return [
    ...open.offers.map(recordOfOffer),
    ...open.programmeIds.flatMap((recordId) => {
      const subjectId = programmeFacts?.programmes[recordId]?.audienceId;
      return subjectId ? [{ kind: 'CURRICULA' as const, subjectId, recordId }] : [];
    }),
    ...open.guidelineIds.map((id) => ({ kind: 'GUIDELINE' as const, subjectId: id, recordId: id })),
  ];
}
