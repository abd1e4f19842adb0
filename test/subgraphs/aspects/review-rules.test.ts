import { describe, expect, test } from '@jest/globals';
import { addMonths, newestDate } from '../../../values/partial-date.js';
import type { ReviewFields } from '../../../subgraphs/aspects/reviews/fields.js';
import {
  afterPlanning,
  afterReview,
  dueDate,
  countMoves,
  validatePlan,
  validateReview,
  reviewState,
} from '../../../subgraphs/aspects/reviews/rules.js';
import { scheduleOf, type ReviewCandidate } from '../../../subgraphs/aspects/reviews/schedule.js';
import type { ReviewQuestion } from '../../../subgraphs/contracts/review-schedule.js';

const TODAY = '2026-11-21';
const NOTHING: ReviewFields = {
  lastReviewed: null,
  nextReview: null,
  reviewCycleMonths: null,
  reviewCycleNote: null,
  responsibleUnit: null,
  reviewResponsibleId: null,
  reviewStatus: null,
};

describe('A date some months later is as precise as it was', () => {
  test.each([
    ['2023-09-12', 12, '2024-09-12'],
    ['2023-09-12', 4, '2024-01-12'],
    ['2023-11', 14, '2025-01'],
    ['2023', 24, '2025'],
    ['2023', 18, '2025'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %d months is %s', (date, months, later) => expect(addMonths(date, months)).toBe(later));
});

describe('The newest of some dates claims no more than is known', () => {
  test.each([
    [['2017', '2023-09-12', null], '2023-09-12'],
    [['2023', '2023-09-12'], '2023'],
    [['2023-09-12', '2023-09', '2023-09-20'], '2023-09'],
    [['2024-01', '2023'], '2024-01'],
    [[null, undefined], null],
  ])('%j: %s', (dates, newest) => expect(newestDate(dates)).toBe(newest));
});

describe('When a review is due, and where it stands', () => {
  test.each([
    ['as planned', { nextReview: '2030', reviewCycleMonths: 12 }, '2023', '2030', 'PLANNED'],
    ['by the cycle', { nextReview: null, reviewCycleMonths: 12 }, '2023-09-12', '2024-09-12', 'OVERDUE'],
    ['a year that lasts is not past', { nextReview: '2026', reviewCycleMonths: null }, null, '2026', 'PLANNED'],
    ['nor is a month', { nextReview: '2026-11', reviewCycleMonths: null }, null, '2026-11', 'PLANNED'],
    ['nor is today', { nextReview: TODAY, reviewCycleMonths: null }, null, TODAY, 'PLANNED'],
    ['yesterday is', { nextReview: '2026-11-20', reviewCycleMonths: null }, null, '2026-11-20', 'OVERDUE'],
    ['a cycle without a date to count from', { nextReview: null, reviewCycleMonths: 12 }, null, null, 'UNPLANNED'],
    ['nothing', { nextReview: null, reviewCycleMonths: null }, '2017', null, 'UNPLANNED'],
  ])('%s', (_, plan, last, due, state) => {
    expect(dueDate(plan, last)).toBe(due);
    expect(reviewState(due, TODAY)).toBe(state);
  });
});

describe('How often a date was moved since it was first set', () => {
  test.each([
    [[], 0],
    [[null, null, '2026'], 0],
    [['2026', '2026', '2027', '2027'], 1],
    [['2026', '2027', '2026'], 2],
    [['2026', null, '2026'], 0],
    [['2026', null, '2027'], 1],
    [['2026', '2026-05'], 1],
  ])('%j: %d', (dues, moves) => expect(countMoves(dues)).toBe(moves));
});

describe('What a review does to the plan', () => {
  const planned = { ...NOTHING, nextReview: '2026', reviewStatus: 'ADOPTED' as const };
  test.each([
    ['the cycle counts from it', { ...planned, reviewCycleMonths: 24 }, { on: '2026-05' }, { nextReview: '2028-05' }],
    [
      'a date that is given outweighs the cycle',
      planned,
      { on: '2026-05', nextReview: '2030' },
      { nextReview: '2030' },
    ],
    ['without a cycle, a date is used up', planned, { on: '2026-05' }, { nextReview: null, reviewStatus: null }],
    [
      'but for one that is certainly later',
      { ...planned, nextReview: '2027' },
      { on: '2026-05' },
      { nextReview: '2027' },
    ],
    [
      'who is responsible stays, and so the status',
      { ...planned, reviewResponsibleId: 'fhi' },
      { on: '2026-05' },
      { nextReview: null },
    ],
  ])('%s', (_, before, review, after) =>
    expect(afterReview(before, review)).toEqual({ lastReviewed: review.on, ...after }),
  );
});

describe('What planning sets', () => {
  test('only what is given; null empties', () => {
    const before = { ...NOTHING, nextReview: '2026', reviewCycleMonths: 12, reviewResponsibleId: 'fhi' };
    expect(afterPlanning(before, { status: 'ADOPTED' })).toEqual({ reviewStatus: 'ADOPTED' });
    expect(afterPlanning(before, { nextReview: '2027', cycleMonths: null, status: 'PROPOSED' })).toEqual({
      nextReview: '2027',
      reviewCycleMonths: null,
      reviewStatus: 'PROPOSED',
    });
  });

  test('a plan of nothing has no status', () =>
    expect(afterPlanning({ ...NOTHING, nextReview: '2026' }, { nextReview: null, status: 'ADOPTED' })).toEqual({
      nextReview: null,
      reviewStatus: null,
    }));
});

describe('What cannot be', () => {
  const wrong = (problems: { field: string }[]) => problems.map(({ field }) => field);

  test.each([
    ['2016-01', '2017-02', ['nextReview']],
    ['2017-02-07', '2017-02-07', ['nextReview']],
    ['2017', '2017-02', []],
    ['2018', '2017-02', []],
    ['2016', null, []],
    [null, '2017', []],
  ])('a next review %s after %s', (nextReview, last, fields) =>
    expect(wrong(validatePlan({ nextReview }, last))).toEqual(fields),
  );

  test.each([
    [{ on: '2026-11-22' }, null, ['on']],
    [{ on: '2026' }, '2026-05-01', []],
    [{ on: '2016' }, '2017-02', ['on']],
    [{ on: '2026-05', nextReview: '2026-05' }, null, ['nextReview']],
    [{ on: '2026-05', nextReview: '2026-04-30' }, null, ['nextReview']],
    [{ on: '2026-05', nextReview: '2026' }, null, []],
    [{ on: '2016', nextReview: '2015' }, '2017', ['on', 'nextReview']],
  ])('a review %j after %s', (review, last, fields) =>
    expect(wrong(validateReview(review, last, TODAY))).toEqual(fields),
  );
});

describe('The schedule', () => {
  const question: ReviewQuestion = {
    from: null,
    to: null,
    organisationIds: null,
    topicIds: null,
    today: TODAY,
    asOf: null,
  };
  const record = (id: string, more: Partial<ReviewCandidate> = {}): ReviewCandidate => ({
    id,
    due: null,
    last: null,
    topicIds: [],
    responsibleId: null,
    ownerId: null,
    ...more,
  });
  const listed = (candidates: ReviewCandidate[], more: Partial<ReviewQuestion>) =>
    scheduleOf(candidates, { ...question, ...more }).map(({ id, undecided }) => (undecided ? `${id}?` : id));

  test('overdue first, then planned, each by date; then the unplanned, oldest first and undated last', () => {
    const candidates = [
      record('undated'),
      record('new', { last: '2020' }),
      record('old', { last: '1999-05' }),
      record('next-year', { due: '2027' }),
      record('this-year', { due: '2026' }),
      record('past', { due: '2026-03' }),
      record('long-past', { due: '2013' }),
    ];
    expect(listed(candidates, {})).toEqual(['long-past', 'past', 'this-year', 'next-year', 'old', 'new', 'undated']);
  });

  test.each([
    ['2026', null, ['a-year', 'b-month', 'c-day']],
    ['2026-05', '2026-05', ['a-year?', 'b-month', 'c-day']],
    ['2026-05-07', '2026-05-07', ['a-year?', 'b-month?', 'c-day']],
    ['2026-05-08', null, ['a-year?', 'b-month?']],
    [null, '2026-05-06', ['a-year?', 'b-month?']],
    [null, '2026-04', ['a-year?']],
    ['2027', null, []],
    [null, '2025', []],
  ])('from %s to %s: what may be within it, and what is not certain', (from, to, expected) => {
    const candidates = [
      record('a-year', { due: '2026' }),
      record('b-month', { due: '2026-05' }),
      record('c-day', { due: '2026-05-07' }),
    ];
    expect(listed(candidates, { from, to }).sort()).toEqual(expected);
    expect(listed([record('unplanned')], { from, to })).toEqual(['unplanned']);
  });

  test('who is recorded outweighs who owns the record; who is not known is in no list of anybody', () => {
    const candidates = [
      record('a-recorded', { responsibleId: 'fhi', ownerId: 'hdir' }),
      record('b-owned', { ownerId: 'fhi' }),
      record('c-nobody'),
    ];
    const reviews = scheduleOf(candidates, question);
    expect(reviews.map(({ responsibleId, responsibleInferred }) => [responsibleId, responsibleInferred])).toEqual([
      ['fhi', false],
      ['fhi', true],
      [null, false],
    ]);
    expect(listed(candidates, { organisationIds: ['fhi'] })).toEqual(['a-recorded', 'b-owned']);
    expect(listed(candidates, { organisationIds: ['hdir'] })).toEqual([]);
  });

  test('by topic', () => {
    const candidates = [record('a', { topicIds: ['x', 'y'] }), record('b', { topicIds: ['z'] }), record('c')];
    expect(listed(candidates, { topicIds: ['y', 'z'] })).toEqual(['a', 'b']);
  });
});
