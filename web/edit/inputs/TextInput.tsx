import { Input, Textarea } from '@digdir/designsystemet-react';
import { asText } from '../controls/control';
import type { CommonInputProps, InputProps } from './input-props';

interface TextProps extends CommonInputProps {
  display: InputProps<'text' | 'date' | 'lines' | 'codes'>['display'];
}

/** A line of text, or several. */
export function TextInput({ display, id, draft, onChange, describedBy, isWrong, isRequired }: TextProps) {
  const lines = display.as === 'lines' ? 3 : display.as === 'text' ? display.lines : undefined;
  const isNumber = display.as === 'text' && display.is === 'number';
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
      className={isNumber || display.as === 'date' ? 'edit-short' : undefined}
      inputMode={isNumber ? 'numeric' : undefined}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
