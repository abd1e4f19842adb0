/** A national guideline that makes a need, or would if it applies, as far as the verdicts of a gap map go. */
export interface GuidelineRequirement {
  id: string;
  /** IN_FORCE makes a certain need, UNKNOWN a possible one. */
  status: 'IN_FORCE' | 'UNKNOWN';
  topicIds: readonly string[];
  audienceIds: readonly string[];
  /** Where it applies; none recorded counts as everywhere. */
  settingIds: readonly string[];
  /** The audiences were set by the curator, not read in the guideline. */
  audiencesInferred: boolean;
  /** Past its review by its own plan, if it is in force. */
  isOverdue: boolean;
}

export type GuidelineRequirements = readonly GuidelineRequirement[];
