import type { CourseOffer } from '../../../contracts/course-offers.js';
import type { JudgedCell } from './judge.js';
import { weaknessesAt, type OfferInCell } from './rules.js';

/** What a cell hangs on that is not known, and would decide it if it were. */
export interface OpenRecords {
  /** Courses of unknown status that would cover it, were they offered. */
  offers: readonly CourseOffer[];
  /** Courses of unknown status that would make it weak where nothing else does. */
  weakOffers: readonly CourseOffer[];
  /** Programmes whose text is not collected, and may teach it. */
  programmeIds: readonly string[];
  /** Guidelines of unknown status that decide whether a course that covers it is due for review. */
  guidelineIds: readonly string[];
}

/** The records that would decide a cell: those that cover, or would, at a place where the need may hold. */
export function openRecordsOf({ courses, education }: JudgedCell): OpenRecords {
  const { offers, places } = courses ?? { offers: [], places: [] };
  const isWhole = (offer: OfferInCell) => places.some((place) => weaknessesAt(offer, place)?.length === 0);
  const reaches = (offer: OfferInCell) => places.some((place) => weaknessesAt(offer, place) !== null);
  const whole = offers.filter(isWhole);
  const weak = offers.filter((offer) => !isWhole(offer) && reaches(offer));
  const ofStatus = (some: readonly OfferInCell[], status: CourseOffer['status']) =>
    some.flatMap(({ offer }) => (offer.status === status ? [offer] : []));
  return {
    offers: ofStatus(whole, 'UNKNOWN'),
    weakOffers: ofStatus(weak, 'UNKNOWN'),
    programmeIds: education?.openProgrammeIds ?? [],
    guidelineIds: [...new Set(whole.flatMap(({ offer }) => offer.openGuidelineIds))],
  };
}
