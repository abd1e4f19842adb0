import { describe, expect, test } from '@jest/globals';
import { courseRunErrors, firstStarts, startingBy } from '../../../subgraphs/courses/course-run.js';

const RUN = { start: '2027-03-10', end: null, registrationDeadline: null, mode: null, place: null };

describe('What a run of a course must keep to', () => {
  test.each([
    ['one day', { end: '2027-03-10' }],
    ['an end of which only the month is known, which may be after the start', { end: '2027-03' }],
    ['a deadline while it lasts', { end: '2027-06', registrationDeadline: '2027-05-01' }],
    ['a deadline after the start, where nobody knows when it ends', { registrationDeadline: '2027-04-01' }],
    ['a place of what is partly online', { mode: 'HYBRID', place: 'Bergen' }],
  ])('%s is sound', (_, fields) => {
    expect(courseRunErrors({ ...RUN, ...fields })).toEqual([]);
  });

  test.each([
    [{ end: '2027-03-09' }, 'end is 2027-03-09, which is before the start, 2027-03-10'],
    [{ end: '2027-02' }, 'end is 2027-02, which is before the start, 2027-03-10'],
    [
      { end: '2027-03-12', registrationDeadline: '2027-03-13' },
      'registrationDeadline is 2027-03-13, which is after the end, 2027-03-12',
    ],
    [
      { mode: 'ONLINE', place: 'Bergen' },
      'place is given of what is all online: leave it out, or say that it is HYBRID',
    ],
  ])('%j is refused', (fields, said) => {
    expect(courseRunErrors({ ...RUN, ...fields }).map(({ field, reason }) => `${field} ${reason}`)).toEqual([said]);
  });
});

describe('Which courses start soon', () => {
  const runs = [
    { courseId: 'a', start: '2027-04' },
    { courseId: 'a', start: '2027-04-20' },
    { courseId: 'b', start: '2027' },
    { courseId: 'c', start: '2027-04-21' },
  ];

  test('a month or year may start by each of its days', () => {
    expect(startingBy('2027-04-19', runs)).toEqual(['a', 'b']);
    expect(startingBy('2027-04-21', runs)).toEqual(['a', 'b', 'c']);
    expect(startingBy('2027-03-31', runs)).toEqual(['b']);
  });

  test('in order, it counts as its last day', () => {
    const sorted = [...firstStarts(runs)].map(([id, start]) => [start, id]).sort();
    expect(sorted.map(([, id]) => id)).toEqual(['a', 'c', 'b']);
  });
});
