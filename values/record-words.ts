/** What people are told of a field, in one language. */
export interface FieldWords {
  label: string;
  help?: string;
  /** A value as somebody would write it. */
  example?: string;
  /** Fields of a part. */
  fields?: Readonly<Record<string, FieldWords>>;
}

/** What people are told of a kind of records, in one language. */
export interface KindWords {
  name: string;
  plural: string;
  groups: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, FieldWords>>;
}

/** The words for all kinds of records in one language, by their type in the graph. */
export type RecordWords = Readonly<Record<string, KindWords>>;

/** The words for a field; one of a part has the path `chapters.title` or `chapters.0.title`. */
export function fieldWords(words: Pick<KindWords, 'fields'> | undefined, path: string): FieldWords | undefined {
  const [first = '', ...within] = path.split('.').filter((step) => !/^\d+$/.test(step));
  return within.reduce((field, step) => field?.fields?.[step], words?.fields[first]);
}

/** The name of a field: `Kapitler 1: Tittel` for one of a part. One without words is named as the graph does. */
export function fieldName(words: KindWords | undefined, path: string): string {
  const steps = path.split('.');
  const names = steps.map((step, index) =>
    /^\d+$/.test(step)
      ? ` ${Number(step) + 1}`
      : `${index === 0 ? '' : ': '}${fieldWords(words, steps.slice(0, index + 1).join('.'))?.label ?? step}`,
  );
  return names.join('');
}
