import { describe, expect, test } from '@jest/globals';
import {
  overlapGroupOf,
  inPairOrder,
  pairId,
  decisionHolds,
  type JudgedDecision,
} from '../../../subgraphs/courses/overlap-decision-validity.js';

/** Courses by id, `a` without a group, `a:g` in the group g; how many they count as, and which count together. */
function counted(courses: string, decisions: JudgedDecision[]): string {
  const rows = courses.split(' ').map((course) => {
    const [id = '', overlapGroup = null] = course.split(':');
    return { id, overlapGroup };
  });
  const together = overlapGroupOf(rows, decisions);
  const groups = new Map<string, string>();
  for (const { id } of rows) groups.set(together(id), (groups.get(together(id)) ?? '') + id);
  return [...groups.values()].join(' ');
}
const decided = (verdict: JudgedDecision['verdict'], pair: string, holds = true): JudgedDecision => ({
  courseIds: pair.split(''),
  verdict,
  holds,
});
const same = (pair: string) => decided('SAME_COURSE', pair);
const different = (pair: string) => decided('DIFFERENT', pair);

describe('Courses that count once', () => {
  test.each<[string, string, JudgedDecision[], string]>([
    ['without groups and decisions each counts', 'a b c', [], 'a b c'],
    ['one overlap group counts once', 'a:g b:g c', [], 'ab c'],
    ['decided to be the same', 'a b c', [same('ac')], 'ac b'],
    ['the same through a third', 'a b c', [same('ab'), same('bc')], 'abc'],
    ['the same through a course that is not counted here', 'a c', [same('ab'), same('bc')], 'ac'],
    ['the same across two groups: both groups may be one course', 'a:g b:g c:h d:h', [same('bc')], 'abcd'],
    ['different, though of one group', 'a:g b:g', [different('ab')], 'a b'],
    ['a third of the group may be either, and counts with the first', 'a:g b:g c:g', [different('ab')], 'ac b'],
    ['three of one group, all different', 'a:g b:g c:g', [different('ab'), different('ac'), different('bc')], 'a b c'],
    ['different from a course that is the same as a third', 'a:g b:g c:g', [same('ac'), different('ab')], 'ac b'],
    ['the same wins over different where both are said', 'a b c', [same('ab'), same('bc'), different('ac')], 'abc'],
    ['a decision that no longer holds counts for nothing', 'a b', [decided('SAME_COURSE', 'ab', false)], 'a b'],
    ['nor does a lapsed DIFFERENT', 'a:g b:g', [decided('DIFFERENT', 'ab', false)], 'ab'],
    [
      'other verdicts leave the count alone',
      'a b c:g d:g',
      [decided('LOCAL_VARIANT', 'ab'), decided('RECOMMEND_MERGING', 'ab'), decided('COMPLEMENTS', 'cd')],
      'a b cd',
    ],
  ])('%s', (_, courses, decisions, expected) => {
    expect(counted(courses, decisions)).toBe(expected);
    // Which course is met first makes no difference to who counts together
    const backwards = counted(courses.split(' ').toReversed().join(' '), decisions);
    const sorted = (groups: string) =>
      groups
        .split(' ')
        .map((group) => group.split('').sort().join(''))
        .sort();
    expect(sorted(backwards)).toEqual(sorted(expected));
  });
});

describe('A decision holds until either course changes', () => {
  const decision = { courseIds: ['a', 'b'], courseVersions: [1, 4] };
  const course = (id: string, version: number, archived = false) => ({ id, version, archived });
  test.each([
    ['as decided', [course('b', 4), course('a', 1)], true],
    ['one changed', [course('a', 2), course('b', 4)], false],
    ['the other changed', [course('a', 1), course('b', 5)], false],
    ['one archived', [course('a', 1, true), course('b', 4)], false],
    ['one is not there', [course('a', 1)], false],
  ])('%s', (_, courses, holds) => expect(decisionHolds(decision, courses)).toBe(holds));
});

test('a pair has one name and one order, whichever course is named first', () => {
  expect([pairId(['x', 'b']), pairId(['b', 'x'])]).toEqual(['b--x', 'b--x']);
  expect(inPairOrder({ id: 'x' }, { id: 'b' })).toEqual([{ id: 'b' }, { id: 'x' }]);
});
