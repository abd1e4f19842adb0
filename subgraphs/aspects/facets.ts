import type { EntityRef } from '../contracts/entity-refs.js';

export interface TopicCount {
  topic: EntityRef;
  count: number;
}
export interface AudienceCount {
  audience: EntityRef;
  count: number;
}
export interface OrganisationCount {
  organisation: EntityRef | null;
  count: number;
}
