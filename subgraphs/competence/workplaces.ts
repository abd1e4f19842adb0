import { ancestors, type Tree } from '../../values/taxonomy.js';

/** What decides which workplace groups a profession may belong to. */
export interface AudienceFact {
  id: string;
  kind: string;
  workplaceSettingId: string | null;
}

/**
 * Workplace groups that each profession may belong to: those under the same broad group as the
 * profession. Nurses work in nursing homes, so a record for nursing home staff reaches some of them;
 * it says nothing of the others. Roles are not professions: a nursing home doctor has a workplace already.
 */
export function workplacesOf(tree: Tree, audiences: readonly AudienceFact[]): Record<string, string[]> {
  const isWorkplace = new Set(audiences.filter(({ workplaceSettingId }) => workplaceSettingId).map(({ id }) => id));
  const groups = [...isWorkplace].map((id) => ({
    id,
    under: ancestors(tree, id).find((above) => !isWorkplace.has(above)),
  }));
  return Object.fromEntries(
    audiences.flatMap(({ id, kind }) => {
      const above = ancestors(tree, id);
      if (kind !== 'PROFESSION') return [];
      const possible = groups.filter(
        ({ id: group, under }) => under && above.includes(under) && !above.includes(group),
      );
      return [[id, possible.map((group) => group.id)]];
    }),
  );
}
