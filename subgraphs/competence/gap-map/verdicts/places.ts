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
  const certain = unlike([
    ...need.guidelines.flatMap(({ status, settingIds }) => (status === 'IN_FORCE' ? [settingIds] : [])),
    ...need.measures.map(settingsOfMeasure),
    ...need.expectations.map(() => []),
  ]);
  const possible = unlike(need.possible.map(({ settingIds }) => settingIds));
  const ways = [
    ...(need.certain ? [certain] : []),
    ...possible.map((settingIds) => [...certain, settingIds]),
    ...(possible.length > 1 ? [[...certain, ...possible]] : []),
  ].map(settingsOf);
  const unique = new Map(ways.map((settingIds) => [settingIds?.join(' ') ?? null, settingIds]));
  return [...unique.values()].map((settingIds) => placeOf(settingIds, at, taxonomies));
}

/** Lists of settings, each once: many records have the same. */
function unlike(lists: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(lists.map((settingIds) => [settingIds.join(' '), settingIds])).values()];
}

/** The settings of some records, sorted; null for everywhere, which one without any stands for. */
function settingsOf(settings: readonly (readonly string[])[]): readonly string[] | null {
  return settings.some((ids) => ids.length === 0) ? null : [...new Set(settings.flat())].sort();
}

/** The place of a need made by records with these settings, null for everywhere. */
function placeOf(
  settingIds: readonly string[] | null,
  audience: ReadonlySet<string> | null,
  { settings: tree }: JudgingTaxonomies,
): Place {
  const shared = sharedSectors(settingIds && sectorsOf(settingIds, tree), audience);
  // A need that is told for other sectors than the audience's is met where the audience works.
  const sectors = shared?.size === 0 ? audience : shared;
  return {
    sectors,
    holdsAt: (workplace) => !settingIds || settingIds.some((id) => settingsMeet(id, workplace, tree)),
  };
}

/** The sectors that a need is told for, null for everywhere. */
export function needSectors(need: JudgedNeed, { settings: tree }: JudgingTaxonomies): ReadonlySet<string> | null {
  const settingIds = settingsOf([
    ...need.guidelines.map((guideline) => guideline.settingIds),
    ...need.measures.map(settingsOfMeasure),
    ...need.expectations.map(() => []),
  ]);
  return settingIds && sectorsOf(settingIds, tree);
}
