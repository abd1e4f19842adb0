import { WHOLE_AUDIENCE, countOf, type CellTally } from '../../contracts/cell-counts.js';
import type { CourseStates, GuidelineStates } from '../../contracts/coverage-counts.js';
import { OFFERED_STATUSES } from '../../contracts/course-offers.js';
import { EVER_OFFERED_STATUSES, type CountedStates, type CountedStatesOf } from './counted.js';
import { levelName, type EducatingLevels, type EducatingProgramme } from './verdicts/education-routes.js';
import type { EducationJudge } from './verdicts/education.js';
import { weaknessesAt, type GapDimension, type OfferInCell, type Place } from './verdicts/rules.js';
import { subjectOfLevel, type Subject } from './subjects.js';

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

/** A reason with its number, and what the number counts. */
export interface ReasonCount {
  code: GapReasonCode;
  /** The dimension that it is of; null for a registry that did not answer. */
  dimension: GapDimension | null;
  count: number;
  of?: number;
  /** The records that are counted, and the ways of reaching the cell. */
  counted?: {
    records: CountedStates;
    reach: 'WHOLE' | 'ANY';
    /** These alone of the records. */
    ids?: readonly string[];
    /** Those alone with a setting in each of these sectors. */
    coversSettingIds?: readonly string[];
  };
  /** It is told beside the others, and would not lower its dimension by itself. */
  isAside?: boolean;
  programmeIds?: string[];
  judgementIds?: string[];
  subjects: (Subject | null)[];
  registry?: string;
}

/** Whether a reason says that no course is offered, so that one that is planned is worth telling. */
export function isNoOfferReason({ code }: ReasonCount): boolean {
  return code === 'NO_COURSE' || code === 'ONLY_RETIRED_COURSES';
}

/** The courses of a cell: those that are offered, or may be, and how many are retired. */
export interface CoursesOfCell {
  offers: readonly OfferInCell[];
  places: readonly Place[];
  retired: number;
  /** The map names organisations: what counts for them is then listed by its providers. */
  isNarrowed: boolean;
}

/**
 * Reasons in the courses of a cell. Those that reach none whom the need is for, as of another sector, are no offer to them.
 * Partial reach and planned courses never close a gap; they are told beside it.
 */
export function courseReasons({ offers, places, retired, isNarrowed }: CoursesOfCell): ReasonCount[] {
  const whole = offers.filter(({ workplaces }) => workplaces.length === 0);
  const reaching = offers.filter((offer) => places.some((place) => weaknessesAt(offer, place) !== null));
  const wholeReaching = reaching.filter(({ workplaces }) => workplaces.length === 0);
  const due = wholeReaching.filter(({ offer }) => offer.isReviewDue);
  const reachingAll = reaching.filter((offer) => places.some((place) => reachesAll(offer, place)));
  /** Some of the courses that the registry counts: listed one by one where they are not all of them. */
  const counted = (
    code: GapReasonCode,
    records: CountedStatesOf<'COURSES'>,
    told: readonly OfferInCell[],
    among: readonly OfferInCell[],
  ): ReasonCount =>
    ofCourses(code, told.length, {
      ...{ records, reach: code === 'ONLY_PARTIAL_REACH' ? 'ANY' : 'WHOLE' },
      ...((isNarrowed || told.length < among.length) && { ids: told.map(({ offer }) => offer.id) }),
    });
  const found: ReasonCount[] = [];
  const unknown = whole.filter(({ offer }) => offer.status === 'UNKNOWN');
  if (wholeReaching.length + retired === 0) found.push(noCourse(whole, places));
  else if (wholeReaching.length === 0)
    found.push(ofCourses('ONLY_RETIRED_COURSES', retired, { records: inStatus('RETIRED'), reach: 'WHOLE' }));
  else if (reachingAll.length > 0 && reachingAll.every(({ offer }) => offer.status === 'UNKNOWN'))
    found.push(counted('ONLY_UNKNOWN_STATUS', inStatus('UNKNOWN'), reachingAll, unknown));
  if (reachingAll.length === 0 && reaching.length > 0)
    found.push(counted('ONLY_PARTIAL_REACH', inStatus(...OFFERED_STATUSES), reaching, offers));
  if (due.length > 0) {
    const dueOfWhole = whole.filter(({ offer }) => offer.isReviewDue);
    found.push({
      ...counted('COURSES_REVIEW_DUE', { list: 'COURSES', kind: 'currency', states: ['REVIEW_DUE'] }, due, dueOfWhole),
      of: wholeReaching.length,
      // Where each falls short in other ways too, a review of it would close nothing.
      isAside: !due.some((offer) => places.some((place) => reachesAll(offer, place))),
    });
  }
  return found;
}

