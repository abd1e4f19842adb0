import { byField, byId, RelatedLoader } from '../shared/loaders.js';
import type { Stub } from '../shared/entities.js';
import type { Context } from '../shared/subgraph.js';
import type { Stores } from './store.js';

/** Batches the reads of one operation. */
export function createLoaders({ courses, overlapDecisions, participations }: Stores) {
  const course = byId(courses);
  return {
    course,
    basedOn: byField(courses, 'basedOnCourseIds'),
    overlapGroup: byField(courses, 'overlapGroup'),
    courses: new RelatedLoader(courses, course),
    decisions: byField(overlapDecisions, 'courseIds'),
    participations: new RelatedLoader(participations, byId(participations)),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;

/** A learning outcome with the code that education gave it. */
export interface CodedStub extends Stub {
  code?: string | null;
}
