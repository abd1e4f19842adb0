import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { cacheBytes } from '../platform/metrics.js';

type Store = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** Room for documents, in bytes, of which each sign of their text takes some: its tokens stay for the places of errors. */
const MAX_BYTES = 32_000_000;
const BYTES_PER_SIGN = 200;
/** What one takes at the least, with its key: one that was refused has no text any more. */
const LEAST_BYTES = 1000;

/** Keeps documents that were found valid, by what they weigh; gives what ends its part in the metrics, too. */
export function createDocumentStore(): { store: Store; close: () => void } {
  const kept = new LRUCache<string, DocumentNode>({ maxSize: MAX_BYTES });
  const close = cacheBytes.watch(() => [['documents', kept.calculatedSize]]);
  const store: Store = {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, document) => {
      kept.set(key, document, { size: (document.loc?.end ?? 0) * BYTES_PER_SIGN + LEAST_BYTES });
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
  return { store, close };
}
