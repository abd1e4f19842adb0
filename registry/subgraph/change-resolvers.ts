import { Kind, type DocumentNode } from 'graphql';
import type { Paging } from '../queries/connection.js';
import type { ChangeFeedRequest } from '../changes/change-feed.js';
import { eraseEditorMutation } from '../changes/erasure.js';
import { changesField, eraseField } from '../changes/sdl.js';
import type { Context } from './context.js';

type AnyContext = Pick<Context<unknown, unknown>, 'history'>;

/**
 * What the log gives to the graph, the same in every registry: the history of each kind of record, the registry's
 * changes for feeds, and the erasure of who made them.
 */
export function changeResolvers(
  registry: string,
  typeDefs: DocumentNode,
  types: readonly string[],
): Record<string, object> {
  const histories = types.map((type) => {
    const history = (row: { id: string }, args: Paging, { history }: AnyContext) =>
      history.ofRecord(type, row.id, args);
    return [type, { history }] as const;
  });
  const changes = ({ question }: ChangeFeedRequest, _: unknown, { history }: AnyContext) =>
    history.changes(question, question.first + 1);
  return {
    ...Object.fromEntries(histories),
    Mutation: { [eraseField(registry)]: eraseEditorMutation(registry) },
    ChangeFeed: {
      __resolveReference: (feed: unknown) => feed,
      ...(hasField(typeDefs, 'ChangeFeed', changesField(registry)) && { [changesField(registry)]: changes }),
    },
  };
}

function hasField({ definitions }: DocumentNode, type: string, field: string): boolean {
  return definitions.some(
    (definition) =>
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      definition.name.value === type &&
      definition.fields?.some(({ name }) => name.value === field),
  );
}
