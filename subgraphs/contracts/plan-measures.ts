/** A goal or measure as far as needs and responsibility go. */
export interface MeasureFact {
  id: string;
  kind: 'GOAL' | 'MEASURE' | 'FRAME' | 'STRATEGY_GOAL';
  sector: string;
  topicIds: readonly string[];
  responsibleIds: readonly string[];
  responsibleInferred: boolean;
  planId: string;
  planStatus: 'DRAFT' | 'IN_FORCE' | 'ENDED' | 'EVALUATED';
}

export type MeasureFacts = readonly MeasureFact[];
