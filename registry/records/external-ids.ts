import { EXTERNAL_ID_SCHEMES, externalIdFault, schemeOf, type ExternalId } from '../../values/external-ids.js';
import type { Condition } from '../queries/conditions.js';
import type { ValidationError } from './checks.js';
import { oneOf, part, text, type Field } from './fields.js';

const ExternalIdScheme = Object.fromEntries(EXTERNAL_ID_SCHEMES.map((scheme) => [scheme, scheme]));
const { list } = part('ExternalId', { scheme: oneOf({ ExternalIdScheme }).required, value: text.required });

/** What others call a record, or by which codes they class it: a field of every kind. */
export const externalIdsField = {
  ...list,
  shape: { ...list.shape, meaning: 'Its ids and codes in other systems, whole: they replace what is there.' },
  check: (value, field) => {
    const errors = list.check(value, field);
    return errors.length > 0 ? errors : wrongIds((value ?? []) as ExternalId[], field);
  },
} as Field<ExternalId[]>;

function wrongIds(ids: readonly ExternalId[], field: string): ValidationError[] {
  return ids.flatMap((id, index) => {
    const at = `${field}.${index}.value`;
    const fault = externalIdFault(id);
    if (fault) return [{ field: at, reason: `"${id.value}" ${fault}` }];
    const first = ids.findIndex((other) => nameOf(other) === nameOf(id));
    return first < index ? [{ field: at, reason: `is the same as ${field}.${first}` }] : [];
  });
}

/** An external id as a text of its own. */
export function nameOf({ scheme, value }: ExternalId): string {
  return `${scheme} ${value}`;
}

/** The external ids of a record that no other record of its kind may have: they identify one thing. */
export function identifyingIds(record: object): ExternalId[] {
  const { externalIds = [] } = record as { externalIds?: readonly ExternalId[] };
  return externalIds.filter(({ scheme }) => schemeOf(scheme).identifiesOne);
}

/** What records meet that have an external id. */
export function hasExternalId({ scheme, value }: ExternalId): Condition {
  return { externalIds: { $elemMatch: { scheme, value } } };
}
