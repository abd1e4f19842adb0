import type { CourseOffer } from '../../../contracts/course-offers.js';
import type { GuidelineRequirement } from '../../../contracts/guideline-requirements.js';
import { ANYTHING, bestOf, between, exactly, isShort, rangeOf, type Bounds, type Verdict } from './bounds.js';

/**
 * The rules of the gap map: what a need is, how well courses, education and guidelines meet it, and what a gap is.
 * Nothing else decides that. `docs/rules.md` has a paragraph for each under the name in the comments here (`rule:`).
 * The version changes whenever the same records would give another verdict.
 */
export const RULE_VERSION = '2';

export type GapDimension = 'COURSES' | 'EDUCATION' | 'GUIDELINES';

/** Why something is weak. */
export type Weakness =
  | 'PARTIAL_SETTING'
  | 'PARTIAL_REGION'
  | 'PARTIAL_WORKPLACE'
  | 'REVIEW_DUE'
  | 'BROADER_TOPIC'
  | 'LOWER_LEVEL'
  | 'LOCAL_ONLY'
  | 'GUIDELINE_OVERDUE';

/** A dimension of a cell, judged. */
export interface JudgedDimension extends Bounds {
  dimension: GapDimension;
  /** What makes weak the most that is known. */
  weakBecause: readonly Weakness[];
}

/** Where a need is to be met: sectors that the need and the audience share. Null is everywhere. */
export interface Place {
  sectors: ReadonlySet<string> | null;
  /** Whether the need holds at a workplace. */
  holdsAt: (settingId: string) => boolean;
}

/** A course as it stands to a cell. */
export interface OfferInCell {
  offer: CourseOffer;
  /** The workplace groups through which alone it reaches the audience, by their settings; none where it reaches the whole. */
  workplaces: readonly string[];
  /** Sectors of its settings; null for everywhere. */
  sectors: ReadonlySet<string> | null;
  /** The provider offers to one region alone. */
  isRegional: boolean;
}

/**
 * What keeps a course from covering a need at a place; null where it does not reach it at all.
 * rule: courses-whole — a course is whole if it has a setting in each sector that the need and the audience share.
 * rule: courses-region — a regional provider's course reaches its region.
 * rule: courses-workplace — a workplace group counts only where the need holds at the workplace.
 */
export function weaknessesAt({ offer, workplaces, sectors, isRegional }: OfferInCell, place: Place): Weakness[] | null {
  const viaWorkplace = workplaces.length > 0;
  if (viaWorkplace && !workplaces.some((settingId) => place.holdsAt(settingId))) return null;
  const met = place.sectors && sectors ? [...place.sectors].filter((sector) => sectors.has(sector)) : null;
  if (met?.length === 0 && place.sectors?.size) return null;
  return [
    ...(viaWorkplace ? (['PARTIAL_WORKPLACE'] as const) : []),
    ...(met && place.sectors && met.length < place.sectors.size ? (['PARTIAL_SETTING'] as const) : []),
    ...(isRegional ? (['PARTIAL_REGION'] as const) : []),
    ...(offer.isReviewDue ? (['REVIEW_DUE'] as const) : []),
  ];
}

/** What one course comes to at a place. rule: courses-status — one of unknown status may be offered, or not at all. */
function boundsOfOffer(inCell: OfferInCell, place: Place): Bounds {
  const weaknesses = weaknessesAt(inCell, place);
  if (weaknesses === null) return exactly('MISSING');
  const most: Verdict = weaknesses.length === 0 ? 'COVERED' : 'WEAK';
  if (inCell.offer.status === 'UNKNOWN') return between('MISSING', most);
  // rule: currency — only a review that is known to be due lowers; that of an unknown guideline may come to be known.
  return between(inCell.offer.openGuidelineIds.length > 0 ? 'WEAK' : most, most);
}

/** Courses of a cell, at each of the places where the need may turn out to hold; null offers are of a registry that does not answer. */
export function judgeCourses(offers: readonly OfferInCell[] | null, places: readonly Place[]): JudgedDimension {
  if (!offers) return { dimension: 'COURSES', ...ANYTHING, weakBecause: [] };
  const bounds =
    offers.length === 0
      ? exactly('MISSING')
      : rangeOf(places.map((place) => bestOf(offers.map((offer) => boundsOfOffer(offer, place)))));
  return {
    dimension: 'COURSES',
    ...bounds,
    weakBecause: bounds.atLeast === 'WEAK' ? weaknessesOf(offers, places) : [],
  };
}

function weaknessesOf(offers: readonly OfferInCell[], places: readonly Place[]): Weakness[] {
  const found = offers
    .filter(({ offer }) => offer.status === 'ACTIVE')
    .flatMap((inCell) => {
      const reached = places.flatMap((place) => weaknessesAt(inCell, place) ?? []);
      const reaches = places.some((place) => weaknessesAt(inCell, place) !== null);
      return reaches && inCell.offer.openGuidelineIds.length > 0 ? [...reached, 'REVIEW_DUE' as const] : reached;
    });
  return [...new Set(found)];
}

