import type { GraphQLError } from 'graphql';
import { forbidden, unauthenticated } from '../platform/errors.js';
import { type Identity, isSignedIn } from './identity.js';

/** What `@requiresScopes` asks for: one of the lists, and of that list every scope. */
export type RequiredScopes = readonly (readonly string[])[];

/** Whether a caller has what is needed: all scopes of one of the lists. */
export function mayDo({ scopes }: Identity, required: RequiredScopes): boolean {
  return required.some((all) => all.every((scope) => scopes.includes(scope)));
}

/** Why a caller may not: nobody has signed in, or the scopes are others. Says what is needed, and not who has it. */
export function scopeRefusal(field: string, required: RequiredScopes, identity: Identity): GraphQLError {
  const needed = required.map((all) => all.map((scope) => `"${scope}"`).join(' and ')).join(', or ');
  return isSignedIn(identity)
    ? forbidden(`"${field}" needs the scope ${needed}, which your token does not give.`, required)
    : unauthenticated(`"${field}" needs the scope ${needed}: send a token as "Authorization: Bearer …".`, required);
}
