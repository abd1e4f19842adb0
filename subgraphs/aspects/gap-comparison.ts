import { MAX_CHANGES } from '../../registry/changes/history.js';
import { changesField } from '../../registry/changes/sdl.js';
import type { Context } from '../../registry/subgraph/context.js';
import type { GapQuestion } from '../contracts/coverage-counts.js';
import type { GapComparisonRequest } from '../contracts/questions.js';

/**
 * Resolvers of GapComparison, for the registries whose changes can open or close the cells of a gap map. Records on other topics
 * change none of its cells, but those of the kinds `elsewhere`.
 */
export function gapComparisonResolvers(registry: string, elsewhere: readonly string[] = []) {
  return {
    __resolveReference: (comparison: GapComparisonRequest) => comparison,
    /** One row more than may be compared, so that more can be told from as many. */
    [changesField(registry)]: (
      { question: { from, to } }: GapComparisonRequest,
      _: unknown,
      { history }: Pick<Context<unknown, unknown>, 'history'>,
    ) =>
      history.changes(
        {
          since: from.asOf ?? null,
          until: to.asOf ?? null,
          onTopics: { topicIds: topicsOf([from, to]), except: elsewhere },
        },
        MAX_CHANGES + 1,
      ),
  };
}

/** The topics of questions, all below them, and those that imply them. */
function topicsOf(questions: readonly GapQuestion[]): string[] {
  return [
    ...new Set(
      questions.flatMap(({ topics, impliedBy }) => [
        ...Object.keys(topics),
        ...[...Object.values(topics), ...Object.values(impliedBy)].flat(),
      ]),
    ),
  ];
}
