import type { CourseRunEvent } from '../../formats/icalendar/course-run-calendar.js';
import { addDays } from '../../values/day.js';
import { allRows, askGraph, FeedUnavailable, type ExecuteOperation } from './ask-graph.js';
import { CourseRunsInFeedDocument } from './generated/graphql.js';

/** Which runs: of courses on any of these topics, for any of these audiences, offered to a region; null for all. */
export interface CourseRunSelection {
  topicIds: string[] | null;
  audienceIds: string[] | null;
  regionId: string | null;
}

/** What ended so long ago has left the calendar. */
const KEPT_DAYS = 30;

/** Runs that are not over, or have not been for long. */
export async function readCourseRuns(
  execute: ExecuteOperation,
  { regionId, ...alignedTo }: CourseRunSelection,
  today: string,
): Promise<CourseRunEvent[]> {
  const filter = { lastDay: { after: addDays(today, -KEPT_DAYS - 1), undecided: true } };
  const runs = await allRows(
    async (after) =>
      (await askGraph(execute, CourseRunsInFeedDocument, { alignedTo, regionId, filter, after })).catalogue?.courseRuns,
    ({ id }) => id,
  );
  return runs.map(({ course, history, ...run }) => {
    const changedAt = history.nodes[0]?.at;
    if (changedAt === undefined) throw new FeedUnavailable('The list is being changed; try again in a moment.');
    return {
      id: run.id,
      version: run.version,
      start: run.start,
      status: run.status,
      changedAt,
      course: course.title.text,
      provider: course.provider?.name.text ?? null,
      end: run.end ?? null,
      registrationDeadline: run.registrationDeadline ?? null,
      mode: run.mode ?? null,
      place: run.place ?? null,
      seats: run.seats ?? null,
      note: run.note ?? null,
      url: run.url ?? course.url ?? null,
    };
  });
}
