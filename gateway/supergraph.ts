import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { parse } from 'graphql';
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
    return loadable(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new StartError(
      `The supergraph ${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Set SUPERGRAPH_FILE to one that can.`,
    );
  }
}

/**
 * The supergraph without the mark that a router must enforce `@requiresScopes`: the gateway library would refuse
 * it, not knowing that the registries do (`shared/scopes.ts`). Every other mark of the kind stays.
 */
export function loadable(supergraphSdl: string): string {
  return supergraphSdl.replace(/(@link\(url: "[^"]*\/requiresScopes\/[^"]*"[^)]*?), for: SECURITY/, '$1');
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
