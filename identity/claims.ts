import type { Identity } from './identity.js';
import type { ClaimPath, IdentityConfiguration } from './configuration.js';
import { refusedToken } from './refused-token.js';

/** The claims of a token that has been checked. */
type Claims = Readonly<Record<string, unknown>>;

/** All values at the end of a path, as text. */
export function claimValues(claims: Claims, path: ClaimPath): string[] {
  const ends = path.reduce<unknown[]>((found, step) => found.flatMap((value) => follow(value, step)).flat(), [claims]);
  return ends.flatMap((end) => (typeof end === 'string' || typeof end === 'number' ? [String(end)] : []));
}

function follow(value: unknown, step: ClaimPath[number]): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const claims = value as Claims;
  if (typeof step === 'string') return Object.hasOwn(claims, step) ? [claims[step]] : [];
  const kept = Object.entries(step).every(([name, wanted]) => claimValues(claims, [name]).includes(wanted));
  return kept ? [value] : [];
}

/** Scopes of OAuth stand in one text, with spaces between (RFC 8693), or in a list. */
function scopeWords(values: string[], path: ClaimPath): string[] {
  return path.at(-1) === 'scope' ? values.flatMap((value) => value.split(' ')) : values;
}

/**
 * Who a token's claims speak for. What it may do is given to organisations that the configuration lists: a token
 * of another one signs its person in, with no scope.
 */
export function identityFromClaims(claims: Claims, { organisation, person, grants }: IdentityConfiguration): Identity {
  const organisationId = organisationOf(claimValues(claims, organisation.claim), organisation.ids);
  const [personId] = claimValues(claims, person.id).filter((id) => id !== claims['client_id']);
  if (organisationId === null && personId === undefined) throw refusedToken('UNKNOWN_CALLER');
  const [name = null] = person.name ? claimValues(claims, person.name) : [];
  const granted = grants.filter(({ claim, value }) => scopeWords(claimValues(claims, claim), claim).includes(value));
  return {
    organisationId,
    person: personId === undefined ? null : { id: personId, name },
    scopes: organisationId === null ? [] : [...new Set(granted.flatMap(({ scopes }) => scopes))],
  };
}

/** The one organisation that a claim names, by its value or by the realm at the end of it. */
function organisationOf(values: readonly string[], ids: Readonly<Record<string, string>>): string | null {
  const known = values.flatMap((value) => {
    const realm = value.slice(value.lastIndexOf('@'));
    return [value, realm].filter((key) => Object.hasOwn(ids, key)).map((key) => ids[key] ?? '');
  });
  const [organisationId, ...others] = new Set(known);
  if (others.length > 0) throw refusedToken('SEVERAL_ORGANISATIONS');
  return organisationId ?? null;
}
