import { Input, Textarea } from '@digdir/designsystemet-react';
import { asText } from '../controls/control';
import type { EveryInput, InputProps } from './input';

interface TextProps extends EveryInput {
  shown: InputProps<'text' | 'date' | 'lines' | 'codes'>['shown'];
}

/** A line of text, or several. */
export function TextInput({ shown, id, draft, onChange, describedBy, isWrong, isRequired }: TextProps) {
  const lines = shown.as === 'lines' ? 3 : shown.as === 'text' ? shown.lines : undefined;
  const isNumber = shown.as === 'text' && shown.is === 'number';
  const props = {
    id,
    value: asText(draft),
    'aria-describedby': describedBy,
    'aria-invalid': isWrong || undefined,
    'aria-required': isRequired || undefined,
    autoComplete: 'off',
  };
  if (lines !== undefined)
    return <Textarea {...props} rows={lines} onChange={({ target }) => onChange(target.value)} />;
  return (
    <Input
      {...props}
      className={isNumber || shown.as === 'date' ? 'edit-short' : undefined}
      inputMode={isNumber ? 'numeric' : undefined}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
