import { Select } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { asText } from '../controls/control';
import type { InputProps } from './input-props';

/** One of some values. "Not known" is an answer of its own where the registry has it. */
export function ChoiceInput({ display, id, draft, onChange, describedBy, isWrong, isRequired }: InputProps<'choice'>) {
  const t = useTranslations('edit.choice');
  const term = useTerm();
  const chosen = asText(draft);
  return (
    <Select
      id={id}
      value={chosen}
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      aria-required={isRequired || undefined}
      onChange={({ target }) => onChange(target.value)}
    >
      {(display.canBeUnknown || chosen === '') && <option value="">{t(isRequired ? 'choose' : 'unknown')}</option>}
      {display.values.map((value) => (
        <option key={value} value={value}>
          {display.type === '' ? t(value) : term(display.type, value)}
        </option>
      ))}
    </Select>
  );
}