/** No course: none at all, or none with a setting in the sectors that the need is for. */
function noCourse(whole: readonly OfferInCell[], places: readonly Place[]): ReasonCount {
  const sectors = places[0]?.sectors;
  const ofOthers = whole.length > 0 && sectors;
  return ofCourses('NO_COURSE', 0, {
    ...{ records: inStatus(...(ofOthers ? OFFERED_STATUSES : EVER_OFFERED_STATUSES)), reach: 'WHOLE' },
    ...(ofOthers && { coversSettingIds: [...sectors] }),
  });
}

function inStatus(...states: CourseStates['status'][]): CountedStatesOf<'COURSES'> {
  return { list: 'COURSES', kind: 'status', states };
}

function ofCourses(code: GapReasonCode, count: number, counted: ReasonCount['counted'] & object): ReasonCount {
  return { code, dimension: 'COURSES', count, counted, subjects: ['COURSES'] };
}

/** Whether a course reaches all whom the need is for, however old it is. */
function reachesAll(offer: OfferInCell, place: Place): boolean {
  return weaknessesAt(offer, place)?.every((weakness) => weakness === 'REVIEW_DUE') ?? false;
}

/**
 * Reasons in the education of an audience, at each level apart: whoever is silent at a level where nobody mentions the
 * topic. A programme that is judged not to teach it is not merely silent: it stands under its judgement alone.
 */
export function educationReasons(
  education: EducationJudge,
  topicId: string,
  audienceId: string,
): readonly ReasonCount[] {
  const levels = education.levelsOf(audienceId);
  if (levels.programmes.length === 0) return [];
  const ofTopic = reasonsFound.get(education)?.get(topicId)?.get(levels);
  if (ofTopic) return ofTopic;
  const found = findEducationReasons(education, topicId, levels);
  const byTopic = reasonsFound.get(education) ?? new Map<string, Map<EducatingLevels, readonly ReasonCount[]>>();
  const byLevels = byTopic.get(topicId) ?? new Map<EducatingLevels, readonly ReasonCount[]>();
  reasonsFound.set(education, byTopic.set(topicId, byLevels.set(levels, found)));
  return found;
}
/** Found once for all audiences of a map with the same programmes. */
const reasonsFound = new WeakMap<EducationJudge, Map<string, Map<EducatingLevels, readonly ReasonCount[]>>>();

