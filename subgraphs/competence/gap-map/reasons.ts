import { WHOLE_AUDIENCE, countOf, type Counts } from '../../contracts/coverage-counts.js';
import type { ProgrammeFacts, ProgrammeInMap } from '../../contracts/programme-coverage.js';
import { subjectOfLevel, type Subject } from './responsibility.js';

export type GapReasonCode =
  | 'NO_COURSE'
  | 'ONLY_RETIRED_COURSES'
  | 'ONLY_UNKNOWN_STATUS'
  | 'ONLY_PARTIAL_REACH'
  | 'COURSES_REVIEW_DUE'
  | 'NOT_IN_NATIONAL_REGULATION'
  | 'NOT_TAUGHT'
  | 'NOT_COLLECTED'
  | 'NO_GUIDELINE'
  | 'GUIDELINE_STATUS_UNKNOWN'
  | 'GUIDELINE_OVERDUE'
  | 'RESEARCH_NOT_COLLECTED'
  | 'SOURCE_UNAVAILABLE';

/** A reason with its number; what the number counts is named as in the registries' counts. */
export interface ReasonCount {
  code: GapReasonCode;
  count: number;
  of?: number;
  /** The registry's name of what is counted, and the ways of reaching the cell. */
  counted?: { registry: 'courses' | 'guidelines' | 'projects'; as: string; reach: 'WHOLE' | 'PARTIAL' };
  programmeIds?: string[];
  judgementIds?: string[];
  subjects: (Subject | null)[];
  registry?: string;
}

/** Reasons that say something is missing. The others say that it is old, or that it cannot be judged. */
const MISSING: readonly GapReasonCode[] = [
  'NO_COURSE',
  'ONLY_RETIRED_COURSES',
  'ONLY_UNKNOWN_STATUS',
  'NOT_IN_NATIONAL_REGULATION',
  'NOT_TAUGHT',
  'NO_GUIDELINE',
];

export function isMissingReason({ code }: ReasonCount): boolean {
  return MISSING.includes(code);
}

/** Whether a reason says that no course is offered, so that one that is planned is worth telling. */
export function isNoOfferReason({ code }: ReasonCount): boolean {
  return code === 'NO_COURSE' || code === 'ONLY_RETIRED_COURSES';
}

/** Reasons in the courses of a cell. Partial reach and planned courses never close a gap; they are told beside it. */
export function courseReasons(counts: Counts | undefined): ReasonCount[] {
  const whole = (as: string) => countOf(counts, as, WHOLE_AUDIENCE);
  const [active, unknown, retired] = [whole('ACTIVE'), whole('UNKNOWN'), whole('RETIRED')];
  const partial = countOf(counts, 'OFFERED', ['PARTIAL']);
  const due = whole('OFFERED:REVIEW_DUE');
  const finding = (
    code: GapReasonCode,
    count: number,
    as: string,
    reach: 'WHOLE' | 'PARTIAL' = 'WHOLE',
  ): ReasonCount => ({
    code,
    count,
    counted: { registry: 'courses', as, reach },
    subjects: ['COURSES'],
  });
  const found: ReasonCount[] = [];
  if (active + unknown + retired === 0) found.push(finding('NO_COURSE', 0, 'EVER_OFFERED'));
  else if (active + unknown === 0) found.push(finding('ONLY_RETIRED_COURSES', retired, 'RETIRED'));
  else if (active === 0) found.push(finding('ONLY_UNKNOWN_STATUS', unknown, 'UNKNOWN'));
  if (active + unknown === 0 && partial > 0) found.push(finding('ONLY_PARTIAL_REACH', partial, 'OFFERED', 'PARTIAL'));
  if (due > 0) found.push({ ...finding('COURSES_REVIEW_DUE', due, 'OFFERED:REVIEW_DUE'), of: active + unknown });
  return found;
}

/**
 * Reasons in the education of an audience: its programmes are those of itself, of all above it and, for a group, below
 * it. A programme that is judged not to teach the topic is not merely silent: it stands under its judgement alone.
 */
