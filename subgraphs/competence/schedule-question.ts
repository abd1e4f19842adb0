import { comparePartialDates } from '../../values/partial-date.js';
import { badInput, unknownId } from '../../platform/errors.js';
import type { ReviewQuestion } from '../contracts/review-schedule.js';
import { withNarrower, type Tree } from '../../values/taxonomy.js';
import type { QueryReviewScheduleArgs } from './generated/types.js';

/** A schedule's arguments with everything their ids stand for; ids that do not exist are the caller's error. */
export function scheduleQuestion(
  { from = null, to = null, responsible, topicIds }: QueryReviewScheduleArgs,
  { topics, organisations }: { topics: Tree; organisations: Tree },
  today: string,
): ReviewQuestion {
  if (from && to && comparePartialDates(to, from) === 'BEFORE') throw badInput('to', `${to} is before ${from}.`);
  return {
    from,
    to,
    organisationIds: responsible ? withAllBelow(organisations, responsible, 'responsible') : null,
    topicIds: topicIds ? withAllBelow(topics, topicIds, 'topicIds') : null,
    today,
    asOf: null,
  };
}

function withAllBelow(tree: Tree, ids: readonly string[], argument: string): string[] {
  const unknown = ids.find((id) => !Object.hasOwn(tree, id));
  if (unknown !== undefined) throw unknownId(argument, unknown);
  return withNarrower(tree, ids);
}
