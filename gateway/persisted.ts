import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerOptions } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import { PROJECT_ROOT } from '../platform/paths.js';

/** Operations by the SHA-256 of their text. */
export type Manifest = ReadonlyMap<string, string>;

type Cache = NonNullable<Exclude<ApolloServerOptions<object>['persistedQueries'], false | undefined>['cache']>;

const FILE = join(PROJECT_ROOT, 'dist', 'persisted-operations.json');
/** Clients whose operations are known by their hash. */
const CLIENTS = ['web', 'cli'];
/** Room for the operations of others, which are known once they were sent with their hash, in characters. */
const MAX_TEXT_CHARS = 5_000_000;

/** The operations of the page and the command line, as the build collected them. */
export function readManifest(): Manifest {
  return new Map(Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>));
}

/** Where operations are found by their hash: ours from the start, those of others from when they were first sent. */
export function persistedOperations(manifest: Manifest): Cache {
  const sent = new LRUCache<string, string>({ maxSize: MAX_TEXT_CHARS, sizeCalculation: ({ length }) => length + 1 });
  // Apollo Server names a hash "apq:<hash>".
  const own = (key: string) => manifest.get(key.slice(key.indexOf(':') + 1));
  return {
    get: (key) => Promise.resolve(own(key) ?? sent.get(key)),
    set: (key, text) => Promise.resolve(void sent.set(key, text)),
    delete: (key) => Promise.resolve(sent.delete(key)),
  };
}

/** Part of the build: collects what codegen made of the clients' operations. */
function write(): void {
  const files = CLIENTS.flatMap((client) =>
    readdirSync(join(PROJECT_ROOT, client), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('persisted-documents.json'))
      .map((file) => join(PROJECT_ROOT, client, file)),
  );
  const operations = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  writeFileSync(FILE, JSON.stringify(Object.assign({}, ...operations)));
}

if (process.argv[1]?.endsWith('persisted.js')) write();
