import { ancestors, type Tree } from '../../values/taxonomy.js';

/** What decides which workplace groups a profession may belong to. */
export interface WorkplaceFacts {
  id: string;
  kind: string;
  workplaceSettingId: string | null;
}

/**
 * Workplace groups that each profession may belong to: those under the same broad group as the profession, at a
 * workplace in a sector where it works. Nurses work in nursing homes, so a record for nursing home staff reaches some of
 * them; it says nothing of the others, and nothing of dentists. Roles are not professions: a nursing home doctor has a
 * workplace already.
 */
export function workplacesOf(
  tree: Tree,
  audiences: readonly WorkplaceFacts[],
  worksAt: (audienceId: string, settingId: string) => boolean,
): Record<string, string[]> {
  const workplaces = audiences.flatMap(({ id, workplaceSettingId }) =>
    workplaceSettingId ? [{ id, settingId: workplaceSettingId }] : [],
  );
  const isWorkplace = new Set(workplaces.map(({ id }) => id));
  const groups = workplaces.map((group) => ({
    ...group,
    under: ancestors(tree, group.id).find((above) => !isWorkplace.has(above)),
  }));
  return Object.fromEntries(
    audiences.flatMap(({ id, kind }) => {
      const above = ancestors(tree, id);
      if (kind !== 'PROFESSION') return [];
      const possible = groups.filter(
        ({ id: group, under, settingId }) =>
          under && above.includes(under) && !above.includes(group) && worksAt(id, settingId),
      );
      return [[id, possible.map((group) => group.id)]];
    }),
  );
}
