import { defaultFieldResolver, GraphQLError, isObjectType, type GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';

/** Resolvers by type. */
export type Resolvers = Record<string, object>;

/** Chances, from 0 to 1, of what can go wrong in the subgraphs of a scenario. */
export interface Chances {
  /** A field of a record fails. */
  field: number;
  /** An entity asked for is null. */
  missing: number;
  /** An entity asked for fails. */
  entity: number;
  /** A subgraph answers no request at all. */
  subgraph: number;
}

/**
 * What goes wrong is decided by the seed and the place alone, never by who asks or how often: two executors
 * that ask for the same meet the same faults.
 */
export class Faults {
  #seed: number | null = null;
  #chances: Chances = { field: 0, missing: 0, entity: 0, subgraph: 0 };

  /** Begins to fail as the seed says; null for not at all. */
  strike(seed: number | null, chances: Chances): void {
    this.#seed = seed;
    this.#chances = chances;
  }

  /** Whether the fault of a kind is met at a place. */
  at(kind: keyof Chances, place: string): boolean {
    if (this.#seed === null) return false;
    const hash = createHash('md5').update(`${this.#seed} ${kind} ${place}`).digest();
    return hash.readUInt32BE() / 2 ** 32 < this.#chances[kind];
  }

  /** The context of an operation, unless its subgraph fails. */
  context(subgraph: string): Promise<object> {
    if (this.at('subgraph', subgraph)) return Promise.reject(failure(`${subgraph} fails`));
    return Promise.resolve({});
  }

  /** Lets every field of a subgraph fail. */
  into(schema: GraphQLSchema): void {
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      if (type.name.startsWith('_')) continue;
      for (const field of Object.values(type.getFields())) {
        if (field.name.startsWith('_')) continue;
        const resolve = field.resolve ?? defaultFieldResolver;
        field.resolve = (source, args, context, info) => {
          const place = `${type.name}.${field.name} of ${nameOf(source)}`;
          if (this.at('field', place)) throw failure(`${place} fails`);
          return resolve(source, args, context, info);
        };
      }
    }
  }
}

/** The same resolvers, some of whose entities are missing or fail. */
export function faultyResolvers(resolvers: Resolvers, faults: Faults): Resolvers {
  const entries = Object.entries(resolvers).map(([type, fields]) => {
    const resolve = (fields as { __resolveReference?: (...args: unknown[]) => unknown }).__resolveReference;
    if (!resolve) return [type, fields] as const;
    const __resolveReference = (reference: object, ...rest: unknown[]): unknown => {
      const place = `${type} ${nameOf(reference)}`;
      if (faults.at('entity', place)) return Promise.reject(failure(`${place} fails`));
      return faults.at('missing', place) ? null : resolve(reference, ...rest);
    };
    return [type, { ...fields, __resolveReference }] as const;
  });
  return Object.fromEntries(entries);
}

function failure(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** What a record is known by, however it was reached. */
function nameOf(source: unknown): string {
  const { id, code } = (source ?? {}) as { id?: string | number | null; code?: string | number };
  return String(id ?? code ?? 'the root');
}
