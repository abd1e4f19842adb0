import { isDay } from '../../../../values/day.js';
import { comparePartialDates } from '../../../../values/partial-date.js';

/** How a deadline stands: its source may give a day, or only words. */
export type DeadlineState = 'coming' | 'inWords' | 'none' | 'passed';

/** A call as far as its deadline goes. */
interface WithDeadline {
  deadline?: string | null;
}

const ORDER: readonly DeadlineState[] = ['coming', 'inWords', 'none', 'passed'];

/** How a call's deadline stands on a day. One that is given in words is judged by nobody but the reader. */
export function deadlineStateOf({ deadline }: WithDeadline, today: string): DeadlineState {
  if (!deadline) return 'none';
  if (!isDay(deadline)) return 'inWords';
  return comparePartialDates(deadline, today) === 'BEFORE' ? 'passed' : 'coming';
}

/** Calls by deadline: those to come first, soonest first; those that have passed last, the latest first. */
export function byDeadline<T extends WithDeadline>(calls: readonly T[], today: string): T[] {
  return calls.toSorted((a, b) => {
    const [of, than] = [deadlineStateOf(a, today), deadlineStateOf(b, today)];
    if (of !== than) return ORDER.indexOf(of) - ORDER.indexOf(than);
    const earlier = (a.deadline ?? '') < (b.deadline ?? '') ? -1 : (a.deadline ?? '') > (b.deadline ?? '') ? 1 : 0;
    return of === 'passed' ? -earlier : earlier;
  });
}
