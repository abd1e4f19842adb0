import { Textfield } from '@digdir/designsystemet-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useTypedValue } from '../../components/use-typed-value';
import { isPartialDate } from '../../../values/partial-date.js';

interface Props {
  label: string;
  value: string;
  /** Leaves out how a date is written, where that is said nearby. */
  isExplained?: boolean;
  /** Told when a date is finished: on leaving the field, or on Enter. Empty where the date is taken away. */
  onDate: (date: string) => void;
}

/** A field for a date that may be known to the day, the month or the year only. */
export function DateField({ label, value, isExplained, onDate }: Props) {
  const t = useTranslations('guidelines.date');
  const [shown, setTyped] = useTypedValue(value);
  const [isWrong, setWrong] = useState(false);
  const finish = () => {
    const date = shown.trim();
    const isDate = date === '' || isPartialDate(date);
    setWrong(!isDate);
    if (isDate && date !== value) onDate(date);
  };
  return (
    <Textfield
      className="date-field"
      data-size="sm"
      label={label}
      {...(!isExplained && { description: t('how') })}
      value={shown}
      inputMode="numeric"
      autoComplete="off"
      {...(isWrong && { error: t('wrong') })}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={finish}
      onKeyDown={({ key }: KeyboardEvent) => key === 'Enter' && finish()}
    />
  );
}
