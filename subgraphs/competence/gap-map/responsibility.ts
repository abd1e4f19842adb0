import type { MeasureFact, MeasureFacts } from '../../contracts/plan-measures.js';
import { isActionable } from './verdicts/need.js';
import { settingsOfMeasure } from './verdicts/sectors.js';
import { ANSWERS, type Subject } from './subjects.js';

/** Why a measure answers for a gap, the nearest first. */
type OwnerBasis = 'TOPIC' | 'SECTOR' | 'REASON';

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
  /** Sectors that the need is told for, null for everywhere; looked for where the audience has none. */
  needSectors: () => ReadonlySet<string> | null;
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
  const owners = ownersIn(measures);
  const { inSector, general } = owners.following(subjects);
  const sectors = place && sectorsOfGap(place);
  const onTopic = place ? owners.addressing(place) : [];
  const isElsewhere = ({ id }: OwningMeasure) => !onTopic.some((measure) => measure.id === id);
  const owning = [
    ...onTopic,
    ...inSector.filter((one) => isElsewhere(one) && settingsOfMeasure(one).some((id) => !place || sectors?.has(id))),
    ...general.filter(isElsewhere),
  ];
  const nobody = owning.every(({ responsibleIds }) => responsibleIds.length === 0);
  return {
    measures: owning,
    deciderIds: [...new Set(deciderIds.filter((id) => id !== null))],
    ownerless: nobody && !draftsConsidered ? null : nobody,
    settingIdsWithoutMeasure: place ? withoutMeasure(inSector, place) : [],
  };
}

/** The audience's sectors; where it has none recorded, the need's, if that is for one sector alone. */
function sectorsOfGap({ audienceSectors, needSectors }: GapPlace): ReadonlySet<string> | null {
  if (audienceSectors) return audienceSectors;
  const ofNeed = needSectors();
  return ofNeed?.size === 1 ? ofNeed : null;
}

/** Said only where measures for the reason are parted by sector: the others lack none. */
function withoutMeasure(inSector: readonly OwningMeasure[], place: GapPlace): string[] {
  if (inSector.length === 0) return [];
  const covered = new Set(inSector.flatMap(settingsOfMeasure));
  return [...(place.audienceSectors ?? place.needSectors() ?? [])].filter((id) => !covered.has(id));
}

/** The measures of a map that can own gaps, sorted once for all its cells. */
class Owners {
  private readonly actionable: readonly MeasureFact[];
  private readonly bySubjects = new Map<string, Following>();
  private readonly addressingSomebody: readonly OwningMeasure[];

  constructor(measures: MeasureFacts) {
    this.actionable = measures.filter(isActionable);
    this.addressingSomebody = owning(
      this.actionable.filter(({ audienceIds }) => audienceIds.length > 0),
      'TOPIC',
    );
  }

  /** The measures on the topic or above it that address the audience or one above it. */
  addressing(place: GapPlace): OwningMeasure[] {
    return this.addressingSomebody.filter(
      ({ topicIds, audienceIds }) =>
        topicIds.some((id) => place.topicIds.includes(id)) && audienceIds.some((id) => place.audienceIds.includes(id)),
    );
  }

  /** The measures that follow any of some subjects: those of a sector, and those that are general. */
  following(subjects: readonly (Subject | null)[]): Following {
    const name = subjects.join(' ');
    const known = this.bySubjects.get(name);
    if (known) return known;
    const all = this.actionable.filter(({ topicIds }) =>
      subjects.some((subject) => subject !== null && ANSWERS[subject](topicIds)),
    );
    const found = {
      inSector: owning(
        all.filter((measure) => settingsOfMeasure(measure).length > 0),
        'SECTOR',
      ),
      general: owning(all.filter(isGeneral), 'REASON'),
    };
    this.bySubjects.set(name, found);
    return found;
  }
}

interface Following {
  inSector: readonly OwningMeasure[];
  general: readonly OwningMeasure[];
}

function owning(measures: readonly MeasureFact[], basis: OwnerBasis): OwningMeasure[] {
  return measures.map((measure) => ({ ...measure, basis }));
}

function isGeneral({ sector }: MeasureFact): boolean {
  return sector === 'NATIONAL' || sector === 'ALL';
}

function ownersIn(measures: MeasureFacts): Owners {
  const owners = ownersOf.get(measures) ?? new Owners(measures);
  ownersOf.set(measures, owners);
  return owners;
}
const ownersOf = new WeakMap<MeasureFacts, Owners>();
