import type { Reach } from './catalogue.js';
import { sourceUnavailable } from '../../platform/errors.js';
import type { Parent } from '../../registry/records/loaders.js';

/** A record of another registry, known by its id alone. */
export interface EntityRef {
  id: string;
}

/** A topic with what competence says is below it. */
export interface TopicRef extends EntityRef {
  narrowerIds?: readonly string[] | null;
}

/** An audience or setting with what competence says is above it. */
export interface AudienceOrSettingRef extends EntityRef {
  broaderIds?: readonly string[] | null;
}

export function entityRef(id: string | null | undefined): EntityRef | null {
  return id ? { id } : null;
}

export function entityRefs(ids: readonly string[]): EntityRef[] {
  return ids.map((id) => ({ id }));
}

/** A topic as the parent of records aligned to it, or to narrower topics. */
export function recordsOfTopic({ id, narrowerIds }: TopicRef, reach: Reach): Parent {
  return { ids: reach === 'DIRECT' ? [id] : fromCompetence(narrowerIds), fields: ['topicIds'] };
}

/** An audience or setting as the parent of records aligned to it, or to broader ones; `field` names the alignment. */
export function recordsOfGroup({ id, broaderIds }: AudienceOrSettingRef, reach: Reach, field: string): Parent {
  return { ids: reach === 'DIRECT' ? [id] : fromCompetence(broaderIds), fields: [field] };
}

function fromCompetence(ids: readonly string[] | null | undefined): readonly string[] {
  if (!ids) throw sourceUnavailable('competence');
  return ids;
}
