import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useFieldNames } from '../terms/fields/use-field-names';

/** A field of a record that has changed. */
interface Difference {
  field: string;
  before?: unknown;
  after?: unknown;
}

interface Props {
  differences: readonly Difference[];
  /** Names the fields, where a view has names of its own for them. */
  nameOf?: ((field: string) => string) | undefined;
}

/** What a change did to a record, field by field: what stood there before, and what after. */
export function FieldDifferences({ differences, nameOf }: Props) {
  if (nameOf) return <List differences={differences} nameOf={nameOf} />;
  return (
    <Suspense>
      <NamedList differences={differences} />
    </Suspense>
  );
}

function NamedList({ differences }: { differences: readonly Difference[] }) {
  return <List differences={differences} nameOf={useFieldNames()} />;
}

/** Names of fields, with commas between them. */
export function FieldNames({ fields }: { fields: readonly string[] }) {
  return (
    <Suspense>
      <Names fields={fields} />
    </Suspense>
  );
}

function Names({ fields }: { fields: readonly string[] }) {
  return fields.map(useFieldNames()).join(', ');
}

function List({ differences, nameOf }: { differences: readonly Difference[]; nameOf: (field: string) => string }) {
  const t = useTranslations('components.absent');
  const text = (value: unknown) => (isEmpty(value) ? <em>{t('none')}</em> : inWords(value));
  return (
    <ul className="differences">
      {differences.map(({ field, before, after }) => (
        <li key={field}>
          <strong>{nameOf(field)}</strong>:{' '}
          {!isEmpty(before) && (
            <>
              <del>{text(before)}</del>
              <span aria-hidden="true"> → </span>
            </>
          )}
          <ins>{text(after)}</ins>
        </li>
      ))}
    </ul>
  );
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A value of a field, as plain text. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([, part]) => !isEmpty(part))
      .map(([key, part]) => `${key}: ${inWords(part)}`)
      .join(', ');
  }
  return String(value);
}
