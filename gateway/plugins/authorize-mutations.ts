import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, OperationTypeNode, parse, type DocumentNode, type SelectionSetNode } from 'graphql';
import { scopedFields, type ScopedFields } from '../../registry/subgraph/scopes.js';
import { hasScopes, scopeRefusal } from '../../identity/scopes.js';
import { SCOPES } from '../../subgraphs/manifest.js';
import { forbidden } from '../../platform/errors.js';
import { httpErrorOf } from '../../platform/http-errors.js';
import type { GatewayContext } from '../context.js';

/**
 * Refuses mutations that need scopes the caller lacks before any of them is done. The registries refuse the
 * same field by field, so this decides nothing alone: it keeps a list of mutations from being done in part.
 */
export function authorizeMutations(): ApolloServerPlugin<GatewayContext> {
  let scoped: ScopedFields = new Map();
  return {
    serverWillStart: () =>
      Promise.resolve({
        schemaDidLoadOrUpdate: ({ coreSupergraphSdl }) => {
          if (coreSupergraphSdl) scoped = scopedFields(parse(coreSupergraphSdl, { noLocation: true }), SCOPES);
        },
      }),
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation, document, contextValue: { caller, mayWrite = true } }) => {
          if (operation?.operation !== OperationTypeNode.MUTATION) return Promise.resolve();
          if (!mayWrite) throw withStatus(forbidden(OF_ANOTHER_SITE, []));
          for (const field of rootFields(operation.selectionSet, document)) {
            const required = scoped.get(`Mutation.${field}`);
            if (required && !hasScopes(caller.identity, required))
              throw withStatus(scopeRefusal(field, required, caller.identity));
          }
          return Promise.resolve();
        },
      }),
  };
}

const OF_ANOTHER_SITE = 'Changes are not taken from pages of other sites, unless WRITE_ORIGINS names them.';

/** Names of the fields that an operation asks first; each fragment is looked into once. */
function rootFields(operation: SelectionSetNode, { definitions }: DocumentNode): Set<string> {
  const fields = new Set<string>();
  const seen = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        for (const node of definitions) {
          if (node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value)
            collect(node.selectionSet);
        }
      }
    }
  };
  collect(operation);
  return fields;
}

/** The refusal with what HTTP has for it. */
function withStatus(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: httpErrorOf(error) } });
}
