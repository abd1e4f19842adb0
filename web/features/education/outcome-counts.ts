import type { Operation } from '../../api/graph-fetch';
import { useGraphQuery, type QueryState } from '../../api/use-graph-query';
import {
  ColumnCountsFragmentDoc,
  RowCountsFragmentDoc,
  type AlignmentFilter,
  type ColumnCountsFragment,
  type ListedProgrammeFragment,
  type RowCountsFragment,
} from './generated/graphql';
import { outcomesFrom } from './use-programmes';

/** What narrows the outcomes that are counted. */
export interface OutcomeFilter {
  search: string | null;
  alignedTo: AlignmentFilter | null;
  /** Null counts also those that only touch a topic in passing. */
  weakMatch: false | null;
}

/** Several lists of outcomes in one question; a list is null where the registry does not answer. */
export interface CountsAnswer<List> {
  catalogue: Record<string, List | null> | null;
}

/** A row of a matrix and the topics that it counts. */
export interface CountedRow {
  id: string;
  topicIds: readonly string[];
}

/**
 * The number in a list's place in the answer: null where the registry does not answer, undefined where the answer is
 * to an earlier question that did not ask for it.
 */
export function countIn<List>(
  { catalogue }: CountsAnswer<List>,
  id: string,
  count: (list: List) => number,
): number | null | undefined {
  if (!catalogue) return null;
  const alias = aliasOf(id);
  if (!(alias in catalogue)) return undefined;
  const list = catalogue[alias] ?? null;
  return list === null ? null : count(list);
}

/** Ids are kebab-case, names in a question are not. */
const aliasOf = (id: string) => `_${id.replace(/[^a-z0-9]/gi, '_')}`;

type CountsOperation<List> = Operation<CountsAnswer<List>, OutcomeFilter & { programmeIds?: string[] }>;

/**
 * Asks for the columns of a matrix in one question: for each programme its outcomes by topic, goal sets that it shares
 * included, so that a number is that of the list behind it.
 */
export function useColumnCounts(
  programmes: readonly ListedProgrammeFragment[],
  narrowing: OutcomeFilter,
): QueryState<CountsAnswer<ColumnCountsFragment>> {
  const lists = programmes.map(
    (programme) =>
      `${aliasOf(programme.id)}: learningOutcomes(first: 1, search: $search, alignedTo: $alignedTo, filter: { programmeIds: ${JSON.stringify(outcomesFrom(programme))}, weakMatch: $weakMatch }) { ...ColumnCounts }`,
  );
  return useGraphQuery(
    countsOperation('EducationColumns', lists, ColumnCountsFragmentDoc),
    lists.length > 0 ? narrowing : null,
  );
}

/** Asks for the rows of a matrix in one question: for each set of topics the number of outcomes by programme. */
export function useRowCounts(
  rows: readonly CountedRow[],
  programmeIds: string[],
  { search, weakMatch }: OutcomeFilter,
): QueryState<CountsAnswer<RowCountsFragment>> {
  const lists = rows.map(
    ({ id, topicIds }) =>
      `${aliasOf(id)}: learningOutcomes(first: 1, search: $search, alignedTo: { topicIds: ${JSON.stringify(topicIds)} }, filter: { programmeIds: $programmeIds, weakMatch: $weakMatch }) { ...RowCounts }`,
  );
  const variables = { search, weakMatch, alignedTo: null, programmeIds };
  const question = countsOperation<RowCountsFragment>('EducationRows', lists, RowCountsFragmentDoc);
  return useGraphQuery(question, lists.length > 0 && programmeIds.length > 0 ? variables : null);
}

function countsOperation<List>(
  name: string,
  lists: readonly string[],
  fragment: { toString: () => string },
): CountsOperation<List> {
  const used = lists.join('\n');
  const given = [
    ...['$search: String', '$weakMatch: Boolean'],
    ...(used.includes('$alignedTo') ? ['$alignedTo: AlignmentFilter'] : []),
    ...(used.includes('$programmeIds') ? ['$programmeIds: [ID!]'] : []),
  ];
  const text = `query ${name}(${given.join(', ')}) {\n  catalogue {\n${used}\n  }\n}\n${fragment.toString()}`;
  return { toString: () => text };
}
