import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, internalError, cutMessage } from '../../platform/errors.js';
import { log } from '../../platform/log.js';

/** What errors of ours tell besides their words. Nothing else of another process's errors is passed on. */
const TOLD = ['code', 'argument', 'id', 'lastAnswered', 'missing', 'reason', 'registry', 'scopes'] as const;
/** Errors of one answer that are passed on; more say nothing that these do not. */
const MAX_ERRORS = 100;
/** The id of a fault that is in a registry's own log. */
const FAULT_ID = /^[0-9a-f-]{36}$/;

/**
 * The errors of a registry over HTTP as clients may see them: those with a code of ours, for they were made to be read.
 * Any other can carry addresses, paths and what it stumbled on; it is told by an id, under which the log has the rest.
 */
export function toldErrors(
  errors: unknown,
  registry: string,
  ids: { requestId?: string | undefined },
): GraphQLFormattedError[] {
  if (!Array.isArray(errors)) return [];
  return errors.slice(0, MAX_ERRORS).map((error) => toldError(partsOf(error), registry, ids));
}

function toldError(error: Parts, registry: string, ids: object): GraphQLFormattedError {
  const extensions = partsOf(error['extensions']);
  const { message, path } = error;
  const { code, id } = extensions;
  const at = isPath(path) ? { path } : {};
  if (typeof message === 'string' && typeof code === 'string' && isToBeRead(code)) {
    const told = TOLD.filter((name) => name in extensions).map((name) => [name, extensions[name]] as const);
    return { message: cutMessage(message), ...at, extensions: Object.fromEntries(told) };
  }
  const known = code === 'INTERNAL_SERVER_ERROR' && typeof id === 'string' && FAULT_ID.test(id) ? id : null;
  const faultId = known ?? randomUUID();
  log.error({ ...ids, id: faultId, subgraph: registry, fault: withoutSecrets(error) }, 'a subgraph reports a fault');
  return { ...internalError(faultId), ...at };
}

function isToBeRead(code: string): boolean {
  return code !== 'INTERNAL_SERVER_ERROR' && Object.hasOwn(ERROR_CODES, code);
}

/** For the log: what somebody wrote into an address to be let in is nobody's to read. */
function withoutSecrets(error: Parts): string {
  return cutMessage(JSON.stringify(error)).replaceAll(/\/\/[^/@\s"]*@/g, '//');
}

type Parts = Readonly<Record<string, unknown>>;

function partsOf(value: unknown): Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parts) : {};
}

/** The place of an error; that all records asked for are concerned is no place. */
function isPath(path: unknown): path is (string | number)[] {
  if (!Array.isArray(path) || (path.length === 1 && path[0] === '_entities')) return false;
  return path.every((key) => typeof key === 'string' || typeof key === 'number');
}
