import { Checkbox, Details, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Choice } from './Choices';

interface Props {
  legend: string;
  /** Label of the field that narrows the choices. */
  narrow: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** How many choices are shown before one narrows them or asks for all. */
const FEW = 8;

/** A filter of values to tick, for more values than one reads through: a field narrows them. */
export function LongChoices({ legend, narrow, choices, chosen, onChoose }: Props) {
  const t = useTranslations('components');
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const known = new Set(choices.map(({ value }) => value));
  const offered: Choice[] = [
    ...choices,
    ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: value })),
  ];
  const words = typed.toLocaleLowerCase().split(/\s+/);
  const fitting = offered.filter(
    ({ value, label }) => chosen.includes(value) || words.every((word) => label.toLocaleLowerCase().includes(word)),
  );
  const shown = all ? fitting : fitting.filter(({ value }, index) => index < FEW || chosen.includes(value));
  const toggle = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <Details className="choices" defaultOpen={chosen.length > 0}>
      <Details.Summary>
        {legend}
        {chosen.length > 0 && ` (${chosen.length})`}
      </Details.Summary>
      <Details.Content>
        {offered.length > FEW && (
          <Textfield
            data-size="sm"
            label={narrow}
            value={typed}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
        <div role="group" aria-label={legend}>
          {shown.map(({ value, label, count }) => (
            <Checkbox
              key={value}
              data-size="sm"
              label={typeof count === 'number' ? `${label} (${count})` : label}
              value={value}
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
          ))}
        </div>
        {fitting.length > shown.length && (
          <button type="button" className="as-link" onClick={() => setAll(true)}>
            {t('showAll', { count: fitting.length })}
          </button>
        )}
      </Details.Content>
    </Details>
  );
}
