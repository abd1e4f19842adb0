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

/** The same with what the guideline is about, and the country it is made for. */
export interface ListedGuideline extends GuidelineFacts {
  topicIds: readonly string[];
  country: string;
}

export type GuidelineFactsById = Readonly<Record<string, ListedGuideline>>;

/** A reference to a guideline with the facts that guidelines gave; null where it did not answer. */
export interface GuidelineWithFacts {
  facts?: GuidelineFacts | null;
}

/** The facts of all guidelines that a record builds on; a registry that does not answer is no reason to guess. */
export function allFacts(basedOn: readonly (GuidelineWithFacts | null)[] | null | undefined): GuidelineFacts[] {
  return (basedOn ?? []).map((guideline) => {
    if (!guideline?.facts) throw sourceUnavailable('guidelines');
    return guideline.facts;
  });
}

/** The facts of the guidelines that a record names, out of those of all. An id that guidelines does not know is left out. */
export function factsFor(ids: readonly string[], byId: GuidelineFactsById): GuidelineFacts[] {
  return ids.flatMap((id) => byId[id] ?? []);
}

/** What guidelines gave to the catalogue; null where it did not answer. */
export interface Facts {
  guidelineFacts?: GuidelineFactsById | null;
}

export function available(facts: GuidelineFactsById | null | undefined): GuidelineFactsById {
  if (!facts) throw sourceUnavailable('guidelines');
  return facts;
}
