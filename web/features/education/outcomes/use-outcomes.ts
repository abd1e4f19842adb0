import { usePrefer } from '../../../terms/language';
import { usePagedQuery } from '../../../api/use-graph-query';
import type { Narrowing } from '../counts';
import { EducationOutcomesDocument } from '../generated/graphql';

/** Outcomes of one page of a list. */
const PAGE = 50;

/** The outcomes of programmes: the list behind a number. */
export function useOutcomes(programmeIds: string[], { search, alignedTo, weakMatch }: Narrowing) {
  const variables = {
    ...{ prefer: usePrefer(), filter: { programmeIds, weakMatch } },
    ...{ alignedTo, search, first: PAGE },
  };
  return usePagedQuery(EducationOutcomesDocument, variables, ({ catalogue }) => catalogue?.learningOutcomes);
}
