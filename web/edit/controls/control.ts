/** What stands in a field while it is edited: text as it was typed, chosen ids, parts with fields of their own. */
export type Draft = string | readonly string[] | DraftPart | readonly DraftPart[];
export interface DraftPart {
  readonly [field: string]: Draft;
}

/** What is wrong with what stands in a field. */
export interface FieldError {
  /** Where: the field, and within parts their place and field: `chapters.0.title`. */
  path: string;
  /** A message of `edit.wrong`, or the registry's own words, in English. */
  text: { message: string } | { words: string; code: string };
}

/** Types of records that can be searched for to name one. */
const REFERENCE_TYPES = ['Organisation', 'Topic', 'Audience', 'Setting', 'Guideline', 'Course'] as const;
export type ReferenceType = (typeof REFERENCE_TYPES)[number];
export const isReferenceType = (type: string): type is ReferenceType =>
  (REFERENCE_TYPES as readonly string[]).includes(type);

/** How a field is shown. */
export type FieldDisplay =
  | { as: 'text'; lines?: number; is?: 'number' | 'address' }
  | { as: 'date' }
  | { as: 'codes'; of: 'language' | 'region' | null }
  | { as: 'choice'; type: string; values: readonly string[]; canBeUnknown: boolean }
  | { as: 'lines' }
  | { as: 'localized' }
  | { as: 'references'; to: ReferenceType; many: boolean }
  | { as: 'part'; fields: FieldControls }
  | { as: 'parts'; fields: FieldControls; titledBy: string };

/** Fields of a form or of a part, in their order. */
export type FieldControls = Readonly<Record<string, Control<unknown>>>;

/** How a value of the graph is edited: what stands in the field for it, and back. Exact in its type, both ways. */
export interface Control<V> {
  display: FieldDisplay;
  isRequired: boolean;
  draft: (value: V | null | undefined) => Draft;
  /** The value of a draft that validates; null where it is empty. */
  value: (draft: Draft) => V | null;
  validate: (draft: Draft, path: string) => FieldError[];
}

/** A control for each field of an input of the graph: one that it lacks, or a value it does not take, does not compile. */
type ControlsOf<Input> = { [Field in keyof Input]-?: Control<NonNullable<Input[Field]>> };

/** Controls of several inputs are used alike; each is only ever given what it gave. */
export function asFieldControls<Input>(controls: ControlsOf<Input>): FieldControls {
  return controls as unknown as FieldControls;
}

/** The same control for a field that the registry does not take empty. */
export function required<V>(control: Control<V>): Control<V> {
  return {
    ...control,
    isRequired: true,
    validate: (draft, path) =>
      isEmpty(draft) ? [{ path, text: { message: 'missing' } }] : control.validate(draft, path),
  };
}

export const asText = (draft: Draft | undefined): string => (typeof draft === 'string' ? draft : '');
export const asList = (draft: Draft | undefined): readonly string[] =>
  Array.isArray(draft) ? (draft as readonly string[]) : [];
export const asPart = (draft: Draft | undefined): DraftPart =>
  typeof draft === 'object' && !Array.isArray(draft) ? (draft as DraftPart) : {};
export const asParts = (draft: Draft | undefined): readonly DraftPart[] =>
  Array.isArray(draft) ? (draft as readonly DraftPart[]) : [];

/** Nothing but spaces, or nothing at all. */
export function isEmpty(draft: Draft): boolean {
  if (typeof draft === 'string') return draft.trim() === '';
  return Array.isArray(draft) ? draft.length === 0 : Object.values(draft as DraftPart).every(isEmpty);
}
