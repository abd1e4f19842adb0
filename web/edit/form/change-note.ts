import type { FieldError } from '../controls/control';
import type { ChangeNature } from '../generated/graphql';

/** What an editor has said about a change so far. */
export interface NoteDraft {
  nature: ChangeNature | null;
  why: string;
}

/** What a change means is for the editor to say: nothing is presumed. */
export const NO_NOTE: NoteDraft = { nature: null, why: '' };

export const NATURES = ['REAL_CHANGE', 'CORRECTION', 'NEWLY_FOUND'] as const satisfies readonly ChangeNature[];

export function validateNote({ nature }: NoteDraft): FieldError[] {
  return nature === null ? [{ path: 'note.nature', text: { message: 'nature' } }] : [];
}
