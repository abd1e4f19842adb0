import { currencyOf, type Dependant } from './currency.js';
import type { GuidelineFacts } from '../contracts/guideline-status.js';
import type { ImpactQuestion } from '../contracts/impact.js';

/** Whether a record that is not due today would be if the guideline were revised on the date. */
export function wouldBecomeDue(
  record: Dependant,
  basedOn: readonly GuidelineFacts[],
  { guidelineId, chapterId, revisedOn }: ImpactQuestion,
  today: string,
): boolean {
  const revision = { on: revisedOn, chapterId, what: 'tenkt revisjon' };
  const revised = basedOn.map((facts) =>
    facts.id === guidelineId ? { ...facts, changes: [...facts.changes, revision] } : facts,
  );
  const then = revisedOn > today ? revisedOn : today;
  return (
    currencyOf(record, basedOn, today).state !== 'REVIEW_DUE' &&
    currencyOf(record, revised, then).state === 'REVIEW_DUE'
  );
}
