/** How a value is typed and read, as `records/kinds.json` says it. `many` is set for a list. */
type ControlMetadata =
  | { as: 'text'; is?: 'prose' | 'address' | 'code' | 'country' | 'language'; many?: true }
  | { as: 'number'; whole?: true; least?: number; many?: true }
  | { as: 'choice'; type: string; values: readonly string[]; many?: true }
  | { as: 'reference'; to: string; many?: true }
  | { as: 'date' }
  | { as: 'flag' }
  | { as: 'localized' }
  | { as: 'part'; fields: readonly FieldMetadata[] }
  | { as: 'parts'; fields: readonly FieldMetadata[]; titledBy: string };

export interface FieldMetadata {
  name: string;
  group?: string;
  /** Where the type of the record shows it; left out where it does not. */
  shownAs?: string;
  /** The flag beside it that says that what is shown is inherited. */
  unless?: string;
  isRequired?: boolean;
  /** Set where no form gives it a value. */
  isRecorded?: true;
  control: ControlMetadata;
}

/** What forms need to know of a kind of records. */
export interface KindMetadata {
  query: string;
  fields: readonly FieldMetadata[];
}

/** A kind as `records/kinds.json` has it: there, its texts are any texts. */
export function asKindMetadata(kind: { query: string; fields: readonly object[] }): KindMetadata {
  return kind as KindMetadata;
}

/** The fields that a form can show and change. */
export function editable(fields: readonly FieldMetadata[]): readonly FieldMetadata[] {
  return fields.filter(({ shownAs, isRecorded }) => shownAs !== undefined && !isRecorded);
}
