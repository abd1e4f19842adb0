import { ancestors, type Tree } from '../../../../values/taxonomy.js';

/**
 * The sectors of some settings: settings of the second level and those without a parent. One at the top with others
 * below stands for all of them. Null for none recorded, which counts as everywhere. rule: sectors
 */
export function sectorsOf(settingIds: readonly string[], tree: Tree): ReadonlySet<string> | null {
  if (settingIds.length === 0) return null;
  return new Set(settingIds.flatMap((id) => sectorsOfSetting(id, tree)));
}

function sectorsOfSetting(id: string, tree: Tree): string[] {
  const path = [...ancestors(tree, id).reverse(), id];
  const [top, second] = path;
  if (second !== undefined) return [second];
  const below = Object.keys(tree).filter((other) => tree[other] === top);
  return below.length > 0 ? below : [id];
}

/** Whether two settings meet: they are one, or one lies within the other. */
export function settingsMeet(a: string, b: string, tree: Tree): boolean {
  return a === b || ancestors(tree, a).includes(b) || ancestors(tree, b).includes(a);
}

/** The sectors that both have, null being everywhere. */
export function sharedSectors(
  a: ReadonlySet<string> | null,
  b: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  if (!a || !b) return a ?? b;
  return new Set([...a].filter((sector) => b.has(sector)));
}

/** The setting by which a measure's plan names the sector that it is for; none for one of all sectors. */
const SECTOR_SETTINGS: Readonly<Record<string, readonly string[]>> = {
  SPECIALIST_CARE: ['spesialisthelsetjeneste'],
  PRIMARY_CARE: ['kommunehelsetjeneste'],
};

/** Settings of a measure, read from its sector. rule: need-measure-sector */
export function settingsOfMeasure({ sector }: { sector: string }): readonly string[] {
  return SECTOR_SETTINGS[sector] ?? [];
}
