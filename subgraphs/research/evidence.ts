import type { ListedGuideline } from '../contracts/guideline-status.js';
import { comparePartialDates } from '../../values/partial-date.js';
import type { EvidenceDecisionRecord, PublicationRecord } from './model.js';

/** A guideline with its topics and all below them. */
export interface Sought extends Pick<ListedGuideline, 'id' | 'status' | 'changes'> {
  reachedIds: readonly string[];
}
type Published = Pick<PublicationRecord, 'year' | 'topicIds'> & { id: string; version: number };
type Decided = Pick<EvidenceDecisionRecord, 'guidelineId' | 'publicationId' | 'guidelineDate' | 'publicationVersion'>;

/** A publication that may call for a revision of a guideline; `EvidenceCandidate` in the schema. */
export interface Candidate<D> {
  guidelineId: string;
  publicationId: string;
  order: 'NEWER' | 'UNDECIDED';
  /** The guideline's newest change, which the publication's year was compared with. */
  guidelineDate: string;
  /** The publication's topics that are the guideline's, or below them. */
  topicIds: string[];
  year: number;
  decision: D | null;
  /** A decision that holds no more. */
  lapsed: D | null;
}

/** What the publications on some guidelines' topics are to them. */
export interface Evidence<D> {
  candidates: Candidate<D>[];
  /** Publications on their topics that have no year: nobody can say whether they are newer. */
  withoutYear: string[];
  /** Guidelines that have publications on their topics, and no known change to compare them with. */
  undatedGuidelines: string[];
}

/** Whether new evidence is looked for: a guideline that no longer applies, or does not yet, is not revised for it. */
export function isSought({ status }: Pick<ListedGuideline, 'status'>): boolean {
  return status === 'IN_FORCE' || status === 'UNKNOWN';
}

/** The newest change of a guideline that is known on a day, null for none. Of dates that overlap, the more precise one. */
export function newestChange({ changes }: Pick<ListedGuideline, 'changes'>, today: string): string | null {
  const known = changes.map(({ on }) => on).filter((on) => comparePartialDates(on, today) !== 'AFTER');
  return known.toSorted().at(-1) ?? null;
}

/** How a year of publication stands to the guideline's newest change; null where it is older. */
function orderOf(year: number, guidelineDate: string): Candidate<never>['order'] | null {
  const order = comparePartialDates(String(year).padStart(4, '0'), guidelineDate);
  return order === 'BEFORE' ? null : order === 'AFTER' ? 'NEWER' : 'UNDECIDED';
}

/** A decision holds until the guideline has a newer change, or another one as its newest, or the publication changes. */
function holds(decision: Decided, guidelineDate: string, publication: Published): boolean {
  return decision.guidelineDate === guidelineDate && decision.publicationVersion === publication.version;
}

/** The publications that are newer than guidelines on their topics, or may be; newest first. */
export function evidenceFor<D extends Decided>(
  guidelines: readonly Sought[],
  publications: readonly Published[],
  decisions: readonly D[],
  today: string,
): Evidence<D> {
  const decided = new Map(decisions.map((one) => [`${one.guidelineId} ${one.publicationId}`, one]));
  const candidates: Candidate<D>[] = [];
  const [withoutYear, undatedGuidelines] = [new Set<string>(), new Set<string>()];
  for (const guideline of guidelines.filter(isSought)) {
    const reached = new Set(guideline.reachedIds);
    const guidelineDate = newestChange(guideline, today);
    for (const publication of publications) {
      const topicIds = publication.topicIds.filter((id) => reached.has(id));
      if (topicIds.length === 0) continue;
      const { id: publicationId, year } = publication;
      if (year === null) withoutYear.add(publicationId);
      if (guidelineDate === null) undatedGuidelines.add(guideline.id);
      const order = year !== null && guidelineDate !== null && orderOf(year, guidelineDate);
      if (!order) continue;
      const decision = decided.get(`${guideline.id} ${publicationId}`) ?? null;
      const held = decision !== null && holds(decision, guidelineDate, publication);
      candidates.push({
        guidelineId: guideline.id,
        publicationId,
        order,
        guidelineDate,
        topicIds,
        year,
        decision: held ? decision : null,
        lapsed: held ? null : decision,
      });
    }
  }
  return {
    candidates: candidates.toSorted(newestFirst),
    withoutYear: [...withoutYear],
    undatedGuidelines: [...undatedGuidelines],
  };
}

/** Those known to be newer before the undecided, the newest first. */
function newestFirst(a: Candidate<unknown>, b: Candidate<unknown>): number {
  if (a.order !== b.order) return a.order === 'NEWER' ? -1 : 1;
  return b.year - a.year || (keyOf(a) < keyOf(b) ? -1 : 1);
}

/** What a candidate is known by. */
export function keyOf({ guidelineId, publicationId }: Pick<Candidate<unknown>, 'guidelineId' | 'publicationId'>) {
  return `${guidelineId}--${publicationId}`;
}
