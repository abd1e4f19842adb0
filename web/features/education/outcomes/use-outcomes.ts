import { usePreferredLanguages } from '../../../terms/language';
import { usePagedQuery } from '../../../api/use-graph-query';
import type { OutcomeFilter } from '../outcome-counts';
import { EducationOutcomesDocument } from '../generated/graphql';

/** Outcomes of one page of a list. */
const PAGE_SIZE = 50;

/** The outcomes of programmes: the list behind a number. */
export function useOutcomes(programmeIds: string[], { search, alignedTo, weakMatch }: OutcomeFilter) {
  const variables = {
    ...{ prefer: usePreferredLanguages(), filter: { programmeIds, weakMatch } },
    ...{ alignedTo, search, first: PAGE_SIZE },
  };
  return usePagedQuery(EducationOutcomesDocument, variables, ({ catalogue }) => catalogue?.learningOutcomes);
}
