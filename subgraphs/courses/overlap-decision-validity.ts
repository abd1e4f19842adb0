import { grouped } from '../../values/grouped.js';
import type { CourseRecord, OverlapDecisionRecord } from './records.js';

/** A decision on a pair of courses, with whether it still holds. */
export type JudgedDecision = Pick<OverlapDecisionRecord, 'courseIds' | 'verdict'> & { holds: boolean };

/** Two courses in the one order that a pair has, whichever is named first. */
export function inPairOrder<C extends { id: string }>(one: C, other: C): [C, C] {
  return one.id < other.id ? [one, other] : [other, one];
}

/** The name of a pair of courses: the id of the decision on it. */
export function pairId(courseIds: readonly string[]): string {
  return courseIds.toSorted().join('--');
}

/** A decision holds while both courses are there in the versions that it was made on. */
export function decisionHolds(
  { courseIds, courseVersions }: Pick<OverlapDecisionRecord, 'courseIds' | 'courseVersions'>,
  courses: readonly { id: string; version: number; archived: boolean }[],
): boolean {
  return courseIds.every((id, index) => {
    const course = courses.find((one) => one.id === id);
    return course !== undefined && !course.archived && course.version === courseVersions[index];
  });
}

/**
 * Tells for each course the one that it counts together with, by its id. Without decisions, records of one overlap
 * group count once, as they may be one course. A decision that holds changes that: courses decided to be the same
 * count once, whatever their groups, and through each other; two of one group decided to be different never count
 * together, and a third that may be either counts with the first of them. Other verdicts leave the count alone.
 */
export function overlapGroupOf(
  courses: readonly (Pick<CourseRecord, 'overlapGroup'> & { id: string })[],
  decisions: readonly JudgedDecision[],
): (id: string) => string {
  const decided = (verdict: OverlapDecisionRecord['verdict']) =>
    decisions.filter((decision) => decision.holds && decision.verdict === verdict);
  const same = new DisjointSets();
  for (const { courseIds } of decided('SAME_COURSE')) same.join(courseIds);

  const maybe = new DisjointSets();
  for (const { id, overlapGroup } of courses) {
    maybe.join([id, same.of(id), ...(overlapGroup === null ? [] : [`group ${overlapGroup}`])]);
  }
  const apart = decided('DIFFERENT').map(({ courseIds }) => courseIds.map((id) => same.of(id)));
  const apartFrom = grouped(apart, (pair) => pair);

  /** Those that may be one are in classes, each by its first course. */
  const classes = new Map<string, string[]>();
  const classOf = new Map<string, string>();
  for (const course of new Set(courses.map(({ id }) => same.of(id)).sort())) {
    const around = classes.get(maybe.of(course)) ?? [];
    const others =
      apartFrom
        .get(course)
        ?.flat()
        .filter((other) => other !== course) ?? [];
    const closed = new Set(others.map((other) => classOf.get(other)));
    const open = around.find((name) => !closed.has(name));
    if (open === undefined) around.push(course);
    classes.set(maybe.of(course), around);
    classOf.set(course, open ?? course);
  }
  return (id) => classOf.get(same.of(id)) ?? id;
}

/** Names that belong together, directly or through others; each set goes by its first name. */
class DisjointSets {
  private readonly parents = new Map<string, string>();

  of(name: string): string {
    let first = name;
    for (let parent = this.parents.get(first); parent !== undefined; parent = this.parents.get(first)) first = parent;
    // Whoever is asked for again is found at once.
    if (first !== name) this.parents.set(name, first);
    return first;
  }

  join(names: readonly string[]): void {
    const [first, ...others] = [...new Set(names.map((name) => this.of(name)))].sort();
    for (const other of others) if (first !== undefined) this.parents.set(other, first);
  }
}
