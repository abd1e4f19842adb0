import type { buildSubgraphSchema } from '@apollo/subgraph';

/** What Apollo's schema builder takes; its own type for it is not exported. */
export type ResolverMap = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']
>;

/** The resolvers of a registry, over those that all registries have: the first that has a field resolves it. */
export function mergeResolvers(own: object, ...common: Record<string, object>[]): ResolverMap {
  const merged = { ...own } as Record<string, object>;
  for (const resolvers of common) {
    for (const [type, fields] of Object.entries(resolvers)) merged[type] = { ...fields, ...merged[type] };
  }
  return merged as ResolverMap;
}
