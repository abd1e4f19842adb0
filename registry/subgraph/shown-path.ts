import type { FieldShape } from '../records/fields.js';

/**
 * Where the type of a record shows a field, as a path: where the definition says, else under its own name, else under
 * that of what it has (`providerId` as `provider`, `topicIds` as `topics`, `descriptionNb` as `description`). Empty where it is not shown.
 */
export function shownPath(
  field: string,
  { shownAs }: Pick<FieldShape, 'shownAs'>,
  isShown: (name: string) => boolean,
): readonly string[] {
  if (shownAs !== undefined) return shownAs.split('.');
  const base = field.replace(/(Ids?|Nb)$/, '');
  const found = [field, base, `${base}s`].find(isShown);
  return found === undefined ? [] : [found];
}
