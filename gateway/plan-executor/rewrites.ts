import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isData, own, setOwn, type Data } from './data.js';
import { isOfType } from './types.js';

const FRAGMENT = '... on ';

/**
 * Applies what the planner says must be renamed or set: a type that a subgraph knows under another name
 * (`@interfaceObject`), and fields that two types of a fetch would give different shapes under one name.
 */
export function applyRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const rewrite of rewrites ?? []) {
    const last = rewrite.path.at(-1);
    if (last !== undefined) applyAt(schema, rewrite, last, rewrite.path.length - 1, 0, value);
  }
}

function applyAt(
  schema: GraphQLSchema,
  rewrite: FetchDataRewrite,
  name: string,
  end: number,
  depth: number,
  value: unknown,
): void {
  if (Array.isArray(value)) {
    for (const item of value) applyAt(schema, rewrite, name, end, depth, item);
  } else if (isData(value)) {
    if (depth === end) return change(rewrite, name, value);
    const element = rewrite.path[depth] as string;
    if (!element.startsWith(FRAGMENT)) applyAt(schema, rewrite, name, end, depth + 1, own(value, element));
    else if (value['__typename'] === undefined || isOfType(schema, value, element.slice(FRAGMENT.length)))
      applyAt(schema, rewrite, name, end, depth + 1, value);
  }
}

function change(rewrite: FetchDataRewrite, name: string, data: Data): void {
  if (rewrite.kind === 'ValueSetter') {
    setOwn(data, name, rewrite.setValueTo);
    return;
  }
  const value = own(data, name);
  // A missing field of another type's selection stays missing; what is null is null under its own name, too.
  if (value === undefined) return;
  setOwn(data, rewrite.renameKeyTo, value);
  data[name] = undefined;
}
