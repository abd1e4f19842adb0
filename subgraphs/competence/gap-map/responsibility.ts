import type { MeasureFact, MeasureFacts } from '../../contracts/plan-measures.js';
import { isActionable } from './verdicts/need.js';
import { settingsOfMeasure } from './verdicts/sectors.js';
import { ANSWERS, type Subject } from './subjects.js';

/** Why a measure answers for a gap, the nearest first. */
export type OwnerBasis = 'TOPIC' | 'SECTOR' | 'REASON';

/** A measure with why it answers. */
export interface OwningMeasure extends MeasureFact {
  basis: OwnerBasis;
}

/** Who answers for a gap; `Responsibility` in the schema. */
export interface Responsibility {
  measures: OwningMeasure[];
  deciderIds: string[];
  /** Null where it cannot be said: a plan that the caller may not see could have an owner. */
  ownerless: boolean | null;
  /** Sectors of the gap that no measure for its reason is for. */
  settingIdsWithoutMeasure: string[];
}

/** Where a gap lies, which decides who answers for it. */
export interface GapPlace {
  /** The topic and all above it. */
  topicIds: readonly string[];
  /** The audience and all above it. */
  audienceIds: readonly string[];
  /** Sectors that the audience works in, null where none is recorded. */
  audienceSectors: ReadonlySet<string> | null;
  /** Sectors that the need is told for, null for everywhere. */
  needSectors: ReadonlySet<string> | null;
}

/** What plan told of measures, and whether that is of draft plans too. */
interface KnownMeasures {
  measures: MeasureFacts;
  draftsConsidered: boolean;
}

/** What plan told for a map; null where it did not answer. */
export function knownMeasures(map: {
  measureFacts?: MeasureFacts | null;
  draftsConsidered?: boolean | null;
}): KnownMeasures | null {
  const { measureFacts, draftsConsidered } = map;
  return measureFacts ? { measures: measureFacts, draftsConsidered: draftsConsidered ?? false } : null;
}

/**
 * Who follows up gaps on some subjects, and who can decide. rule: owners — first the measures on the topic or above it
 * that address the audience or one above it; then those that follow the reason in its sector; then the national ones,
 * which are general. A known sector never falls to another. `place` is null for a topic as a whole, where all sectors count.
 */
export function responsibilityFor(
  subjects: readonly (Subject | null)[],
  { measures, draftsConsidered }: KnownMeasures,
  place: GapPlace | null,
  deciderIds: readonly (string | null)[] = [],
): Responsibility {
  const actionable = measures.filter(isActionable);
  const follows = ({ topicIds }: MeasureFact) =>
    subjects.some((subject) => subject !== null && ANSWERS[subject](topicIds));
  const sectors = place && sectorsOfGap(place);
  const isInSector = (measure: MeasureFact) =>
    settingsOfMeasure(measure).some((id) => !place || (sectors?.has(id) ?? false));
  const onTopic = actionable.filter((measure) => place && addresses(measure, place));
  const following = actionable.filter((measure) => follows(measure) && !onTopic.includes(measure));
  const owning = [
    ...onTopic.map((measure) => ({ ...measure, basis: 'TOPIC' as const })),
    ...following.filter(isInSector).map((measure) => ({ ...measure, basis: 'SECTOR' as const })),
    ...following.filter(isGeneral).map((measure) => ({ ...measure, basis: 'REASON' as const })),
  ];
  const nobody = owning.every(({ responsibleIds }) => responsibleIds.length === 0);
  return {
    measures: owning,
    deciderIds: [...new Set(deciderIds.filter((id) => id !== null))],
    ownerless: nobody && !draftsConsidered ? null : nobody,
    settingIdsWithoutMeasure: withoutMeasure(actionable.filter(follows), place),
  };
}

function addresses({ topicIds, audienceIds }: MeasureFact, place: GapPlace): boolean {
  return topicIds.some((id) => place.topicIds.includes(id)) && audienceIds.some((id) => place.audienceIds.includes(id));
}

function isGeneral({ sector }: MeasureFact): boolean {
  return sector === 'NATIONAL' || sector === 'ALL';
}

/** The audience's sectors; where it has none recorded, the need's, if that is for one sector alone. */
function sectorsOfGap({ audienceSectors, needSectors }: GapPlace): ReadonlySet<string> | null {
  return audienceSectors ?? (needSectors?.size === 1 ? needSectors : null);
}

/** Said only where measures for the reason are parted by sector: the others lack none. */
function withoutMeasure(following: readonly MeasureFact[], place: GapPlace | null): string[] {
  const sectors = place && (place.audienceSectors ?? place.needSectors);
  const covered = new Set(following.flatMap(settingsOfMeasure));
  return covered.size > 0 && sectors ? [...sectors].filter((id) => !covered.has(id)) : [];
}
