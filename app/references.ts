import { sourceUnavailable } from '../platform/errors.js';
import type { ReferencePort } from '../registry/changes/references.js';
import type { SubgraphRequest } from '../registry/subgraph/executor.js';
import type { Caller } from '../identity/identity.js';
import { log } from '../platform/log.js';
import { subgraphs } from '../subgraphs/index.js';
import { keptTypes } from '../subgraphs/type-defs.js';

/** Asks one registry in a caller's name; throws where it does not answer. */
export type AskRegistry = (
  registry: string,
  request: SubgraphRequest,
  caller: Caller,
) => Promise<{ data?: Record<string, unknown> | null; errors?: readonly unknown[] }>;

/** Checks references with the registries that own what they name: one query for each type. */
export function createReferences(ask: AskRegistry): ReferencePort {
  return {
    current: async (type, ids, caller, alsoArchived = false) => {
      const owner = OWNERS.get(type);
      if (!owner) throw new Error(`No registry owns ${type}.`);
      const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { id archived } } }`;
      const representations = ids.map((id) => ({ __typename: type, id }));
      const { data, errors } = await ask(owner, { query, variables: { representations } }, caller).catch(
        (error: unknown) => {
          log.error({ err: error, subgraph: owner }, 'references cannot be checked');
          throw sourceUnavailable(owner);
        },
      );
      if (!data || errors?.length) throw sourceUnavailable(owner);
      const found = data['_entities'] as ({ id: string; archived: boolean } | null)[];
      return new Set(found.flatMap((row) => (row && (alsoArchived || !row.archived) ? [row.id] : [])));
    },
  };
}

/** The registry that keeps the versions of each type. */
const OWNERS: ReadonlyMap<string, string> = new Map(
  subgraphs.flatMap(({ name, typeDefs }) => keptTypes(typeDefs).map((type) => [type, name] as const)),
);
