import type { Paging } from '../queries/connection.js';
import type { Context } from './subgraph.js';
import type { ChangeQuestion } from '../../subgraphs/contracts/change-feed.js';
import { eraseEditor } from '../changes/erasure.js';
import { MOST_CHANGES } from '../changes/history.js';

type AnyContext = Pick<Context<unknown, unknown>, 'history'>;

interface Between {
  question: { from: { asOf: string | null }; to: { asOf: string | null } };
}

/** The registries whose changes can open or close the cells of a gap map, beside competence's own. */
const COMPARED = ['courses', 'education', 'guidelines'];

/**
 * What the log gives to the graph, the same in every registry: the history of each kind of record, the registry's
 * changes for feeds and comparisons, and the erasure of who made them.
 */
export function changeResolvers(registry: string, types: readonly string[]): Record<string, object> {
  const field = `${registry}Changes`;
  const reference = { __resolveReference: (question: unknown) => question };
  const histories = types.map((type) => {
    const history = (row: { id: string }, args: Paging, { history }: AnyContext) =>
      history.ofRecord(type, row.id, args);
    return [type, { history }] as const;
  });
  const feed = ({ question }: { question: ChangeQuestion }, _: unknown, { history }: AnyContext) =>
    history.changes(question, question.first + 1);
  const between = ({ question: { from, to } }: Between, _: unknown, { history }: AnyContext) =>
    history.changes({ since: from.asOf, until: to.asOf }, MOST_CHANGES + 1);
  return {
    ...Object.fromEntries(histories),
    Mutation: eraseEditor(registry),
    ChangeFeed: { ...reference, ...(registry !== 'competence' && { [field]: feed }) },
    ...(COMPARED.includes(registry) && { GapComparison: { ...reference, [field]: between } }),
  };
}