/** What a programme says of a topic. OPEN: its text is not collected. */
export type Mention = 'MENTIONS' | 'IMPLIES' | 'SILENT' | 'OPEN' | 'OPEN_IMPLIES';

const MENTIONS: Readonly<Record<Mention, Bounds>> = {
  MENTIONS: exactly('COVERED'),
  IMPLIES: exactly('WEAK'),
  SILENT: exactly('MISSING'),
  OPEN: ANYTHING,
  OPEN_IMPLIES: between('WEAK', 'COVERED'),
};

/** What educates an audience that is no group: alternative routes at its own level, what they build on, and local plans. */
export interface Routes {
  own: readonly Mention[];
  lower: readonly Mention[];
  local: readonly Mention[];
}

/** Education of an audience: its own verdict, and what it counts for in the learning route. */
export interface JudgedEducation extends Bounds {
  weakBecause: readonly Weakness[];
  /** A level that is silent where the level it builds on is not, is reported and makes no gap. */
  inRoute: Bounds;
}

/**
 * Education of an audience that is no group; null where no programme above institution level educates it.
 * rule: education-routes — one of alternative routes to a profession is enough.
 * rule: education-level — what the level below teaches is reported as weak at its own level, and is no gap.
 * rule: education-local — a local plan never closes a national gap.
 * rule: education-implied — a topic that implies another states it in substance.
 */
export function judgeRoutes({ own, lower, local }: Routes): JudgedEducation | null {
  if (own.length === 0) return null;
  const [ownBounds, lowerBounds] = [boundsOf(own), boundsOf(lower)];
  const isLocal = local.some((mention) => mention === 'MENTIONS' || mention === 'IMPLIES');
  const locally = exactly(isLocal ? 'WEAK' : 'MISSING');
  const bounds = bestOf([ownBounds, weakest(lowerBounds), locally]);
  const weakBecause: Weakness[] = [
    ...(ownBounds.atLeast === 'WEAK' || lowerBounds.atLeast === 'WEAK' ? (['BROADER_TOPIC'] as const) : []),
    ...(lowerBounds.atLeast === 'COVERED' ? (['LOWER_LEVEL'] as const) : []),
    ...(isLocal && ownBounds.atLeast === 'MISSING' && lowerBounds.atLeast === 'MISSING'
      ? (['LOCAL_ONLY'] as const)
      : []),
  ];
  return {
    atLeast: bounds.atLeast,
    atMost: bounds.atMost,
    weakBecause: bounds.atLeast === 'WEAK' ? weakBecause : [],
    inRoute: bestOf([ownBounds, lowerBounds, locally]),
  };
}

function boundsOf(mentions: readonly Mention[]): Bounds {
  return bestOf(mentions.map((mention) => MENTIONS[mention]));
}

/** As weak as the level below makes its own level. */
function weakest({ atLeast, atMost }: Bounds): Bounds {
  return between(atLeast === 'MISSING' ? 'MISSING' : 'WEAK', atMost === 'MISSING' ? 'MISSING' : 'WEAK');
}

/**
 * Guidelines of a cell, where they inform: a measure or an expectation makes the need, or one is overdue.
 * rule: guidelines — one in force covers, one past its review is weak.
 */
export function judgeGuidelines(guidelines: readonly GuidelineRequirement[] | null): JudgedDimension {
  if (!guidelines) return { dimension: 'GUIDELINES', ...ANYTHING, weakBecause: [] };
  const bounds = bestOf(
    guidelines.map(({ status, isOverdue }) => {
      const most: Verdict = isOverdue ? 'WEAK' : 'COVERED';
      return between(status === 'IN_FORCE' ? most : 'MISSING', most);
    }),
  );
  return { dimension: 'GUIDELINES', ...bounds, weakBecause: bounds.atLeast === 'WEAK' ? ['GUIDELINE_OVERDUE'] : [] };
}

/** rule: headline — the learning route: the better of courses and education, where education applies. */
export function headlineOf(courses: Bounds, education: Pick<JudgedEducation, 'inRoute'> | null): Bounds {
  return bestOf(education ? [courses, education.inRoute] : [courses]);
}

/**
 * Whether a cell is a gap. rule: gap — the need is certain, and at most it is not covered. Null where that cannot be
 * decided: the need is only possible, or the bounds lie around covered.
 */
export function isGap(need: { certain: boolean } | null, bounds: Bounds | null): boolean | null {
  if (!need || !bounds) return false;
  const short = isShort(bounds);
  return short && !need.certain ? null : short;
}
