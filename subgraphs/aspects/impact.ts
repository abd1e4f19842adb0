import { currencyOf, type Dependant, type GuidelineFacts } from './currency.js';

/** A revision that is thought of. */
export interface ImpactQuestion {
  guidelineId: string;
  /** The chapter that would be revised, null for the guideline as a whole. */
  chapterId: string | null;
  revisedOn: string;
  /** What the guideline or chapter is about and for whom: where possible dependants are looked for. */
  topicIds: readonly string[];
  /** Its country: courses made for others follow other guidelines. */
  country: string;
  audienceIds: readonly string[];
}

/** The topics and audiences that a revision reaches, with all below them. */
export interface ImpactReach {
  topicIds: readonly string[];
  audienceIds: readonly string[];
}

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
