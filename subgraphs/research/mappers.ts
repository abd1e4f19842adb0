/** TypeScript behind the GraphQL types of this registry. */
export type { FacetSource as ProjectFacetsMapper, FacetSource as PublicationFacetsMapper } from '../aspects/facets.js';
export type { EvidenceCandidate as EvidenceCandidateMapper, GuidelineStub as GuidelineMapper } from './candidates.js';
export type { NetworkMembershipRow as NetworkMembershipMapper } from './members.js';
export type {
  EvidenceDecisionRow as EvidenceDecisionMapper,
  PersonRow as PersonMapper,
  PersonRows as PersonConnectionMapper,
  ProjectList as ProjectCatalogueMapper,
  ProjectRow as ProjectMapper,
  ProjectRows as ProjectConnectionMapper,
  PublicationList as PublicationCatalogueMapper,
  PublicationRow as PublicationMapper,
  PublicationRows as PublicationConnectionMapper,
} from './store.js';
