/**
 * What the rules of a gap map read of records. A registry selects these fields for its answer, and a comparison of two
 * moments looks among the same for what made a cell another.
 */
interface FactFields<Deciding extends string = string, Beside extends string = string> {
  /** Fields that can make a cell a gap or none, or one for another reason. */
  deciding: readonly Deciding[];
  /** Fields that are told beside, such as on what basis something was recorded: whatever they say, a cell is judged the same. */
  beside: readonly Beside[];
}

/** All fields of a selection. */
export function fieldsOf<Deciding extends string, Beside extends string>({
  deciding,
  beside,
}: FactFields<Deciding, Beside>): readonly (Deciding | Beside)[] {
  return [...deciding, ...beside];
}

/** The fields of records that decide a cell by some selections; of a part, the field that it is in. */
export function decidingFields(...selections: readonly Pick<FactFields, 'deciding'>[]): ReadonlySet<string> {
  return new Set(selections.flatMap(({ deciding }) => deciding.map((path) => path.split('.')[0] ?? path)));
}

/** The fields by which the filter of a map leaves out records; all are filtered by settings besides. */
export type FilterFields = Partial<Record<'countries' | 'languages' | 'formats' | 'organisationIds', string>> & {
  peripheral?: string;
};

/** What decides by leaving out records. */
export function filterFacts(fields: FilterFields): Pick<FactFields, 'deciding'> {
  return { deciding: Object.values(fields) };
}

export const COURSE_CURRENCY_FACTS = {
  deciding: ['lastReviewed', 'published', 'sourceDate', 'basedOnGuidelineIds'],
  beside: ['alignmentBasis'],
} as const satisfies FactFields;

/** Which courses may be one and the same changes how many there are, and no verdict. */
export const COURSE_FACTS = {
  deciding: ['topicIds', 'audienceIds', 'status', 'settingIds', 'providerId'],
  beside: ['overlapGroup'],
} as const satisfies FactFields;

export const COURSE_FILTER = {
  countries: 'country',
  languages: 'languages',
  formats: 'format',
  peripheral: 'peripheral',
} as const satisfies FilterFields;

export const GUIDELINE_FACTS = {
  deciding: ['topicIds', 'audienceIds', 'settingIds', 'scope'],
  beside: ['inferredFields'],
} as const satisfies FactFields;

export const GUIDELINE_REVIEW_FACTS = {
  deciding: ['status', 'nextReview', 'reviewCycleMonths', 'lastReviewed', 'lastUpdated', 'firstPublished'],
  beside: [],
} as const satisfies FactFields;

/** What a guideline tells those that build on it: the currency of courses hangs on it. */
export const GUIDELINE_STATUS_FACTS = {
  deciding: ['status', 'supersededById', 'firstPublished', 'lastUpdated', 'chapters.lastUpdated', 'revisions'],
  beside: ['withdrawnOn', 'chapters.id', 'chapters.title', 'topicIds', 'settingIds', 'country'],
} as const satisfies FactFields;

/** A filter on offers is no filter on needs: publishers are left alone. */
export const GUIDELINE_FILTER = { countries: 'country' } as const satisfies FilterFields;

export const PROGRAMME_FACTS = {
  deciding: [
    'group',
    'level',
    'audienceId',
    'coverage',
    'sharedGoalSetIds',
    'keywordHits',
    'regulation.inForceFrom',
    'regulation.inForceTo',
    'regulation.lastChangeInForce',
    'regulation.replaces',
  ],
  beside: ['regulation.administeredById'],
} as const satisfies FactFields;

export const OUTCOME_FACTS = {
  deciding: ['programmeId', 'topicIds', 'weakMatch'],
  beside: [],
} as const satisfies FactFields;

export const TEACHING_JUDGEMENT_FACTS = {
  deciding: ['programmeId', 'topicId'],
  beside: [],
} as const satisfies FactFields;

/** Who answers for a measure follows up a gap, and makes none. */
export const MEASURE_FACTS = {
  deciding: ['kind', 'sector', 'topicIds', 'audienceIds', 'planId'],
  beside: ['inferredFields', 'responsibleIds', 'responsibleInferred', 'position'],
} as const satisfies FactFields;

export const PLAN_FACTS = { deciding: ['status'], beside: [] } as const satisfies FactFields;
