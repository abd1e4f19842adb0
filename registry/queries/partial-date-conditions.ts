import { isDay } from '../../values/day.js';

/** The shorter dates that contain a date: `2017-02-07` is in `2017` and `2017-02`. */
function containing(date: string): string[] {
  return [4, 7].filter((length) => length < date.length).map((length) => date.slice(0, length));
}

/** Limits for a filter on a partial date, as `PartialDateFilter` in the schema has them. */
export interface PartialDateLimits {
  before?: string | null;
  after?: string | null;
  undecided?: boolean | null;
}

/**
 * The MongoDB conditions on a stored date. ISO text orders like time, so a range of the index
 * decides all but the dates that contain a limit or are contained in it.
 */
export function partialDateConditions(
  field: string,
  { before, after, undecided }: PartialDateLimits,
): Record<string, unknown>[] {
  const conditions: Record<string, unknown>[] = [];
  // '~' sorts after every character of a date, so `limit~` is the end of the limit's span. A day as a limit leaves
  // nothing open about itself: it is certainly neither before nor after it.
  if (before) {
    const within = isDay(before) ? before : `${before}~`;
    conditions.push({ [field]: undecided ? { $lt: within } : { $lt: before, $nin: containing(before) } });
  }
  if (after) {
    const within = isDay(after) ? { $gt: after } : { $gte: after };
    conditions.push(
      undecided
        ? { $or: [{ [field]: within }, { [field]: { $in: containing(after) } }] }
        : { [field]: { $gt: `${after}~` } },
    );
  }
  return conditions;
}
