import type { ChangeInFormFragment } from '../generated/graphql';
import type { KnownChange } from './editable-kind';

/** Changes of a record as far as they are public: the person where that may be known, else the organisation. */
export function knownChanges(changes: readonly ChangeInFormFragment[] | null | undefined): KnownChange[] {
  return (changes ?? []).map(({ version, at, why, author, organisation, fields }) => ({
    version,
    at,
    why: why ?? null,
    by: author?.name ?? organisation?.name.text ?? null,
    fields: fields.map(({ field }) => field),
  }));
}
