import { inSlices } from '../../platform/in-slices.js';
import { NumberSet } from '../../registry/index/number-set.js';
import {
  evidenceKey,
  holds,
  mostSpecificFirst,
  orderOf,
  type Decided,
  type EvidenceCandidate,
  type EvidenceForGuideline,
  type GuidelineForEvidence,
  type Published,
} from './evidence.js';

/** A guideline with its newest change, null where none is known. */
export interface DatedGuideline {
  guideline: GuidelineForEvidence;
  date: string | null;
}

/** A publication with the guidelines that it is evidence for, by number: the most specific first. */
export interface PublishedFor {
  publication: Published & { year: number };
  guidelines: Uint32Array;
  /** How specific the topics are that it shares with each. */
  specificities: Float64Array;
}

/** A publication of which nobody can say whether it is newer, with the guidelines on its topics, by number. */
export interface PublishedWithoutYear {
  id: string;
  guidelines: Uint32Array;
}

/** Decisions by the pair that they are on, as `evidenceKey` names it. */
export type Decisions<D> = ReadonlyMap<string, D>;

/** Which evidence; null keeps all. */
export interface EvidenceFilter {
  order?: readonly EvidenceForGuideline<never>['order'][] | null;
  decided?: boolean | null;
}

/** Tells of a publication and the number of a guideline whether this evidence is asked for. */
type IsWanted = (publication: PublishedFor['publication'], guideline: number) => boolean;

/** What publications are to guidelines, as numbers: there can be millions of pairs, and few are shown. */
export class EvidencePairs {
  constructor(
    private readonly guidelines: readonly DatedGuideline[],
    private readonly published: readonly PublishedFor[],
    private readonly withoutYear: readonly PublishedWithoutYear[],
    /** Guidelines that have publications on their topics, and no known change to compare them with. */
    private readonly undated: NumberSet,
  ) {}

  /** The numbers of the guidelines that are sought. */
  sought(isSought: (guideline: GuidelineForEvidence) => boolean): NumberSet {
    const numbers = this.guidelines.flatMap(({ guideline }, number) => (isSought(guideline) ? [number] : []));
    return NumberSet.of(this.guidelines.length, numbers);
  }

  /** The evidence that is asked for, those with the most specific topics first. */
  async listed<D extends Decided>(
    sought: NumberSet,
    filter: EvidenceFilter,
    decisions: Decisions<D>,
  ): Promise<EvidenceForGuideline<D>[]> {
    const isWanted = this.wanted(sought, filter, decisions);
    const found: EvidenceForGuideline<D>[] = [];
    await inSlices(this.published, (one) => {
      for (const evidence of this.evidence(one, isWanted, decisions)) found.push(evidence);
    });
    return found.sort(mostSpecificFirst);
  }

  /** The evidence by publication, so that what a publication is to several guidelines can be decided at once. */
  async byPublication<D extends Decided>(
    sought: NumberSet,
    filter: EvidenceFilter,
    decisions: Decisions<D>,
  ): Promise<EvidenceCandidate<D>[]> {
    const isWanted = this.wanted(sought, filter, decisions);
    const found: { best: EvidenceForGuideline<D>; guidelines: () => EvidenceForGuideline<D>[] }[] = [];
    await inSlices(this.published, (one) => {
      const [best] = this.evidence(one, isWanted, decisions);
      if (best) found.push({ best, guidelines: () => [...this.evidence(one, isWanted, decisions)] });
    });
    found.sort((a, b) => mostSpecificFirst(a.best, b.best));
    return found.map(({ best: { publicationId, specificity }, guidelines }) => ({
      publicationId,
      specificity,
      guidelines,
    }));
  }

  /** What cannot be compared: publications on the topics of the guidelines that have no year, and guidelines without a date. */
  async missing(sought: NumberSet): Promise<{ withoutYear: string[]; undatedGuidelines: string[] }> {
    const withoutYear: string[] = [];
    await inSlices(this.withoutYear, ({ id, guidelines }) => {
      if (guidelines.some((number) => sought.has(number))) withoutYear.push(id);
    });
    const undated = this.undated.and(sought).numbers();
    return { withoutYear, undatedGuidelines: undated.flatMap((number) => this.guidelines[number]?.guideline.id ?? []) };
  }

  private wanted<D extends Decided>(
    sought: NumberSet,
    { order, decided }: EvidenceFilter,
    decisions: Decisions<D>,
  ): IsWanted {
    // Most publications have no decision: their pairs need no name.
    const withDecision = new Set(Array.from(decisions.values(), ({ publicationId }) => publicationId));
    return (publication, number) => {
      if (!sought.has(number)) return false;
      if (!order && typeof decided !== 'boolean') return true;
      const { guideline, date } = this.dated(number);
      if (order && !order.includes(orderOf(publication.year, date))) return false;
      if (typeof decided !== 'boolean') return true;
      const decision = withDecision.has(publication.id) && decisions.get(keyOf(guideline, publication));
      return decided === (decision ? holds(decision, date, publication) : false);
    };
  }

  /** What a publication is to the guidelines, one by one. */
  private *evidence<D extends Decided>(
    { publication, guidelines, specificities }: PublishedFor,
    isWanted: IsWanted,
    decisions: Decisions<D>,
  ): Iterable<EvidenceForGuideline<D>> {
    for (const [index, number] of guidelines.entries()) {
      if (!isWanted(publication, number)) continue;
      const { guideline, date } = this.dated(number);
      const decision = decisions.get(keyOf(guideline, publication)) ?? null;
      const held = decision !== null && holds(decision, date, publication);
      yield {
        guidelineId: guideline.id,
        publicationId: publication.id,
        order: orderOf(publication.year, date),
        guidelineDate: date,
        topicIds: publication.topicIds.filter((id) => guideline.reachedIds.includes(id)),
        specificity: specificities[index] ?? 0,
        year: publication.year,
        decision: held ? decision : null,
        lapsed: held ? null : decision,
      };
    }
  }

  /** A guideline that publications are evidence for: its newest change is known. */
  private dated(number: number): { guideline: GuidelineForEvidence; date: string } {
    const { guideline, date = null } = this.guidelines[number] ?? {};
    if (!guideline || date === null) throw new RangeError(`There is no guideline of a known date under ${number}.`);
    return { guideline, date };
  }
}

function keyOf(guideline: GuidelineForEvidence, publication: Published): string {
  return evidenceKey({ guidelineId: guideline.id, publicationId: publication.id });
}
