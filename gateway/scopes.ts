import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { mayDo, refusal, scopedFields, type ScopedFields } from '../subgraphs/shared/scopes.js';
import { httpOf } from '../subgraphs/shared/refusal.js';
import type { GatewayContext } from './data-sources.js';

/**
 * Refuses mutations that need scopes the caller lacks before any of them is done. The registries refuse the
 * same field by field, so this decides nothing alone: it keeps a list of mutations from being done in part.
 */
export function wholeOrNothing(): ApolloServerPlugin<GatewayContext> {
  let scoped: ScopedFields = new Map();
  return {
    serverWillStart: () =>
      Promise.resolve({
        schemaDidLoadOrUpdate: ({ coreSupergraphSdl }) => {
          scoped = scopedFields(parse(coreSupergraphSdl ?? 'scalar Nothing', { noLocation: true }));
        },
      }),
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation, document, contextValue: { caller } }) => {
          if (operation?.operation !== OperationTypeNode.MUTATION) return Promise.resolve();
          const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
          for (const field of rootFields(operation.selectionSet, fragments)) {
            const required = scoped.get(`Mutation.${field}`);
            if (required && !mayDo(caller.identity, required))
              throw withStatus(refusal(field, required, caller.identity));
          }
          return Promise.resolve();
        },
      }),
  };
}

/** Names of the fields that an operation asks first, its fragments included. */
function rootFields({ selections }: SelectionSetNode, fragments: readonly FragmentDefinitionNode[]): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : fragments.find(({ name }) => name.value === selection.name.value);
    return fragment ? rootFields(fragment.selectionSet, fragments) : [];
  });
}

/** The refusal with what HTTP has for it. */
function withStatus(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: httpOf(error) } });
}
