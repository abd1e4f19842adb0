import type { ListedGuideline } from '../contracts/guideline-status.js';
import { comparePartialDates } from '../../values/partial-date.js';
import { healthSideOf, sidesMeet } from './health-side.js';
import type { EvidenceDecisionRecord, PublicationRecord } from './records.js';

/** A guideline with its topics and all below them. */
export interface GuidelineForEvidence extends Pick<
  ListedGuideline,
  'id' | 'status' | 'changes' | 'topicIds' | 'settingIds'
> {
  reachedIds: readonly string[];
}
type Published = Pick<PublicationRecord, 'year' | 'topicIds'> & { id: string; version: number };
type Decided = Pick<EvidenceDecisionRecord, 'guidelineId' | 'publicationId' | 'guidelineDate' | 'publicationVersion'>;

/** What a publication is to one guideline that it may call for a revision of; `EvidenceForGuideline` in the schema. */
export interface EvidenceForGuideline<D> {
  guidelineId: string;
  publicationId: string;
  order: 'NEWER' | 'UNDECIDED';
  /** The guideline's newest change, which the publication's year was compared with. */
  guidelineDate: string;
  /** The publication's topics that are the guideline's, or below them. */
  topicIds: string[];
  /** How specific and how many these topics are. */
  specificity: number;
  year: number;
  decision: D | null;
  /** A decision that holds no more. */
  lapsed: D | null;
}

/** A publication with all guidelines that it may call for a revision of; `EvidenceCandidate` in the schema. */
export interface EvidenceCandidate<D> {
  publicationId: string;
  /** The highest of its guidelines'. */
  specificity: number;
  guidelines: EvidenceForGuideline<D>[];
}

/** What the publications on some guidelines' topics are to them. */
interface FoundEvidence<D> {
  evidence: EvidenceForGuideline<D>[];
  /** Publications on their topics that have no year: nobody can say whether they are newer. */
  withoutYear: string[];
  /** Guidelines that have publications on their topics, and no known change to compare them with. */
  undatedGuidelines: string[];
}

/** Whether new evidence is looked for: a guideline that no longer applies, or does not yet, is not revised for it. */
export function isEvidenceLookedFor({ status }: Pick<ListedGuideline, 'status'>): boolean {
  return status === 'IN_FORCE' || status === 'UNKNOWN';
}

/** The newest change of a guideline that is known on a day, null for none. Of dates that overlap, the more precise one. */
export function newestChange({ changes }: Pick<ListedGuideline, 'changes'>, today: string): string | null {
  const known = changes.map(({ on }) => on).filter((on) => comparePartialDates(on, today) !== 'AFTER');
  return known.toSorted().at(-1) ?? null;
}

/** How a year of publication stands to the guideline's newest change; null where it is older. */
function orderOf(year: number, guidelineDate: string): EvidenceForGuideline<never>['order'] | null {
  const order = comparePartialDates(String(year).padStart(4, '0'), guidelineDate);
  return order === 'BEFORE' ? null : order === 'AFTER' ? 'NEWER' : 'UNDECIDED';
}

/** A decision holds until the guideline has a newer change, or another one as its newest, or the publication changes. */
function holds(decision: Decided, guidelineDate: string, publication: Published): boolean {
  return decision.guidelineDate === guidelineDate && decision.publicationVersion === publication.version;
}

/**
 * The publications that are newer than guidelines on their topics, or may be; those with the most specific topics first.
 * `publications` are all that are tagged with any of the guidelines' topics.
 */
export function evidenceFor<D extends Decided>(
  guidelines: readonly GuidelineForEvidence[],
  publications: readonly Published[],
  decisions: readonly D[],
  today: string,
): FoundEvidence<D> {
  const decided = new Map(decisions.map((one) => [evidenceKey(one), one]));
  const specificityOf = specificityAmong(publications);
  const evidence: EvidenceForGuideline<D>[] = [];
  const [withoutYear, undatedGuidelines] = [new Set<string>(), new Set<string>()];
  for (const guideline of guidelines.filter(isEvidenceLookedFor)) {
    const reached = new Set(guideline.reachedIds);
    const guidelineDate = newestChange(guideline, today);
    const side = healthSideOf(guideline);
    for (const publication of publications) {
      const topicIds = publication.topicIds.filter((id) => reached.has(id));
      if (topicIds.length === 0 || !sidesMeet(side, healthSideOf(publication))) continue;
      const { id: publicationId, year } = publication;
      if (year === null) withoutYear.add(publicationId);
      if (guidelineDate === null) undatedGuidelines.add(guideline.id);
      const order = year !== null && guidelineDate !== null && orderOf(year, guidelineDate);
      if (!order) continue;
      const decision = decided.get(evidenceKey({ guidelineId: guideline.id, publicationId })) ?? null;
      const held = decision !== null && holds(decision, guidelineDate, publication);
      evidence.push({
        guidelineId: guideline.id,
        publicationId,
        order,
        guidelineDate,
        topicIds,
        specificity: specificityOf(topicIds),
        year,
        decision: held ? decision : null,
        lapsed: held ? null : decision,
      });
    }
  }
  return {
    evidence: evidence.toSorted(mostSpecificFirst),
    withoutYear: [...withoutYear],
    undatedGuidelines: [...undatedGuidelines],
  };
}

/**
 * How specific some topics are, and how many: the sum over them of 1 divided by the number of publications on the topic.
 * One topic that nothing else is on says more than two that everything is on.
 */
function specificityAmong(publications: readonly Published[]): (topicIds: readonly string[]) => number {
  const numberOn = new Map<string, number>();
  for (const { topicIds } of publications) for (const id of topicIds) numberOn.set(id, (numberOn.get(id) ?? 0) + 1);
  // Rounded, so that equal sums are equal in whatever order they were added.
  return (topicIds) => Number(topicIds.reduce((sum, id) => sum + 1 / (numberOn.get(id) ?? 1), 0).toFixed(4));
}

/** The evidence by publication, so that what a publication is to several guidelines can be decided at once. */
export function byPublication<D>(evidence: readonly EvidenceForGuideline<D>[]): EvidenceCandidate<D>[] {
  const candidates = new Map<string, EvidenceCandidate<D>>();
  for (const one of evidence.toSorted(mostSpecificFirst)) {
    const { publicationId, specificity } = one;
    const candidate = candidates.get(publicationId) ?? { publicationId, specificity, guidelines: [] };
    candidate.guidelines.push(one);
    candidates.set(publicationId, candidate);
  }
  return [...candidates.values()];
}

/** By how specific the topics are that are shared; then those known to be newer before the undecided, the newest first. */
function mostSpecificFirst(a: EvidenceForGuideline<unknown>, b: EvidenceForGuideline<unknown>): number {
  if (a.specificity !== b.specificity) return b.specificity - a.specificity;
  if (a.order !== b.order) return a.order === 'NEWER' ? -1 : 1;
  return b.year - a.year || (evidenceKey(a) < evidenceKey(b) ? -1 : 1);
}

/** What the evidence, and the decision on it, are known by. */
export function evidenceKey({
  guidelineId,
  publicationId,
}: Pick<EvidenceForGuideline<unknown>, 'guidelineId' | 'publicationId'>) {
  return `${guidelineId}--${publicationId}`;
}
