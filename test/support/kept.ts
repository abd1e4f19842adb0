import type { TestSystem } from './system.js';

/** Where a text stands in everything that the registries keep, with what is around it. */
export async function findStoredText({ registries }: TestSystem, pattern: RegExp): Promise<string[]> {
  const all = await Promise.all(
    registries.subgraphs.map(async ({ database }) => {
      const collections = await database.listCollections();
      return Promise.all(collections.map(({ name }) => database.collection(name).find().toArray()));
    }),
  );
  const text = JSON.stringify(all);
  return [...text.matchAll(new RegExp(pattern, 'gi'))].map(({ index }) => text.slice(index - 60, index + 60));
}
