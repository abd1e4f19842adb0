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

