import type { FastifyRequest } from 'fastify';
import { siteOf } from '../../platform/http.js';
import type { SignInSettings } from './settings.js';

/** The origin of this site: of the address that the issuer knows, or else the one that a request came to. */
export function originOf(request: FastifyRequest, { client }: SignInSettings): string {
  return new URL(client.redirectUri ?? siteOf(request)).origin;
}

/** Whether a request was made by this site or by the person, as far as the browser says. */
export function isOwnRequest({ method, headers }: FastifyRequest, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || (site === 'none' && method === 'GET');
  return headers.origin === origin;
}

/** Query parameter that tells the page why nobody was signed in. */
const FAILED = 'sign-in-failed';
/** An origin that nothing has, to see whether a path stays on the site. */
const DUMMY_ORIGIN = 'http://here.invalid';
const MAX_PATH_LENGTH = 2000;

/** A path of this site to return to, without an older failure; null for whatever could lead elsewhere. */
export function returnPath(path: unknown): string | null {
  if (typeof path !== 'string' || path.length > MAX_PATH_LENGTH || !path.startsWith('/')) return null;
  // Browsers skip control characters and take "\" for "/", so that "/\t/x" would be another site
  // eslint-disable-next-line no-control-regex -- these are what is refused
  if (/[\u0000-\u001f\u007f\\]/.test(path) || !URL.canParse(path, DUMMY_ORIGIN)) return null;
  const url = new URL(path, DUMMY_ORIGIN);
  if (url.searchParams.has(FAILED)) url.searchParams.delete(FAILED);
  const resolved = pathOf(url);
  return url.origin === DUMMY_ORIGIN && !resolved.startsWith('//') ? resolved : null;
}

/** The path with what went wrong added. */
export function withFailure(path: string, failure: string): string {
  const url = new URL(path, DUMMY_ORIGIN);
  url.searchParams.set(FAILED, failure);
  return pathOf(url);
}

function pathOf({ pathname, search, hash }: URL): string {
  return `${pathname}${search}${hash}`;
}
