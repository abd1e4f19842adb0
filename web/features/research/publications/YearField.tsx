import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';

interface Props {
  label: string;
  /** Years that publications are from. */
  years: readonly string[];
  value: string;
  onChoose: (year: string) => void;
}

/** A year to choose among those that there are publications from. */
export function YearField({ label, years, value, onChoose }: Props) {
  const t = useTranslations('research.publications');
  const offered = [...new Set([...years, ...(value ? [value] : [])])].sort().reverse();
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={({ target }) => onChoose(target.value)}>
        <Select.Option value="">{t('anyYear')}</Select.Option>
        {offered.map((year) => (
          <Select.Option key={year} value={year}>
            {year}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
