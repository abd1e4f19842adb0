import type { buildSubgraphSchema } from '@apollo/subgraph';

/** What Apollo's schema builder takes; its own type for it is not exported. */
export type ResolverMap = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']
>;

/** The resolvers of a registry, over those that all registries have. */
export function mergeResolvers(own: object, common: Record<string, object>): ResolverMap {
  const merged = Object.entries(common).map(([type, fields]) => [
    type,
    { ...fields, ...(own as Record<string, object>)[type] },
  ]);
  return { ...own, ...Object.fromEntries(merged) } as ResolverMap;
}
