/** A revision that is thought of. */
export interface ImpactQuestion {
  guidelineId: string;
  /** The chapter that would be revised, null for the guideline as a whole. */
  chapterId: string | null;
  revisedOn: string;
  /** What the guideline or chapter is about and for whom: where possible dependants are looked for. */
  topicIds: readonly string[];
  /** Its country: courses made for others follow other guidelines. */
  country: string;
  audienceIds: readonly string[];
}

/** The topics and audiences that a revision reaches, with all below them. */
export interface ImpactReach {
  topicIds: readonly string[];
  audienceIds: readonly string[];
}
