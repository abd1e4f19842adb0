import { sourceUnavailable } from '../../platform/errors.js';

/** A dated change of a guideline's content. */
export interface GuidelineChange {
  on: string;
  chapterId: string | null;
  what: string;
}

/** What guidelines tells of a guideline to those that build on it. */
export interface GuidelineFacts {
  id: string;
  status: 'IN_FORCE' | 'REPLACED' | 'WITHDRAWN' | 'PLANNED' | 'UNKNOWN';
  supersededById: string | null;
  /** When it ceased to apply, null where not known. */
  withdrawnOn: string | null;
  /** When it was replaced, else when the successor was published; null where not known. */
  supersededOn: string | null;
  changes: readonly GuidelineChange[];
}

/** The same with what the guideline is about, where it is used, and the country it is made for. */
export interface ListedGuideline extends GuidelineFacts {
  topicIds: readonly string[];
  settingIds: readonly string[];
  country: string;
}

export type GuidelineFactsById = Readonly<Record<string, ListedGuideline>>;

/**
 * The facts of the guidelines that a record names, out of those of all. One that guidelines does not list (archived, or
 * hidden) is a guideline all the same, of which nothing is known: left out, it would read as "none recorded".
 */
export function factsByIds(ids: readonly string[], byId: GuidelineFactsById): GuidelineFacts[] {
  return ids.map((id) => byId[id] ?? unlistedGuideline(id));
}

/** What is told of a guideline that is not listed. */
export function unlistedGuideline(id: string): GuidelineFacts {
  return { id, status: 'UNKNOWN', supersededById: null, withdrawnOn: null, supersededOn: null, changes: [] };
}

/** What guidelines gave to the catalogue; null where it did not answer. */
export interface GuidelineStatusSource {
  guidelineFacts?: GuidelineFactsById | null;
}

export function requireFacts(facts: GuidelineFactsById | null | undefined): GuidelineFactsById {
  if (!facts) throw sourceUnavailable('guidelines');
  return facts;
}
