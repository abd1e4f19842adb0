import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useToday } from '../../components/use-today';

/** As recorded on which day: of the map, and of the findings that are made of it. */
export function DayField({ day, onChoose }: { day: string; onChoose: (day: string) => void }) {
  const t = useTranslations('gap-map');
  return (
    <Field data-size="sm">
      <Label>{t('day')}</Label>
      <Input type="date" value={day} max={useToday()} onChange={({ target }) => onChoose(target.value)} />
    </Field>
  );
}
