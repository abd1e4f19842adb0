import { gapMapLoader } from '../aspects/gap-map-loader.js';
import { once } from '../../platform/once.js';
import type { EntityRef } from '../contracts/entity-refs.js';
import { planVersions } from '../aspects/reviews/plan.js';
import { countCourses, courseOffers } from './coverage.js';
import { isToCome } from './course-run.js';
import type { Conditions } from '../../registry/queries/conditions.js';
import type { Context, LoaderSource } from '../../registry/subgraph/context.js';
import { OVERLAP_FIELDS } from './overlap.js';
import { overlapPairs } from './overlap-pairs.js';
import type { CourseRecord } from './records.js';
import { REVIEW_FIELDS, SCHEDULE_FIELDS } from './reviews.js';
import { selectCourses } from './starts-soon.js';
import { courseList, type CourseSelection, type Stores } from './store.js';

/** Batches the reads of one operation. */
export function createLoaders({ stores, today, history, keep }: LoaderSource<Stores>) {
  const { courses, courseRuns, overlapDecisions } = stores;
  const judgedDecisions = once(() => overlapDecisions.judged(courses));
  const toCome = once(() => courseRuns.pick(isToCome(today), ['courseId', 'start']));
  return {
    /** The list of courses that a query's arguments describe, with what their runs tell. */
    courseList: (args: CourseSelection, more?: Conditions) =>
      selectCourses(args, courseList(args, more), today, toCome),
    gapFacts: gapMapLoader(
      (filter, topicIds) => courses.counted(filter, topicIds),
      async (map, on) => ({
        cells: await countCourses(map, on, await judgedDecisions()),
        offers: courseOffers(map, on),
      }),
    ),
    judgedDecisions,
    /** Pairs of courses that may overlap, of all countries: kept once, whatever is asked of them. */
    overlapPairs: () =>
      keep('overlapPairs', async () =>
        overlapPairs(await courses.pick({ status: { $ne: 'RETIRED' } }, OVERLAP_FIELDS)),
      ),
    /** What a review schedule chooses from: planned courses too, whose content can be due before they are offered. */
    scheduled: once(() => courses.pick({ status: { $ne: 'RETIRED' } }, SCHEDULE_FIELDS)),
    planVersions: planVersions<CourseRecord>(history, 'Course', REVIEW_FIELDS),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;

/** A learning outcome with the code that education gave it. */
export interface CodedOutcomeRef extends EntityRef {
  code?: string | null;
}
