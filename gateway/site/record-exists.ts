import { setTimeout } from 'node:timers/promises';
import type { PageAddress, RecordWithPage } from '../../web/addresses.js';
import type { AskGraph, Operation } from './ask.js';
import * as operations from './generated/graphql.js';

type Exists = Operation<{ record?: { id: string } | null }, { id: string }>;

/** What asks for a record by its id. */
const QUESTIONS: Readonly<Record<RecordWithPage, Exists>> = {
  Course: operations.CourseExistsDocument,
  Guideline: operations.GuidelineExistsDocument,
  Programme: operations.ProgrammeExistsDocument,
  Project: operations.ProjectExistsDocument,
  Organisation: operations.OrganisationExistsDocument,
  Publication: operations.PublicationExistsDocument,
  Measure: operations.MeasureExistsDocument,
  Indicator: operations.IndicatorExistsDocument,
};

/** How long a page waits for this, in ms; its view says what is slow. */
const PATIENCE_MS = 1000;

/** Whether it is certain that there is no such record, not even an archived one. A registry that does not answer makes nothing certain. */
export async function isMissing(ask: AskGraph, { kind, id }: NonNullable<PageAddress['record']>): Promise<boolean> {
  const waiting = new AbortController();
  const tooLate = setTimeout(PATIENCE_MS, null, { signal: waiting.signal }).catch(() => null);
  const answer = await Promise.race([ask(QUESTIONS[kind], { id }), tooLate]).finally(() => waiting.abort());
  return answer !== null && answer.errors.length === 0 && answer.data !== null && !answer.data.record;
}
