import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isListType,
  parse,
  valueFromASTUntyped,
  type DocumentNode,
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

/** Most rows that a query may be estimated to read, and most fields it may have with its fragments written out. */
const MAX_ROWS = 200_000;
const MAX_FIELDS = 5000;
/** What a list without a page size is taken to hold: topics of a course, chapters of a guideline. */
const ASSUMED_LIST_LENGTH = 5;

/** What answering a computed field is taken to read, by type and field: `@cost` in the schema. */
type Costs = ReadonlyMap<string, number>;

/** What is read of the schema itself: all of it, or what lies around a type. */
const OF_THE_SCHEMA: Readonly<Record<string, number>> = { __schema: 10_000, __type: 500 };

/** A query as far as its size goes. */
interface SizedQuery {
  schema: GraphQLSchema;
  costs: Costs;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * The number of rows a query could read at the most, lists within lists multiplied. Counting stops as
 * soon as a limit is passed, so that a query built to be expensive is cheap to refuse.
 */
function estimateRows({ schema, costs, operation, fragments, variables }: SizedQuery): number {
  let rows = 0;
  let fields = 0;

  const visit = (selections: SelectionSetNode, parent: GraphQLNamedType | undefined, times: number): void => {
    for (const selection of selections.selections) {
      if (rows > MAX_ROWS) return;
      if (selection.kind === Kind.FIELD) {
        if ((fields += 1) > MAX_FIELDS)
          throw tooLarge(`The query has more than ${MAX_FIELDS} fields, its fragments written out.`);
        visitField(selection, parent, times);
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const type = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
        if (fragment) visit(fragment.selectionSet, type, times);
      }
    }
  };
  const visitField = (node: FieldNode, parent: GraphQLNamedType | undefined, times: number): void => {
    rows += times * (OF_THE_SCHEMA[node.name.value] ?? 0);
    const field = parent && 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet || !('args' in field)) return;
    const within = times * lengthOf(field, node, variables);
    rows += within + times * (costs.get(`${parent?.name}.${node.name.value}`) ?? 0);
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
    return Math.min(Math.max(Number(first) || 1, 1), MAX_PAGE_SIZE);
  }
  // A page's rows are counted where the page is asked for.
  const inPage = node.name.value === 'nodes' || node.name.value === 'edges';
  return isListType(getNullableType(field.type)) && !inPage ? ASSUMED_LIST_LENGTH : 1;
}

/** Header of a request that wants to know its cost. */
export const COST_HEADER = 'graphql-cost';

/** Refuses queries that would read too much, before they are planned, and tells what a query cost where it is asked for. */
export function sizeLimit(): ApolloServerPlugin {
  let costs: Costs = new Map();
  return {
    serverWillStart: () =>
      Promise.resolve({
        schemaDidLoadOrUpdate: ({ coreSupergraphSdl }) => {
          if (coreSupergraphSdl) costs = costsIn(parse(coreSupergraphSdl, { noLocation: true }));
        },
      }),
    requestDidStart: () => {
      let rows: number | null = null;
      return Promise.resolve({
        didResolveOperation: ({ schema, operation, document, request }) => {
          const fragments = document.definitions.flatMap((node) =>
            node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
          );
          const variables = request.variables ?? {};
          rows = operation
            ? estimateRows({ schema, costs, operation, fragments: new Map(fragments), variables })
            : null;
          if (rows !== null && rows > MAX_ROWS) {
            throw tooLarge(
              `The query could read more than ${MAX_ROWS} rows. Ask for smaller pages ("first") or fewer lists within lists.`,
            );
          }
          return Promise.resolve();
        },
        willSendResponse: ({ request, response: { body } }) => {
          if (rows !== null && body.kind === 'single' && request.http?.headers.has(COST_HEADER)) {
            const { singleResult } = body;
            singleResult.extensions = { ...singleResult.extensions, cost: { rows, limit: MAX_ROWS } };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

function costsIn(supergraph: DocumentNode): Costs {
  const costs = new Map<string, number>();
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const cost = field.directives?.find(({ name }) => name.value === 'cost');
      const weight = cost && valueFromASTUntyped(cost.arguments?.[0]?.value ?? { kind: Kind.NULL });
      if (typeof weight === 'number') costs.set(`${type.name.value}.${field.name.value}`, weight);
    }
  }
  return costs;
}

/** A question that is not looked into, since that would take too much. */
export function tooLarge(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } } });
}