export function educationReasons(
  facts: ProgrammeFacts,
  topicId: string,
  audienceIds: readonly string[],
): ReasonCount[] {
  const own = programmesOf(facts, audienceIds);
  const mentioning = facts.mentionedBy[topicId] ?? [];
  const judgements = (facts.notTaught[topicId] ?? []).filter(({ programmeId }) =>
    own.some(([id]) => id === programmeId),
  );
  const judged = own.filter(([id]) => judgements.some(({ programmeId }) => programmeId === id));
  const unjudged = own.filter((programme) => !judged.includes(programme));
  const silent = unjudged.filter(([id]) => !mentioning.includes(id));
  const isScanned = ([, { level, coverage }]: [string, ProgrammeInMap]) =>
    level === 'NATIONAL_REGULATION' && coverage === 'SCANNED';
  const scanned = own.filter(isScanned);
  const silentByScan = silent.filter(isScanned);
  const unread = silent.filter(([, { coverage }]) => coverage !== 'SCANNED');
  const found: ReasonCount[] = [];
  if (judgements.length > 0) {
    const judgementIds = judgements.map(({ id }) => id);
    found.push({ ...aboutProgrammes('NOT_TAUGHT', judged), count: judgements.length, judgementIds });
  }
  if (silentByScan.length > 0 && !scanned.some(([id]) => mentioning.includes(id))) {
    found.push(aboutProgrammes('NOT_IN_NATIONAL_REGULATION', silentByScan, scanned.length));
  }
  if (unread.length > 0) found.push(aboutProgrammes('NOT_COLLECTED', unread, own.length));
  return found;
}

/** The programmes of some audiences: looked for once for all the topics of a map. */
function programmesOf(facts: ProgrammeFacts, audienceIds: readonly string[]): [string, ProgrammeInMap][] {
  const known = programmesFound.get(facts) ?? new Map<string, [string, ProgrammeInMap][]>();
  programmesFound.set(facts, known);
  const name = audienceIds.join(' ');
  const own =
    known.get(name) ??
    Object.entries(facts.programmes).filter(([, { audienceId }]) => audienceIds.includes(audienceId));
  known.set(name, own);
  return own;
}
const programmesFound = new WeakMap<ProgrammeFacts, Map<string, [string, ProgrammeInMap][]>>();

function aboutProgrammes(code: GapReasonCode, programmes: [string, ProgrammeInMap][], of?: number): ReasonCount {
  const levels = [...new Set(programmes.map(([, { level }]) => level))];
  return {
    code,
    count: programmes.length,
    ...(of !== undefined && { of }),
    programmeIds: programmes.map(([id]) => id),
    subjects: levels.map(subjectOfLevel),
  };
}

/** Reasons in the guidelines of a cell. */
export function guidelineReasons(counts: Counts | undefined): ReasonCount[] {
  const national = (status: string) => countOf(counts, `NATIONAL:${status}`, WHOLE_AUDIENCE);
  const overdue = countOf(counts, 'OVERDUE', WHOLE_AUDIENCE);
  const found: ReasonCount[] = [];
  const finding = (code: GapReasonCode, count: number, as: string): ReasonCount => ({
    code,
    count,
    counted: { registry: 'guidelines', as, reach: 'WHOLE' },
    subjects: ['GUIDELINES'],
  });
  if (national('IN_FORCE') === 0 && national('UNKNOWN') === 0)
    found.push(finding('NO_GUIDELINE', 0, 'NATIONAL:IN_FORCE'));
  else if (national('IN_FORCE') === 0) {
    found.push(finding('GUIDELINE_STATUS_UNKNOWN', national('UNKNOWN'), 'NATIONAL:UNKNOWN'));
  }
  if (overdue > 0)
    found.push({
      ...finding('GUIDELINE_OVERDUE', overdue, 'OVERDUE'),
      of: countOf(counts, 'IN_FORCE', WHOLE_AUDIENCE),
    });
  return found;
}

/** What is missing on a topic as a whole; null counts are of registries that did not answer. */
export function topicReasons(totals: {
  courses: number | null;
  guidelines: number | null;
  projects: number | null;
}): ReasonCount[] {
  return [
    ...(totals.courses === 0 ? [{ code: 'NO_COURSE', count: 0, subjects: ['COURSES'] } satisfies ReasonCount] : []),
    ...(totals.guidelines === 0
      ? [{ code: 'NO_GUIDELINE', count: 0, subjects: ['GUIDELINES'] } satisfies ReasonCount]
      : []),
    ...(totals.projects === 0
      ? [{ code: 'RESEARCH_NOT_COLLECTED', count: 0, subjects: ['RESEARCH'] } satisfies ReasonCount]
      : []),
  ];
}

/** The reason that a registry did not answer. */
export function unavailableReason(registry: string): ReasonCount {
  return { code: 'SOURCE_UNAVAILABLE', count: 0, registry, subjects: [] };
}
