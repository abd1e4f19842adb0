import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { lexicographicSortSchema, parse, printSchema, type GraphQLSchema } from 'graphql';
import type { SupergraphSource } from './plan-executor/index.js';
import { log } from '../platform/log.js';
import { StartError } from '../platform/process.js';
import { scopedFields } from '../registry/subgraph/scopes.js';
import { SCOPES } from '../subgraphs/manifest.js';

/** How often a supergraph file is looked at, in ms. Polling sees files that are replaced or mounted, too. */
const POLL_MS = 500;

/** A supergraph file, as the gateway can load it. */
export function readSupergraph(path: string): string {
  try {
    return withoutScopesMark(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new StartError(
      `The supergraph ${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Set SUPERGRAPH_FILE to one that can.`,
    );
  }
}

/**
 * The supergraph without the mark that a router must enforce `@requiresScopes` (`for: SECURITY`): routers that do not,
 * Apollo's gateway library among them, refuse a supergraph that has it. Here the registries enforce it themselves,
 * whoever asks (`docs/decisions/0018`). Every other mark of the kind stays.
 */
export function withoutScopesMark(supergraphSdl: string): string {
  return supergraphSdl.replace(/(@link\(url: "[^"]*\/requiresScopes\/[^"]*"[^)]*?), for: SECURITY/, '$1');
}

/** The API schema as it is committed and served: in the order of the alphabet, so that a change shows as one. */
export function printApiSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** The supergraph as it is committed and served. */
export function printSupergraph(supergraphSdl: string): string {
  return `${supergraphSdl.trim()}\n`;
}

/** Gives the gateway a supergraph file and every later version of it. A version that cannot be used leaves the last one serving. */
export function watchedSupergraph(path: string, tell: (line: string) => void): SupergraphSource {
  return ({ update }) => {
    let current = readSupergraph(path);
    const look = () => {
      const next = readSupergraph(path);
      if (next === current) return;
      current = next;
      try {
        scopedFields(parse(next, { noLocation: true }), SCOPES);
        update(next);
        tell(`Supergraph changed: ${path}`);
      } catch (error) {
        log.error({ err: error }, 'the changed supergraph cannot be used');
        tell(`The changed supergraph cannot be used; the last one goes on serving: ${(error as Error).message}`);
      }
    };
    const listener = () => {
      try {
        look();
      } catch (error) {
        log.warn({ err: error }, 'the supergraph file cannot be read just now');
      }
    };
    watchFile(path, { interval: POLL_MS }, listener);
    return Promise.resolve({
      supergraphSdl: current,
      cleanup: () => {
        unwatchFile(path, listener);
        return Promise.resolve();
      },
    });
  };
}
