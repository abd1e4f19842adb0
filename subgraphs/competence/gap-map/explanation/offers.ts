import type { JudgedCell } from '../verdicts/judge.js';
import { openRecordsOf } from '../verdicts/open-records.js';
import { stateOf } from '../verdicts/bounds.js';
import { weaknessesAt, type JudgedDimension } from '../verdicts/rules.js';
import { fill } from './fill.js';
import type { ExplanationLanguage } from './languages.js';
import { COURSE_TEXTS, EDUCATION_TEXTS, GUIDELINE_TEXTS, WEAKNESS_TEXTS } from './offer-texts.js';

/** Registries that did not answer, whose dimension is then open by that alone. */
export interface SilentRegistries {
  courses: boolean;
  education: boolean;
}

/** Clauses on what courses and education come to in a cell, or guidelines where they alone are asked about. */
export function offerClauses(
  cell: JudgedCell,
  { silent, isGroup }: { silent: SilentRegistries; isGroup: boolean },
  language: ExplanationLanguage,
): string[] {
  const [first, ...others] = cell.dimensions;
  if (first?.dimension === 'GUIDELINES' && others.length === 0) return [GUIDELINE_TEXTS[language][stateOf(first)]];
  return cell.dimensions.flatMap((dimension) => {
    if (dimension.dimension === 'COURSES')
      return silent.courses ? [COURSE_TEXTS[language].UNAVAILABLE] : courseClauses(dimension, cell, language);
    if (dimension.dimension === 'EDUCATION')
      return silent.education
        ? [EDUCATION_TEXTS[language].UNAVAILABLE]
        : educationClauses(dimension, cell, isGroup, language);
    return [];
  });
}

function courseClauses(courses: JudgedDimension, cell: JudgedCell, language: ExplanationLanguage): string[] {
  const texts = COURSE_TEXTS[language];
  const weak = fill(texts.WEAK, { why: whyWeak(courses, isKnownToBeDue(cell), language) });
  const state = stateOf(courses);
  if (state === 'WEAK') return [weak];
  if (state !== 'UNKNOWN') return [texts[state]];
  const { offers, guidelineIds } = openRecordsOf(cell);
  const isOpen = offers.length + guidelineIds.length > 0;
  return [
    ...(courses.atLeast === 'WEAK' ? [weak] : []),
    ...(isOpen ? [] : [texts.OPEN_PLACE]),
    ...(offers.length > 0 ? [fill(texts.OPEN, { n: String(offers.length) })] : []),
    ...(guidelineIds.length > 0 ? [fill(texts.OPEN_BASIS, { n: String(guidelineIds.length) })] : []),
  ];
}

function educationClauses(
  education: JudgedDimension,
  cell: JudgedCell,
  isGroup: boolean,
  language: ExplanationLanguage,
): string[] {
  const texts = EDUCATION_TEXTS[language];
  // The level itself falls short, and yet the learning route is covered.
  const isMetBelow = education.weakBecause.includes('LOWER_LEVEL') && cell.verdict?.atLeast === 'COVERED';
  const weak = isMetBelow ? texts.LOWER_LEVEL : fill(texts.WEAK, { why: whyWeak(education, true, language) });
  const state = stateOf(education);
  if (state === 'WEAK') return [weak];
  if (state === 'MISSING' && isGroup) return [texts.MISSING_IN_PART];
  if (state !== 'UNKNOWN') return [texts[state]];
  const n = String(openRecordsOf(cell).programmeIds.length);
  return [...(education.atLeast === 'WEAK' ? [weak] : []), fill(texts.OPEN, { n })];
}

function whyWeak({ weakBecause }: JudgedDimension, isDue: boolean, language: ExplanationLanguage): string {
  const texts = WEAKNESS_TEXTS[language];
  return weakBecause
    .map((weakness) => texts[weakness === 'REVIEW_DUE' && !isDue ? 'BASIS_UNKNOWN' : weakness])
    .join(', ');
}

/** Whether any offered course of the cell is known to be due, and does not merely build on what may have changed. */
function isKnownToBeDue({ courses }: JudgedCell): boolean {
  const { offers, places } = courses ?? { offers: [], places: [] };
  return offers.some(
    (inCell) =>
      inCell.offer.status === 'ACTIVE' &&
      inCell.offer.isReviewDue &&
      places.some((place) => weaknessesAt(inCell, place) !== null),
  );
}
