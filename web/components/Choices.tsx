import { Checkbox, Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** A value that can be chosen. `count` is how many rows the list would hold, null where that is not known. */
export interface Choice {
  value: string;
  label: string;
  count?: number | null;
}

interface Props {
  legend: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
  /** Opened from the start; otherwise where something is chosen. */
  open?: boolean;
}

/** How many choices are shown before one asks for all. */
const FEW = 8;

/** A filter of values to tick, each with the number of rows it would give. */
export function Choices({ legend, choices, chosen, onChoose, open }: Props) {
  const t = useTranslations('components');
  const [all, setAll] = useState(false);
  // What is chosen stays in sight, also where the others' filters leave it no rows
  const known = new Set(choices.map(({ value }) => value));
  const offered: Choice[] = [
    ...choices,
    ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: value })),
  ];
  const shown = all ? offered : offered.filter(({ value }, index) => index < FEW || chosen.includes(value));
  const toggle = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <Details className="choices" defaultOpen={open ?? chosen.length > 0}>
      <Details.Summary>
        {legend}
        {chosen.length > 0 && ` (${chosen.length})`}
      </Details.Summary>
      <Details.Content>
        <div role="group" aria-label={legend}>
          {shown.map((choice) => (
            <Checkbox
              key={choice.value}
              data-size="sm"
              label={typeof choice.count === 'number' ? `${choice.label} (${choice.count})` : choice.label}
              value={choice.value}
              checked={chosen.includes(choice.value)}
              onChange={() => toggle(choice.value)}
            />
          ))}
        </div>
        {offered.length > shown.length && (
          <button type="button" className="as-link" onClick={() => setAll(true)}>
            {t('showAll', { count: offered.length })}
          </button>
        )}
      </Details.Content>
    </Details>
  );
}
