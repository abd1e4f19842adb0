import { sharedSectors, sectorsOf, settingsMeet, settingsOfMeasure } from './sectors.js';
import type { JudgedNeed } from './need.js';
import type { Place } from './rules.js';
import type { JudgingTaxonomies } from './taxonomies.js';

/**
 * Where a need may turn out to hold for an audience that works in some sectors: by what is certain, with each guideline that may apply, and with all of
 * them. What courses come to at these is what they can come to at all: more sectors only ask for more.
 */
export function placesOf(
  need: JudgedNeed,
  at: ReadonlySet<string> | null,
  taxonomies: JudgingTaxonomies,
): readonly Place[] {
  const certain: (readonly string[])[] = [
    ...need.guidelines.flatMap(({ status, settingIds }) => (status === 'IN_FORCE' ? [settingIds] : [])),
    ...need.measures.map(settingsOfMeasure),
    ...need.expectations.map(() => []),
  ];
  const possible = need.possible.map(({ settingIds }) => settingIds);
  const ways = [
    ...(need.certain ? [certain] : []),
    ...possible.map((settingIds) => [...certain, settingIds]),
    ...(possible.length > 1 ? [[...certain, ...possible]] : []),
  ];
  const unique = new Map(ways.map((way) => [JSON.stringify(way), way]));
  return [...unique.values()].map((way) => placeOf(way, at, taxonomies));
}

/** The place of a need made by records with these settings; one without any holds everywhere. */
function placeOf(
  settings: readonly (readonly string[])[],
  audience: ReadonlySet<string> | null,
  { settings: tree }: JudgingTaxonomies,
): Place {
  const everywhere = settings.some((ids) => ids.length === 0);
  const settingIds = [...new Set(settings.flat())];
  const shared = sharedSectors(everywhere ? null : sectorsOf(settingIds, tree), audience);
  // A need that is told for other sectors than the audience's is met where the audience works.
  const sectors = shared?.size === 0 ? audience : shared;
  return {
    sectors,
    holdsAt: (workplace) => everywhere || settingIds.some((id) => settingsMeet(id, workplace, tree)),
  };
}

/** The sectors that a need is told for, null for everywhere. */
export function needSectors(need: JudgedNeed, { settings: tree }: JudgingTaxonomies): ReadonlySet<string> | null {
  const settings = [
    ...need.guidelines.map(({ settingIds }) => settingIds),
    ...need.measures.map(settingsOfMeasure),
    ...need.expectations.map(() => []),
  ];
  return settings.some((ids) => ids.length === 0) ? null : sectorsOf([...new Set(settings.flat())], tree);
}
