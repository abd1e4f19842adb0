/** TypeScript behind the GraphQL types of this registry. */
export type {
  Facets as ProjectFacetsMapper,
  Facets as PublicationFacetsMapper,
} from '../../registry/records/catalogue.js';
export type {
  EvidenceCandidate as EvidenceCandidateMapper,
  EvidenceForGuideline as EvidenceForGuidelineMapper,
  EvidenceGuideline as GuidelineMapper,
} from './evidence-queue.js';
export type { NetworkMembershipRow as NetworkMembershipMapper } from './network-membership-store.js';
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
