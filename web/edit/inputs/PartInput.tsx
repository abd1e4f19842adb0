import { use } from 'react';
import { asPart } from '../controls/control';
import { FieldOfPart, type InputProps } from './input';

/** A value with fields of its own. */
export function PartInput({
  shown,
  path,
  draft,
  onChange,
}: Pick<InputProps<'part'>, 'path' | 'draft' | 'onChange'> & { shown: Pick<InputProps<'part'>['shown'], 'fields'> }) {
  const part = asPart(draft);
  const Field = use(FieldOfPart);
  return (
    <div className="edit-part">
      {Object.entries(shown.fields).map(([name, control]) => (
        <Field
          key={name}
          path={`${path}.${name}`}
          control={control}
          draft={part[name] ?? ''}
          onChange={(changed) => onChange({ ...part, [name]: changed })}
        />
      ))}
    </div>
  );
}