function findEducationReasons(
  education: EducationJudge,
  topicId: string,
  { levels, programmes, buildingOnOthers }: EducatingLevels,
): ReasonCount[] {
  const aboutProgrammes = (code: GapReasonCode, about: readonly EducatingProgramme[], of?: number): ReasonCount => ({
    code,
    dimension: 'EDUCATION',
    count: about.length,
    ...(of !== undefined && { of }),
    programmeIds: about.map(({ id }) => id),
    subjects: [...new Set(about.map(({ id, level }) => subjectOfLevel(level, buildingOnOthers.has(id))))],
  });
  const judgements = education.judgementsOn(topicId, programmes);
  const judged = programmes.filter(({ id }) => judgements.some(({ programmeId }) => programmeId === id));
  const mention = (programme: EducatingProgramme) => education.mention(topicId, programme);
  const silentLevels = levels.filter((level) => !level.some((programme) => mention(programme) === 'MENTIONS'));
  const unjudged = programmes.filter(
    (programme) => !judged.includes(programme) && silentLevels.some((level) => level.includes(programme)),
  );
  const silent = unjudged.filter(({ collection }) => collection === 'COLLECTED');
  const open = programmes.filter((programme) => mention(programme).startsWith('OPEN'));
  const found: ReasonCount[] = [];
  if (judgements.length > 0) {
    const judgementIds = judgements.map(({ id }) => id);
    found.push({ ...aboutProgrammes('NOT_TAUGHT', judged), count: judgements.length, judgementIds });
  }
  for (const level of new Set(silent.map(levelName))) {
    const ofLevel = (all: readonly EducatingProgramme[]) => all.filter((programme) => levelName(programme) === level);
    const collected = ofLevel(programmes).filter(({ collection }) => collection === 'COLLECTED');
    found.push(aboutProgrammes('NOT_IN_NATIONAL_REGULATION', ofLevel(silent), collected.length));
  }
  if (open.length > 0) found.push(aboutProgrammes('NOT_COLLECTED', open, programmes.length));
  return found;
}

/** Reasons in the guidelines of a cell. */
export function guidelineReasons(counts: CellTally<GuidelineStates> = {}): ReasonCount[] {
  const found: ReasonCount[] = [];
  const reason = (code: GapReasonCode, count: number, records: CountedStatesOf<'GUIDELINES'>): ReasonCount => ({
    code,
    dimension: 'GUIDELINES',
    count,
    counted: { records, reach: 'WHOLE' },
    subjects: ['GUIDELINES'],
  });
  const national = (status: 'IN_FORCE' | 'UNKNOWN') => ({
    count: countOf(counts.national, [status], WHOLE_AUDIENCE),
    records: { list: 'GUIDELINES', kind: 'national', states: [status] } as const,
  });
  const [inForce, unknown] = [national('IN_FORCE'), national('UNKNOWN')];
  if (inForce.count === 0 && unknown.count === 0) found.push(reason('NO_GUIDELINE', 0, inForce.records));
  else if (inForce.count === 0) found.push(reason('GUIDELINE_STATUS_UNKNOWN', unknown.count, unknown.records));
  const overdue = countOf(counts.review, ['OVERDUE'], WHOLE_AUDIENCE);
  if (overdue > 0) {
    const records = { list: 'GUIDELINES', kind: 'review', states: ['OVERDUE'] } as const;
    const of = countOf(counts.status, ['IN_FORCE'], WHOLE_AUDIENCE);
    found.push({ ...reason('GUIDELINE_OVERDUE', overdue, records), of });
  }
  return found;
}

/** What is missing on a topic as a whole; null counts are of registries that did not answer. */
export function topicReasons(totals: {
  courses: number | null;
  guidelines: number | null;
  projects: number | null;
}): ReasonCount[] {
  const none = (code: GapReasonCode, dimension: GapDimension | null, subject: Subject): ReasonCount => ({
    code,
    dimension,
    count: 0,
    subjects: [subject],
  });
  return [
    ...(totals.courses === 0 ? [none('NO_COURSE', 'COURSES', 'COURSES')] : []),
    ...(totals.guidelines === 0 ? [none('NO_GUIDELINE', 'GUIDELINES', 'GUIDELINES')] : []),
    ...(totals.projects === 0 ? [none('RESEARCH_NOT_COLLECTED', null, 'RESEARCH')] : []),
  ];
}

/** The reason that a registry did not answer. */
export function unavailableReason(registry: string): ReasonCount {
  return { code: 'SOURCE_UNAVAILABLE', dimension: null, count: 0, registry, subjects: [] };
}
