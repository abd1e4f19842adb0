import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparePartialDates, isPartialDate, isPartialInterval } from '../../values/partial-date.js';
import { partialDateConditions, type PartialDateLimits } from '../../registry/queries/partial-date-conditions.js';

describe('A partial date is an ISO year, month or day that exists', () => {
  test.each([
    ['2017', true],
    ['2017-02', true],
    ['2017-02-07', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2017-13', false],
    ['2017-00', false],
    ['2017-2', false],
    ['2017-02-30', false],
    ['17', false],
    ['2017-02-07T10:00', false],
    ['i fjor', false],
    ['', false],
  ])('%s: %s', (text, expected) => expect(isPartialDate(text)).toBe(expected));
});

describe('A period is one partial date, or two in order', () => {
  test.each([
    ['2016', true],
    ['2021-02/2022-10', true],
    ['2023/2023-09', true],
    ['2022-10/2021-02', false],
    ['2021/', false],
    ['2021/2022/2023', false],
  ])('%s: %s', (text, expected) => expect(isPartialInterval(text)).toBe(expected));
});

describe('Dates are ordered only where their precision decides it', () => {
  test.each([
    ['2022', '2023-09-12', 'BEFORE'],
    ['2023', '2023-09-12', 'UNDECIDED'],
    ['2023-09', '2023-09-12', 'UNDECIDED'],
    ['2023-08', '2023-09-12', 'BEFORE'],
    ['2024', '2023-09-12', 'AFTER'],
    ['2023', '2023', 'UNDECIDED'],
    ['2023-09-12', '2023-09-12', 'SAME'],
    ['2023-09-12', '2023-09-13', 'BEFORE'],
  ])('%s against %s: %s', (a, b, expected) => expect(comparePartialDates(a, b)).toBe(expected));
});

/** Any date of any precision. */
const dates = fc
  .tuple(
    fc.date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([date, length]) => date.toISOString().slice(0, length));

/** First and last day of what a partial date can mean. */
function span(date: string): [string, string] {
  const [year = '', month, day] = date.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  return [
    `${year}-${month ?? '01'}-${day ?? '01'}`,
    `${year}-${month ?? '12'}-${day ?? String(last).padStart(2, '0')}`,
  ];
}

describe('For any two dates', () => {
  test('one is before the other exactly when its last possible day is before the first possible day of the other', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const [[, lastOfA], [firstOfB]] = [span(a), span(b)];
        expect(comparePartialDates(a, b) === 'BEFORE').toBe(lastOfA < firstOfB);
      }),
    );
  });

  test('the order turned round is the opposite order', () => {
    const opposite = { BEFORE: 'AFTER', AFTER: 'BEFORE', SAME: 'SAME', UNDECIDED: 'UNDECIDED' };
    fc.assert(
      fc.property(dates, dates, (a, b) => expect(comparePartialDates(b, a)).toBe(opposite[comparePartialDates(a, b)])),
    );
  });

  test('a filter keeps what the comparison says', () => {
    fc.assert(
      fc.property(dates, dates, fc.boolean(), (date, limit, undecided) => {
        const order = comparePartialDates(date, limit);
        const keeps = (certain: string) => order === certain || (undecided && order === 'UNDECIDED');
        expect(meets(date, partialDateConditions('date', { before: limit, undecided }))).toBe(keeps('BEFORE'));
        expect(meets(date, partialDateConditions('date', { after: limit, undecided }))).toBe(keeps('AFTER'));
      }),
    );
  });
});

describe('A filter with `undecided` adds what cannot be ordered against its limit, and nothing else', () => {
  const known = ['2022', '2023', '2023-08', '2023-09', '2023-09-11', '2023-09-12', '2023-09-13', '2023-10', '2024'];
  const kept = (limits: PartialDateLimits) =>
    known.filter((date) => meets(date, partialDateConditions('date', limits)));
  test.each<[PartialDateLimits, string[], string[]]>([
    // The day itself is neither earlier nor later, and that is certain.
    [{ before: '2023-09-12' }, ['2022', '2023-08', '2023-09-11'], ['2023', '2023-09']],
    [{ after: '2023-09-12' }, ['2023-09-13', '2023-10', '2024'], ['2023', '2023-09']],
    [{ before: '2023-09' }, ['2022', '2023-08'], ['2023', '2023-09', '2023-09-11', '2023-09-12', '2023-09-13']],
    [{ after: '2023-09' }, ['2023-10', '2024'], ['2023', '2023-09', '2023-09-11', '2023-09-12', '2023-09-13']],
    [{ before: '2023' }, ['2022'], known.filter((date) => date.startsWith('2023'))],
    [{ after: '2023' }, ['2024'], known.filter((date) => date.startsWith('2023'))],
    [{ after: '2023-09-11', before: '2023-09-13' }, ['2023-09-12'], ['2023', '2023-09']],
  ])('%j', (limits, certain, undecided) => {
    expect(kept(limits)).toEqual(certain);
    expect(kept({ ...limits, undecided: true })).toEqual([...certain, ...undecided].sort());
  });
});

type Limits = { $lt?: string; $gt?: string; $gte?: string; $in?: string[]; $nin?: string[] };
/** The few MongoDB operators that the conditions use, on text. */
function meets(date: string, conditions: Record<string, unknown>[]): boolean {
  return conditions.every((condition) => {
    const any = condition['$or'] as Record<string, unknown>[] | undefined;
    if (any) return any.some((alternative) => meets(date, [alternative]));
    const { $lt, $gt, $gte, $in, $nin } = condition['date'] as Limits;
    return (
      ($lt === undefined || date < $lt) &&
      ($gt === undefined || date > $gt) &&
      ($gte === undefined || date >= $gte) &&
      (!$in || $in.includes(date)) &&
      (!$nin || !$nin.includes(date))
    );
  });
}
