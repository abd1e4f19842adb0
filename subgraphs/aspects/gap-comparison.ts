import { MAX_CHANGES } from '../../registry/changes/history.js';
import { changesField } from '../../registry/changes/sdl.js';
import type { Context } from '../../registry/subgraph/context.js';
import type { GapComparisonRequest } from '../contracts/questions.js';

/** Resolvers of GapComparison, for the registries whose changes can open or close the cells of a gap map. */
export function gapComparisonResolvers(registry: string) {
  return {
    __resolveReference: (comparison: GapComparisonRequest) => comparison,
    /** One row more than may be compared, so that more can be told from as many. */
    [changesField(registry)]: (
      { question: { from, to } }: GapComparisonRequest,
      _: unknown,
      { history }: Pick<Context<unknown, unknown>, 'history'>,
    ) => history.changes({ since: from.asOf, until: to.asOf }, MAX_CHANGES + 1),
  };
}
