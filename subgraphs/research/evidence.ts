import type { ListedGuideline } from '../contracts/guideline-status.js';
import { comparePartialDates } from '../../values/partial-date.js';
import type { EvidenceDecisionRecord, PublicationRecord } from './records.js';

/** A guideline with its topics and all below them. */
export interface GuidelineForEvidence extends Pick<
  ListedGuideline,
  'id' | 'status' | 'changes' | 'topicIds' | 'settingIds'
> {
  reachedIds: readonly string[];
}
export type Published = Pick<PublicationRecord, 'year' | 'topicIds'> & { id: string; version: number };
export type Decided = Pick<
  EvidenceDecisionRecord,
  'guidelineId' | 'publicationId' | 'guidelineDate' | 'publicationVersion'
>;

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
  /** Told of the publications that are shown: there can be thousands. */
  guidelines: () => EvidenceForGuideline<D>[];
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

/** Whether a publication of a year is older than the guideline's newest change: then it is no evidence for it. */
export function isOlder(year: number, guidelineDate: string): boolean {
  return compareYear(year, guidelineDate) === 'BEFORE';
}

/** How the year of evidence stands to the guideline's newest change. */
export function orderOf(year: number, guidelineDate: string): EvidenceForGuideline<never>['order'] {
  return compareYear(year, guidelineDate) === 'AFTER' ? 'NEWER' : 'UNDECIDED';
}

function compareYear(year: number, date: string) {
  return comparePartialDates(String(year).padStart(4, '0'), date);
}

/** A decision holds until the guideline has a newer change, or another one as its newest, or the publication changes. */
export function holds(decision: Decided, guidelineDate: string, publication: Published): boolean {
  return decision.guidelineDate === guidelineDate && decision.publicationVersion === publication.version;
}

/** What evidence is ordered by. */
type Ordered = Pick<EvidenceForGuideline<never>, 'specificity' | 'order' | 'year' | 'guidelineId' | 'publicationId'>;

/** By how specific the topics are that are shared; then those known to be newer before the undecided, the newest first. */
export function mostSpecificFirst(a: Ordered, b: Ordered): number {
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
