import { userInputError } from '../../platform/errors.js';
import { anyOf } from '../../registry/queries/conditions.js';
import type { ListQuery } from '../../registry/queries/connection.js';
import { ascending, byTitle } from '../../registry/queries/keyset.js';
import type { SortValue } from '../../registry/queries/sort-value.js';
import { addDays } from '../../values/day.js';
import { firstStarts, startingBy } from './course-run.js';
import type { CourseSelection } from './store.js';

/** Further ahead than anybody plans. */
const MAX_DAYS = 3660;

/** The list of courses with what their runs to come decide of it; these are read where something asks for them. */
export async function selectCourses(
  { filter, orderBy }: CourseSelection,
  list: ListQuery,
  today: string,
  toCome: () => Promise<readonly { courseId: string; start: string }[]>,
): Promise<ListQuery> {
  const days = filter?.startsWithin ?? null;
  if (days !== null && (days < 0 || days > MAX_DAYS))
    throw userInputError('filter.startsWithin', `must be 0 to ${MAX_DAYS} days, not ${days}.`);
  const startsWithin = days === null ? [] : anyOf('_id', startingBy(addDays(today, days), await toCome()));
  const first = firstStarts(orderBy === 'STARTS_SOONEST' ? await toCome() : []);
  const firstStart: SortValue = {
    expression: {
      $let: {
        vars: { at: { $indexOfArray: [[...first.keys()], '$_id'] } },
        in: { $cond: [{ $gte: ['$$at', 0] }, { $arrayElemAt: [[...first.values()], '$$at'] }, null] },
      },
    },
    read: (valueAt) => first.get(valueAt('_id') as string),
  };
  return {
    ...list,
    conditions: { ...list.conditions, startsWithin },
    ...(orderBy === 'STARTS_SOONEST' && { keys: [ascending(firstStart), byTitle] }),
  };
}
