import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isListType,
  getNullableType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { MAX_PAGE_SIZE } from '../../registry/queries/cursor.js';

/** Largest query, in words and signs; the parser stops there. */
export const MAX_TOKENS = 5000;
/** Most rows that a query may be estimated to read, and most fields it may have with its fragments written out. */
const MAX_ROWS = 200_000;
const MAX_FIELDS = 5000;
/** What a list without a page size is taken to hold: topics of a course, chapters of a guideline. */
const ASSUMED_LIST_LENGTH = 5;

/** What answering a computed field is taken to read, by type and field. */
const COMPUTED: Readonly<Record<string, number>> = {
  'Query.gapMap': 20_000,
  'Query.gapComparison': 50_000,
  'Query.changes': 500,
  'Query.overlapCandidates': 5000,
  'Query.reviewSchedule': 1000,
  'Catalogue.evidenceCandidates': 2000,
  'Topic.gaps': 2000,
  'Measure.means': 1000,
};

/** A query as far as its size goes. */
interface SizedQuery {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * The number of rows a query could read at the most, lists within lists multiplied. Counting stops as
 * soon as a limit is passed, so that a query built to be expensive is cheap to refuse.
 */
function estimateRows({ schema, operation, fragments, variables }: SizedQuery): number {
  let rows = 0;
  let fields = 0;

  const visit = (selections: SelectionSetNode, parent: GraphQLNamedType | undefined, times: number): void => {
    for (const selection of selections.selections) {
      if (rows > MAX_ROWS) return;
      if (selection.kind === Kind.FIELD) {
        if ((fields += 1) > MAX_FIELDS) rows = Infinity;
        visitField(selection, parent, times);
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const type = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
        if (fragment) visit(fragment.selectionSet, type, times);
      }
    }
  };
  const visitField = (node: FieldNode, parent: GraphQLNamedType | undefined, times: number): void => {
    const field = parent && 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet || !('args' in field)) return;
    const within = times * lengthOf(field, node, variables);
    rows += within + times * (COMPUTED[`${parent?.name}.${node.name.value}`] ?? 0);
    const type = getNamedType(field.type);
    if (isCompositeType(type)) visit(node.selectionSet, type, within);
  };

  visit(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, 1);
  return rows;
}

function lengthOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: SizedQuery['variables']): number {
  const paged = field.args.find(({ name }) => name === 'first');
  if (paged) {
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (!given) return Number(paged.defaultValue);
    const first =
      given.kind === Kind.VARIABLE ? (variables[given.name.value] ?? MAX_PAGE_SIZE) : 'value' in given && given.value;
    // A page size that is too large is refused by the list itself, with a better message.
    return Math.min(Number(first) || 1, MAX_PAGE_SIZE);
  }
  // A page's rows are counted where the page is asked for.
  const inPage = node.name.value === 'nodes' || node.name.value === 'edges';
  return isListType(getNullableType(field.type)) && !inPage ? ASSUMED_LIST_LENGTH : 1;
}

/** Refuses queries that would read too much, before they are planned. */
export const sizeLimit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, operation, document, request }) => {
        const fragments = document.definitions.flatMap((node) =>
          node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
        );
        const variables = request.variables ?? {};
        if (operation && estimateRows({ schema, operation, fragments: new Map(fragments), variables }) > MAX_ROWS) {
          throw new GraphQLError(
            `The query could read more than ${MAX_ROWS} rows. Ask for smaller pages ("first") or fewer lists within lists.`,
            { extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } } },
          );
        }
        return Promise.resolve();
      },
    }),
};
