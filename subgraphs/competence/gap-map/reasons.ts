import { WHOLE_AUDIENCE, countOf, type Counts } from '../../contracts/coverage-counts.js';
import { levelName, type EducatingLevels, type EducatingProgramme, type EducationJudge } from './verdicts/education.js';
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

/** A reason with its number; what the number counts is named as in the registries' counts. */
export interface ReasonCount {
  code: GapReasonCode;
  /** The dimension that it is of; null for a registry that did not answer. */
  dimension: GapDimension | null;
  count: number;
  of?: number;
  /** The registry's name of what is counted, and the ways of reaching the cell. */
  counted?: {
    registry: 'courses' | 'guidelines' | 'projects';
    as: string;
    reach: 'WHOLE' | 'ANY';
    /** These alone of what is counted under the name. */
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
  /** Some of the courses that the registry counts under a name: listed one by one where they are not all of them. */
  const counted = (
    code: GapReasonCode,
    as: string,
    told: readonly OfferInCell[],
    among: readonly OfferInCell[],
  ): ReasonCount =>
    ofCourses(code, told.length, {
      ...{ registry: 'courses', as, reach: code === 'ONLY_PARTIAL_REACH' ? 'ANY' : 'WHOLE' },
      ...((isNarrowed || told.length < among.length) && { ids: told.map(({ offer }) => offer.id) }),
    });
  const found: ReasonCount[] = [];
  const unknown = whole.filter(({ offer }) => offer.status === 'UNKNOWN');
  if (wholeReaching.length + retired === 0) found.push(noCourse(whole, places));
  else if (wholeReaching.length === 0)
    found.push(ofCourses('ONLY_RETIRED_COURSES', retired, { registry: 'courses', as: 'RETIRED', reach: 'WHOLE' }));
  else if (reachingAll.length > 0 && reachingAll.every(({ offer }) => offer.status === 'UNKNOWN'))
    found.push(counted('ONLY_UNKNOWN_STATUS', 'UNKNOWN', reachingAll, unknown));
  if (reachingAll.length === 0 && reaching.length > 0)
    found.push(counted('ONLY_PARTIAL_REACH', 'OFFERED', reaching, offers));
  if (due.length > 0) {
    const dueOfWhole = whole.filter(({ offer }) => offer.isReviewDue);
    found.push({
      ...counted('COURSES_REVIEW_DUE', 'OFFERED:REVIEW_DUE', due, dueOfWhole),
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
    ...{ registry: 'courses', as: ofOthers ? 'OFFERED' : 'EVER_OFFERED', reach: 'WHOLE' },
    ...(ofOthers && { coversSettingIds: [...sectors] }),
  });
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
export function guidelineReasons(counts: Counts | undefined): ReasonCount[] {
  const national = (status: string) => countOf(counts, `NATIONAL:${status}`, WHOLE_AUDIENCE);
  const overdue = countOf(counts, 'OVERDUE', WHOLE_AUDIENCE);
  const found: ReasonCount[] = [];
  const reason = (code: GapReasonCode, count: number, as: string): ReasonCount => ({
    code,
    dimension: 'GUIDELINES',
    count,
    counted: { registry: 'guidelines', as, reach: 'WHOLE' },
    subjects: ['GUIDELINES'],
  });
  if (national('IN_FORCE') === 0 && national('UNKNOWN') === 0)
    found.push(reason('NO_GUIDELINE', 0, 'NATIONAL:IN_FORCE'));
  else if (national('IN_FORCE') === 0) {
    found.push(reason('GUIDELINE_STATUS_UNKNOWN', national('UNKNOWN'), 'NATIONAL:UNKNOWN'));
  }
  if (overdue > 0)
    found.push({ ...reason('GUIDELINE_OVERDUE', overdue, 'OVERDUE'), of: countOf(counts, 'IN_FORCE', WHOLE_AUDIENCE) });
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
