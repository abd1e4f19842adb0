import { use } from 'react';
import { asPart } from '../controls/control';
import { FieldInputContext, type InputProps } from './input-props';

/** A value with fields of its own. */
export function PartInput({
  display,
  path,
  draft,
  onChange,
}: Pick<InputProps<'part'>, 'path' | 'draft' | 'onChange'> & {
  display: Pick<InputProps<'part'>['display'], 'fields'>;
}) {
  const part = asPart(draft);
  const Field = use(FieldInputContext);
  return (
    <div className="edit-part">
      {Object.entries(display.fields).map(([name, control]) => (
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
