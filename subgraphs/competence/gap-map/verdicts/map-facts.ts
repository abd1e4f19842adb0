import type { GapMapRequest } from '../../../contracts/questions.js';
import type { ExpectationRow } from '../../store.js';
import type { JudgingTaxonomies } from './taxonomies.js';

/** What the cells of a map are judged from: what the registries told, what analysts expect, and the taxonomies. */
export interface MapFacts extends Pick<
  GapMapRequest,
  'question' | 'courseOffers' | 'programmeFacts' | 'guidelineRequirements' | 'measureFacts'
> {
  expectations: readonly ExpectationRow[];
  taxonomies: JudgingTaxonomies;
}
