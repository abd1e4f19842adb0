import type { ChangeRow } from '../../../registry/changes/change-row.js';
import type { GapReasonCode } from './reasons.js';
import { createYield } from '../../../platform/event-loop.js';
import { explains, type ComparedMaps } from './comparison-causes.js';
import { GapRow } from './row.js';
import type { GapCell } from './cell.js';
import type { AnsweredMap } from './types.js';

/** `ChangedCell` in the schema. */
export interface ChangedCell {
  before: GapCell;
  after: GapCell;
  change: 'OPENED' | 'CLOSED' | 'REASONS_CHANGED' | 'UNDECIDED';
  opened: GapReasonCode[];
  closed: GapReasonCode[];
  causes: (ChangeRow['nature'] | 'TIME_PASSED')[];
  changes: ChangeRow[];
}

/** The kinds of records that each reason is found in. */
const KINDS_BY_REASON: Readonly<Record<GapReasonCode, readonly string[]>> = {
  NO_COURSE: ['Course'],
  ONLY_RETIRED_COURSES: ['Course'],
  ONLY_UNKNOWN_STATUS: ['Course'],
  ONLY_PARTIAL_REACH: ['Course'],
  COURSES_REVIEW_DUE: ['Course', 'Basis'],
  NOT_IN_NATIONAL_REGULATION: ['LearningOutcome', 'Programme', 'TeachingJudgement'],
  NOT_TAUGHT: ['LearningOutcome', 'Programme', 'TeachingJudgement'],
  NOT_COLLECTED: ['LearningOutcome', 'Programme', 'TeachingJudgement'],
  NO_GUIDELINE: ['Guideline'],
  GUIDELINE_STATUS_UNKNOWN: ['Guideline'],
  GUIDELINE_OVERDUE: ['Guideline'],
  RESEARCH_NOT_COLLECTED: [],
  SOURCE_UNAVAILABLE: [],
};
/** What makes a need, and the trees that every cell hangs on. */
const NEED = ['Guideline', 'Expectation', 'Measure', 'Plan'];
const TREES = ['Topic', 'Audience', 'Setting', 'Organisation'];
/** What makes a verdict another where the need and the reasons are the same. */
const VERDICT = ['Course', 'Basis', 'LearningOutcome', 'Programme', 'TeachingJudgement', ...NEED];

/** The cells that differ between the two moments, and why. */
export async function changedCells(compared: ComparedMaps): Promise<ChangedCell[]> {
  const cells = (map: AnsweredMap, topicId: string) => new GapRow(map, topicId).cells();
  const turn = createYield();
  const found: ChangedCell[] = [];
  for (const topicId of Object.keys(compared.after.question.topics)) {
    if (!Object.hasOwn(compared.before.question.topics, topicId)) continue;
    await turn();
    const earlier = new Map(cells(compared.before, topicId).map((cell) => [cell.audienceId, cell]));
    for (const after of cells(compared.after, topicId)) {
      const before = earlier.get(after.audienceId);
      if (before) found.push(...changed(before, after, compared));
    }
  }
  return found;
}

/** What a cell is called among those of a map. */
export function cellKey({ topicId, audienceId }: Pick<GapCell, 'topicId' | 'audienceId'>): string {
  return `${topicId} ${audienceId}`;
}

function changed(before: GapCell, after: GapCell, compared: ComparedMaps): ChangedCell[] {
  const [was, is] = [before.isGap(), after.isGap()];
  const [old, now] = [before.codes(), after.codes()];
  const opened = now.filter((code) => !old.includes(code));
  const closed = old.filter((code) => !now.includes(code));
  const isOther = before.judged.need?.certain !== after.judged.need?.certain || !sameBounds(before, after);
  if (was === is && opened.length === 0 && closed.length === 0 && !isOther) return [];
  const kinds =
    before.judged.need?.certain !== after.judged.need?.certain
      ? NEED
      : isOther
        ? VERDICT
        : [...opened, ...closed].flatMap((code) => KINDS_BY_REASON[code]);
  const changes = compared.changes.filter((change) => explains(change, after, [...kinds, ...TREES], compared));
  const natures = [...new Set(changes.map(({ nature }) => nature))];
  const dayPassed = compared.before.question.today !== compared.after.question.today;
  return [
    {
      before,
      after,
      change: isUnavailable(compared) ? 'UNDECIDED' : cellChange(was, is),
      opened,
      closed,
      causes: natures.length === 0 && dayPassed ? ['TIME_PASSED'] : natures,
      changes,
    },
  ];
}

function sameBounds(before: GapCell, after: GapCell): boolean {
  const [was, is] = [before.verdict(), after.verdict()];
  return was?.atLeast === is?.atLeast && was?.atMost === is?.atMost;
}

/** Whether a registry that decides verdicts did not answer for one of the moments. */
function isUnavailable({ before, after }: ComparedMaps): boolean {
  return [before, after].some(
    ({ courseOffers, programmeFacts, guidelineRequirements }) =>
      !courseOffers || !programmeFacts || !guidelineRequirements,
  );
}

function cellChange(was: boolean | null, is: boolean | null): ChangedCell['change'] {
  if ((was === true) === (is === true)) return 'REASONS_CHANGED';
  return is ? 'OPENED' : 'CLOSED';
}
