/** A goal or measure as far as needs and responsibility go. */
export interface MeasureFact {
  id: string;
  kind: 'GOAL' | 'MEASURE' | 'FRAME' | 'STRATEGY_GOAL';
  sector: string;
  topicIds: readonly string[];
  /** Whom it addresses; none for a measure on the topic alone. */
  audienceIds: readonly string[];
  /** The audiences were set by the curator, not read in the plan. */
  audiencesInferred: boolean;
  responsibleIds: readonly string[];
  responsibleInferred: boolean;
  planId: string;
  planStatus: 'DRAFT' | 'IN_FORCE' | 'ENDED' | 'EVALUATED';
}

export type MeasureFacts = readonly MeasureFact[];
