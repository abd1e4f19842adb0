import { comparePartialDates } from '../../values/partial-date.js';
import type { GuidelineFacts, GuidelineChange } from '../contracts/guideline-status.js';

export type CurrencyState = 'CURRENT' | 'REVIEW_DUE' | 'UNDECIDED' | 'UNKNOWN';
type CurrencyReason =
  | 'GUIDELINE_REVISED'
  | 'GUIDELINE_REPLACED'
  | 'GUIDELINE_WITHDRAWN'
  | 'ORDER_UNDECIDED'
  | 'NO_LATER_CHANGE'
  | 'NO_GUIDELINE_RECORDED'
  | 'NO_OWN_DATE'
  | 'ONLY_SOURCE_DATE'
  | 'GUIDELINE_UNDATED'
  | 'GUIDELINE_STATUS_UNKNOWN';

/** What one guideline says about a record's currency; `CurrencyEvidence` in the schema. */
export interface CurrencyEvidence {
  reason: CurrencyReason;
  state: CurrencyState;
  guidelineId: string | null;
  chapterId: string | null;
  changedOn: string | null;
  change: string | null;
  successorId: string | null;
}

/** A record that builds on guidelines. */
export interface Dependant {
  ownDate: string | null;
  /**
   * Whether the date is that of a page that mentions the record. The record is then no newer than what the page tells of:
   * a later change makes it due, but nothing says that its content was looked at, so it is never current.
   */
  onlySourceDate?: boolean;
  basis: 'stated' | 'inferred' | null;
}

/** What a registry tells guidelines of a record whose currency that is to judge. */
export interface CurrencyInput extends Dependant {
  /** The guidelines that it builds on. */
  guidelineIds: readonly string[];
}

/** `Currency` in the schema. */
export interface CurrencyVerdict extends Dependant {
  state: CurrencyState;
  evidence: CurrencyEvidence[];
}

/** The worst first: what decides the state of the whole. */
const WORST_FIRST: readonly CurrencyState[] = ['REVIEW_DUE', 'UNDECIDED', 'UNKNOWN', 'CURRENT'];

/** Whether a record is up to date with the guidelines it builds on, as known on a day; later changes do not count yet. */
export function currencyOf(record: Dependant, basedOn: readonly GuidelineFacts[], today: string): CurrencyVerdict {
  const evidence =
    basedOn.length === 0
      ? [evidenceOf('NO_GUIDELINE_RECORDED', 'UNKNOWN')]
      : basedOn
          .map((guideline) => compareWithGuideline(record, guideline, today))
          .toSorted((a, b) => WORST_FIRST.indexOf(a.state) - WORST_FIRST.indexOf(b.state));
  return { ...record, state: evidence[0]?.state ?? 'UNKNOWN', evidence };
}

/** What one guideline says. Plain comparison of dates is not enough: its status and its successor come first. */
function compareWithGuideline(
  { ownDate, onlySourceDate }: Dependant,
  guideline: GuidelineFacts,
  today: string,
): CurrencyEvidence {
  const { id, status, withdrawnOn, supersededById, supersededOn } = guideline;
  if (status === 'REPLACED' || supersededById) {
    return evidenceOf('GUIDELINE_REPLACED', 'REVIEW_DUE', id, { changedOn: supersededOn, successorId: supersededById });
  }
  if (status === 'WITHDRAWN') return evidenceOf('GUIDELINE_WITHDRAWN', 'REVIEW_DUE', id, { changedOn: withdrawnOn });
  if (!ownDate) return evidenceOf('NO_OWN_DATE', 'UNKNOWN', id);

  const changes = guideline.changes
    .filter(({ on }) => comparePartialDates(on, today) !== 'AFTER')
    .map((change) => ({ change, order: comparePartialDates(change.on, ownDate) }))
    .toSorted((a, b) => b.change.on.localeCompare(a.change.on));
  const later = changes.find(({ order }) => order === 'AFTER');
  if (later) return evidenceOf('GUIDELINE_REVISED', 'REVIEW_DUE', id, asEvidence(later.change));
  const unordered = changes.find(({ order }) => order === 'UNDECIDED');
  if (unordered) return evidenceOf('ORDER_UNDECIDED', 'UNDECIDED', id, asEvidence(unordered.change));
  if (status !== 'IN_FORCE') return evidenceOf('GUIDELINE_STATUS_UNKNOWN', 'UNKNOWN', id);
  const [newest] = changes;
  if (!newest) return evidenceOf('GUIDELINE_UNDATED', 'UNKNOWN', id);
  if (onlySourceDate) return evidenceOf('ONLY_SOURCE_DATE', 'UNKNOWN', id, asEvidence(newest.change));
  return evidenceOf('NO_LATER_CHANGE', 'CURRENT', id, asEvidence(newest.change));
}

function asEvidence({ on, chapterId, what }: GuidelineChange): Partial<CurrencyEvidence> {
  return { changedOn: on, chapterId, change: what };
}

function evidenceOf(
  reason: CurrencyReason,
  state: CurrencyState,
  guidelineId: string | null = null,
  more: Partial<CurrencyEvidence> = {},
): CurrencyEvidence {
  return { reason, state, guidelineId, chapterId: null, changedOn: null, change: null, successorId: null, ...more };
}
