import { useTranslations } from 'use-intl';
import { SelectField } from '../../../components/SelectField';

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
  const options = [{ value: '', label: t('anyYear') }, ...offered.map((year) => ({ value: year, label: year }))];
  return <SelectField label={label} value={value} options={options} onChoose={onChoose} />;
}
