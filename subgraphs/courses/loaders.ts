import { byField, byId, RelatedLoader } from '../../registry/records/loaders.js';
import { perMap } from '../aspects/gap-map-loader.js';
import type { History } from '../../registry/changes/history.js';
import { once } from '../../platform/lazy.js';
import type { EntityRef } from '../contracts/entity-refs.js';
import { planVersions } from '../aspects/reviews/plan.js';
import { courseCells } from './cells.js';
import { NO_OFFER } from './dates.js';
import type { Context } from '../../registry/subgraph/context.js';
import type { CourseRecord } from './model.js';
import { PLANNED_BY, SCHEDULED_BY } from './reviews.js';
import type { Stores } from './store.js';

/** Batches the reads of one operation. */
export function createLoaders({ courses, overlapDecisions, participations }: Stores, _today: string, history: History) {
  const course = byId(courses);
  const judged = once(() => overlapDecisions.judged(courses));
  return {
    course,
    basedOn: byField(courses, 'basedOnCourseIds'),
    overlapGroup: byField(courses, 'overlapGroup'),
    courses: new RelatedLoader(courses, course),
    cells: perMap(
      (filter, topicIds) => courses.counted(filter, topicIds),
      async (map, on) => courseCells(map, on, await judged()),
    ),
    /** What a review schedule chooses from. */
    scheduled: once(() => courses.pick({ status: { $nin: NO_OFFER } }, SCHEDULED_BY)),
    planVersions: planVersions<CourseRecord>(history, 'Course', PLANNED_BY),
    decisions: byField(overlapDecisions, 'courseIds'),
    participations: new RelatedLoader(participations, byId(participations)),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;

/** A learning outcome with the code that education gave it. */
export interface CodedStub extends EntityRef {
  code?: string | null;
}
