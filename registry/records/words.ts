/** The same words in bokmål, nynorsk and English. */
export type Words = readonly [nb: string, nn: string, en: string];

/** What people are told of a field. */
export interface FieldWords {
  /** What the field is called in a form, a history, a column. */
  label: Words;
  /** What to write in it, where the label does not say; what it is not. */
  help?: Words;
  /**
   * A value as somebody would write it, of a list one of its values; a plain text where it is the same in every
   * language. Yes or no, and values of an enum, are chosen by their names and have none.
   */
  example?: string | Words;
  /** Fields of a part: of a price, of each chapter. */
  fields?: Readonly<Record<string, FieldWords>>;
}

/** Fields that stand together in a form, in their order. */
export interface GroupWords {
  label: Words;
  fields: Readonly<Record<string, FieldWords>>;
}

/** What people are told of a kind of records. Each of its fields stands in one group: that is its place in a form. */
export interface KindWords {
  /** What one is called. */
  name: Words;
  /** What several are called. */
  plural: Words;
  /** Its id, where people choose it; left out where the registry makes it. */
  id?: FieldWords;
  /** Groups of a form, in their order. */
  groups: Readonly<Record<string, GroupWords>>;
}
