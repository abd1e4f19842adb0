import { usePrefer } from '../../../terms/language';
import { usePagedQuery } from '../../../api/use-graph-query';
import { scheduleVariables, statesOf, useScheduleFilters } from '../filters';
import { ChapterTimelineDocument, ReviewTimelineDocument } from '../generated/graphql';
import { lineOfChapter, lineOfGuideline, within } from './lines';

/** The lines of the timeline by the filters of the address: guidelines, and chapters that have a plan of their own. */
export function useLines() {
  const [filters] = useScheduleFilters();
  const variables = { ...scheduleVariables(filters), prefer: usePrefer() };
  const states = statesOf(filters);
  const guidelines = usePagedQuery(
    ReviewTimelineDocument,
    { ...variables, states },
    ({ reviewSchedule }) => reviewSchedule?.guidelines,
  );
  const chapters = usePagedQuery(
    ChapterTimelineDocument,
    { ...variables, states: states.filter((state) => state !== 'UNPLANNED') },
    ({ reviewSchedule }) => reviewSchedule?.chapters,
  );
  const lines = [...guidelines.nodes.map(lineOfGuideline), ...chapters.nodes.map(lineOfChapter)];
  return { guidelines, chapters, lines: within(lines, filters.fra, filters.til) };
}
