import { Checkbox, Details, Field, Input, Label } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** A value that can be chosen; `depth` sets it below the one before. */
interface Option {
  value: string;
  label: string;
  lang?: string | undefined;
  depth?: number;
}

interface Props {
  legend: string;
  options: readonly Option[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** From how many on a list is searched in, not read through. */
const MANY = 10;

/** A filter of many values to tick, with a field that finds among them. */
export function Picker({ legend, options, chosen, onChoose }: Props) {
  const t = useTranslations('education.picker');
  const [sought, setSought] = useState('');
  const words = sought.trim().toLocaleLowerCase('nb');
  const found = options.filter(
    ({ label, value }) => label.toLocaleLowerCase('nb').includes(words) || chosen.includes(value),
  );
  const toggle = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <Details className="choices picker" defaultOpen={chosen.length > 0}>
      <Details.Summary>
        {legend}
        {chosen.length > 0 && ` (${chosen.length})`}
      </Details.Summary>
      <Details.Content>
        {options.length > MANY && (
          <Field data-size="sm">
            <Label>{t('find', { among: legend.toLocaleLowerCase('nb') })}</Label>
            <Input value={sought} onChange={({ target }) => setSought(target.value)} />
          </Field>
        )}
        <div role="group" aria-label={legend} className="options">
          {found.map(({ value, label, lang, depth = 0 }) => (
            <Checkbox
              key={value}
              data-size="sm"
              className={depth > 0 ? 'below' : undefined}
              label={<span lang={lang}>{label}</span>}
              value={value}
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
          ))}
        </div>
        <p className="visually-hidden" role="status">
          {words && t('found', { count: found.length })}
        </p>
      </Details.Content>
    </Details>
  );
}
