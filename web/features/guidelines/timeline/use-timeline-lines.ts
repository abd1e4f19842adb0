import { usePreferredLanguages } from '../../../terms/language';
import { usePagedQuery } from '../../../api/use-graph-query';
import { scheduleVariables, shownStates, useScheduleFilters } from '../filters';
import { ChapterTimelineDocument, ReviewTimelineDocument } from '../generated/graphql';
import { chapterLine, guidelineLine, withinPeriod } from './timeline-lines';

/** The lines of the timeline by the filters of the address: guidelines, and chapters that have a plan of their own. */
export function useTimelineLines() {
  const [filters] = useScheduleFilters();
  const variables = { ...scheduleVariables(filters), prefer: usePreferredLanguages() };
  const states = shownStates(filters);
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
  const lines = [...guidelines.nodes.map(guidelineLine), ...chapters.nodes.map(chapterLine)];
  return { guidelines, chapters, lines: withinPeriod(lines, filters.fra, filters.til) };
}
