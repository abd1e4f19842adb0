import { expect, test } from '@jest/globals';
import { tallyOfCell, tallyOfTopic } from '../../../subgraphs/contracts/cell-counts.js';
import type { GapMapRequest } from '../../../subgraphs/contracts/questions.js';
import { countCourses, type CountedCourse } from '../../../subgraphs/courses/coverage.js';

type Course = CountedCourse & { id: string };

const course = (id: string, change: Partial<Course> = {}): Course => ({
  ...{ id, status: 'ACTIVE', topicIds: ['t'], audienceIds: ['nurse'], settingIds: [], providerId: 'p' },
  ...{ lastReviewed: null, published: null, sourceDate: null, basedOnGuidelineIds: [] },
  ...{ alignmentBasis: null, overlapGroup: null },
  ...change,
});

const mapOf = (organisationIds: string[] | null = null) =>
  ({
    question: {
      topics: { t: ['t'] },
      audiences: { nurse: { broader: ['nurse', 'all'], narrower: ['nurse'], workplaces: ['ward', 'home'] } },
      filter: { organisationIds },
      today: '2026-11-21',
    },
    guidelineFacts: {},
  }) as unknown as GapMapRequest;

const counted = (courses: Course[], organisationIds?: string[]) => countCourses(mapOf(organisationIds), courses, []);
const extentOf = async (...courses: Course[]) => (await counted(courses)).topics['t']?.more['nurse'];

test('What is offered counts by its currency and basis too; what is not, by its status alone', async () => {
  const statuses = ['ACTIVE', 'UNKNOWN', 'RETIRED', 'PLANNED'] as const;
  const counts = await counted(statuses.map((status) => course(status, { status, alignmentBasis: 'stated' })));
  expect(tallyOfCell(counts, 't', 'nurse')).toEqual({
    status: { ACTIVE: { DIRECT: 1 }, UNKNOWN: { DIRECT: 1 }, RETIRED: { DIRECT: 1 }, PLANNED: { DIRECT: 1 } },
    currency: { UNKNOWN: { DIRECT: 2 } },
    basis: { STATED: { DIRECT: 2 } },
  });
  expect(tallyOfTopic(counts, 't')).toMatchObject({ total: 4, byState: { basis: { STATED: 2 } } });
});

test('Courses that may be one and the same are one in the extent, and those that are not offered are none', async () => {
  const same = { overlapGroup: 'g' };
  expect(await extentOf(course('a', same), course('b', same), course('c'))).toEqual({ distinct: 2 });
  expect(await extentOf(course('a', { status: 'RETIRED' }))).toBeUndefined();
});

test('Whom courses reach in part is told by provider and groups; those of the same are counted together', async () => {
  const [ward, both] = [{ audienceIds: ['ward'] }, { audienceIds: ['home', 'ward', 'dentist'] }];
  const of = [course('a', ward), course('b', both), course('c', ward), course('d', { ...ward, providerId: 'q' })];
  expect(await extentOf(...of, course('e', { ...ward, status: 'PLANNED' }))).toEqual({
    partial: [
      { groupIds: ['ward'], providerId: 'p', count: 2 },
      { groupIds: ['home', 'ward'], providerId: 'p', count: 1 },
      { groupIds: ['ward'], providerId: 'q', count: 1 },
    ],
  });
});

test('Only courses of the organisations that the map names are counted', async () => {
  const courses = [course('a'), course('b', { providerId: 'q' })];
  expect((await counted(courses, ['q'])).topics['t']?.total).toBe(1);
  expect((await counted(courses, [])).topics).toEqual({});
});
