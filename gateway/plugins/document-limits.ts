import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type DocumentNode, type GraphQLFormattedError, type SelectionSetNode } from 'graphql';
import type { DocumentLimits } from '../../platform/protection.js';
import { tooLarge } from './size-limit.js';

/**
 * Refuses documents that are out of all proportion as soon as they are parsed, before anything that takes longer the
 * larger they are. The server has no place for that: what is refused goes on as a document without anything in it, which is
 * kept as any other, and is told why when its operation is looked for.
 */
export function documentLimits(limits: DocumentLimits): ApolloServerPlugin {
  const refused = new WeakMap<DocumentNode, string>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        validationDidStart: (context) => {
          const problem = problemOf(context.document, limits);
          if (problem !== null) {
            const nothing: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };
            refused.set(nothing, problem);
            Object.assign(context, { document: nothing });
          }
          return Promise.resolve();
        },
        didResolveOperation: ({ document }) => {
          const problem = refused.get(document);
          if (problem !== undefined) throw tooLarge(problem);
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body } }) => {
          if (body.kind === 'single' && body.singleResult.errors)
            body.singleResult.errors = eachOnce(body.singleResult.errors);
          return Promise.resolve();
        },
      }),
  };
}

/** What a document has too much of, and null for one that is as it should be. Nothing here recurses, or looks twice. */
function problemOf({ definitions }: DocumentNode, limits: DocumentLimits): string | null {
  const count = new Counts(limits);
  let operations = 0;
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION && (operations += 1) > limits.operations)
      return `The document has more than ${limits.operations} operations. Send those that are run together, or one by one.`;
    if (!('selectionSet' in definition)) continue;
    const problem = count.directives(definition) ?? count.within(definition.selectionSet);
    if (problem !== null) return problem;
  }
  return depthOf(definitions) > limits.depth
    ? `The document is nested more than ${limits.depth} deep, its fragments written out. Ask for less within each other.`
    : null;
}

/** Counts what a document repeats. */
class Counts {
  private readonly aliases = new Map<string, number>();

  constructor(private readonly limits: DocumentLimits) {}

  directives({ directives = [] }: { directives?: readonly unknown[] | undefined }): string | null {
    const { directives: limit } = this.limits;
    return directives.length > limit ? `There are more than ${limit} directives in one place.` : null;
  }

  /** What a selection has too much of, with all within it. */
  within(root: SelectionSetNode): string | null {
    const waiting = [root];
    for (let set = waiting.pop(); set; set = waiting.pop()) {
      for (const node of set.selections) {
        const problem = this.directives(node) ?? this.alias(node);
        if (problem !== null) return problem;
        if (node.kind !== Kind.FRAGMENT_SPREAD && node.selectionSet) waiting.push(node.selectionSet);
      }
    }
    return null;
  }

  private alias(node: SelectionSetNode['selections'][number]): string | null {
    if (node.kind !== Kind.FIELD || !node.alias) return null;
    const { value: name } = node.name;
    const count = (this.aliases.get(name) ?? 0) + 1;
    this.aliases.set(name, count);
    return count > this.limits.aliases
      ? `The field "${name}" has more than ${this.limits.aliases} aliases. Ask in several requests, or for a list.`
      : null;
  }
}

/**
 * How many selections stand within each other, those of fragments included. None where fragments spread each other in a
 * circle: that is said better when the document is validated.
 */
function depthOf(definitions: DocumentNode['definitions']): number {
  /** How deep each operation and fragment is by itself, and how deep within it others are spread. */
  const named = new Map<string, { depth: number; spreads: Map<string, number> }>();
  for (const [index, definition] of definitions.entries()) {
    if (!('selectionSet' in definition)) continue;
    const found = { depth: 0, spreads: new Map<string, number>() };
    const waiting = [{ set: definition.selectionSet, depth: 1 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { set, depth } = next;
      found.depth = Math.max(found.depth, depth);
      for (const node of set.selections) {
        if (node.kind === Kind.FRAGMENT_SPREAD) {
          const { value } = node.name;
          found.spreads.set(value, Math.max(found.spreads.get(value) ?? 0, depth));
        } else if (node.selectionSet) waiting.push({ set: node.selectionSet, depth: depth + 1 });
      }
    }
    const isFragment = definition.kind === Kind.FRAGMENT_DEFINITION;
    named.set(isFragment ? definition.name.value : `operation ${index}`, found);
  }
  return deepest(named);
}

type Depths = ReadonlyMap<string, { depth: number; spreads: ReadonlyMap<string, number> }>;

/** The deepest of all, each with what it spreads: worked out from those that spread nothing. */
function deepest(named: Depths): number {
  const known = new Map<string, number>();
  const waiting = [...named.keys()];
  const open = new Set<string>();
  for (let name = waiting.at(-1); name !== undefined; name = waiting.at(-1)) {
    const { depth, spreads } = named.get(name) ?? { depth: 0, spreads: new Map<string, number>() };
    const missing = [...spreads.keys()].filter((spread) => !known.has(spread));
    if (missing.some((spread) => open.has(spread))) return 0;
    if (missing.length > 0 && !known.has(name)) {
      open.add(name);
      waiting.push(...missing);
      continue;
    }
    waiting.pop();
    open.delete(name);
    known.set(name, Math.max(depth, ...[...spreads].map(([spread, at]) => at + (known.get(spread) ?? 0))));
  }
  return Math.max(0, ...known.values());
}

/** Errors of the document, each message once: the same mistake at many places is one. */
function eachOnce(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const seen = new Set<string>();
  return errors.filter(({ message, extensions }) => {
    if (extensions?.['code'] !== 'GRAPHQL_VALIDATION_FAILED') return true;
    return !seen.has(message) && seen.add(message);
  });
}

/** The most values that an error in them is told of; what a text is like is found out by the first. */
export const MAX_TOLD_ERRORS = 10;

/** Refuses a body whose variables or extensions have more values, or values deeper within each other, than any question needs. */
export function checkValues(body: unknown, limits: DocumentLimits): void {
  let level: unknown[] = [body];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) throw badValues(`values nested more than ${limits.depth} deep`);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      const parts: unknown[] = Array.isArray(value) ? value : Object.values(value);
      if ((count += parts.length) > limits.values) throw badValues(`more than ${limits.values} values`);
      for (const part of parts) if (typeof part === 'object' && part !== null) next.push(part);
    }
    level = next;
  }
}

function badValues(what: string): GraphQLError {
  return new GraphQLError(`The variables have ${what}. Ask in several requests.`, {
    extensions: { code: 'QUERY_TOO_LARGE' },
  });
}
