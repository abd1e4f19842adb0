import type { ChangeFilters, EducationFilters } from './filters';
import type { OutcomeFilter } from './outcome-counts';
import type { ListedProgrammeFragment } from './generated/graphql';
import type { ProgrammesAnswer } from './use-programmes';

/** What each side of the view is given: the programmes of the level for the chosen audiences, and what the address says. */
export interface PerspectiveProps {
  data: ProgrammesAnswer;
  programmes: readonly ListedProgrammeFragment[];
  filters: EducationFilters;
  change: ChangeFilters;
}

/** How the address narrows the outcomes; topics only where the numbers are not by topic already. */
export function outcomeFilterOf({ tema, sok, svake }: EducationFilters, byTopic = false): OutcomeFilter {
  return {
    search: sok || null,
    alignedTo: !byTopic && tema.length > 0 ? { topicIds: tema } : null,
    weakMatch: svake ? null : false,
  };
}
