import { Checkbox, Details, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** A value that can be chosen. */
export interface Choice {
  value: string;
  label: string;
  /** How many rows the list would hold; null where that is not known. */
  count?: number | null;
  /** The language of the label, where it is not the page's. */
  lang?: string | undefined;
  /** Whether it belongs below the one before. */
  isBelow?: boolean;
}

/** How a long list of choices is searched. */
interface Search {
  label: string;
  /** Says how many were found, for those who hear the page. */
  found?: (count: number) => string;
}

interface Props {
  legend: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
  /** Opened from the start; otherwise where something is chosen. */
  open?: boolean;
  /** Offers a field that narrows the choices where they are many. */
  search?: Search;
  /** Shows all choices in a part that scrolls, instead of the first few and a button for all. */
  scrolls?: boolean;
}

/** How many choices are shown before one searches them or asks for all. */
const MAX_SHOWN = 8;

/** A filter of values to tick, each with the number of rows it would give. */
export function CheckboxFilter({ legend, choices, chosen, onChoose, open, search, scrolls = false }: Props) {
  const t = useTranslations('components');
  const [typed, setTyped] = useState('');
  const [isWhole, setWhole] = useState(scrolls);
  // What is chosen stays in sight, also where the others' filters leave it no rows
  const known = new Set(choices.map(({ value }) => value));
  const offered: Choice[] = [
    ...choices,
    ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: value })),
  ];
  const words = typed.trim().toLocaleLowerCase('nb').split(/\s+/);
  const found = offered.filter(
    ({ value, label }) => chosen.includes(value) || words.every((word) => label.toLocaleLowerCase('nb').includes(word)),
  );
  const shown = isWhole ? found : found.filter(({ value }, index) => index < MAX_SHOWN || chosen.includes(value));
  const toggle = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <Details className={scrolls ? 'choices scrolls' : 'choices'} defaultOpen={open ?? chosen.length > 0}>
      <Details.Summary>
        {legend}
        {chosen.length > 0 && ` (${chosen.length})`}
      </Details.Summary>
      <Details.Content>
        {search && offered.length > MAX_SHOWN && (
          <Textfield
            data-size="sm"
            label={search.label}
            value={typed}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
        <div role="group" aria-label={legend}>
          {shown.map(({ value, label, count, lang, isBelow }) => (
            <Checkbox
              key={value}
              data-size="sm"
              className={isBelow ? 'below' : undefined}
              label={<span lang={lang}>{typeof count === 'number' ? `${label} (${count})` : label}</span>}
              value={value}
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
          ))}
        </div>
        {found.length > shown.length && (
          <button type="button" className="as-link" onClick={() => setWhole(true)}>
            {t('showAll', { count: found.length })}
          </button>
        )}
        {search?.found && (
          <p className="visually-hidden" role="status">
            {typed.trim() !== '' && search.found(found.length)}
          </p>
        )}
      </Details.Content>
    </Details>
  );
}
