import { useMemo } from 'react';
import { useGraphQuery, type QueryState } from '../../api/use-graph-query';
import { usePreferredLanguages } from '../../terms/language';
import { GapMapTreesDocument, type GapMapTreesQuery } from './generated/graphql';
import { audienceTree, topicTree, type Tree } from './trees';

/** The trees of topics and audiences; neither before they are answered. */
export function useTrees(): { query: QueryState<GapMapTreesQuery>; topics?: Tree; audiences?: Tree } {
  const query = useGraphQuery(GapMapTreesDocument, { prefer: usePreferredLanguages() });
  const answered = query.answer?.data;
  const trees = useMemo(
    () => answered && { topics: topicTree(answered), audiences: audienceTree(answered) },
    [answered],
  );
  return { query, ...trees };
}
