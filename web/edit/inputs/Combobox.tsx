import { Input } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { ReferenceType } from '../controls/control';
import { useSuggestions } from './use-suggestions';

interface Props {
  id: string;
  to: ReferenceType;
  label: string;
  describedBy: string | undefined;
  isWrong: boolean;
  /** Ids that are chosen already. */
  without: readonly string[];
  placeholder: string;
  onPick: (record: { id: string; name: string }) => void;
}

/** How long nothing is typed before the search is made, in milliseconds. */
const PAUSE_MS = 200;

/** A field to search for records in, as the ARIA pattern of a combobox with a list has it. */
export function Combobox({ id, to, label, describedBy, isWrong, without, placeholder, onPick }: Props) {
  const t = useTranslations('edit.references');
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const { found, isUnavailable } = useSuggestions(to, search);
  const offered = (found ?? []).filter((one) => !without.includes(one.id));
  const isListed = isOpen && offered.length > 0;
  const optionId = (index: number) => `${id}-option-${index}`;

  const type = (text: string) => {
    setTyped(text);
    setOpen(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setSearch(text.trim() === '' ? null : text.trim());
      setActive(0);
    }, PAUSE_MS);
  };
  const pick = (index: number) => {
    const record = offered[index];
    if (!record) return;
    onPick(record);
    clearTimeout(timer.current);
    setTyped('');
    setSearch(null);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && offered.length > 0) {
      event.preventDefault();
      setOpen(true);
      if (isOpen) setActive((active + move + offered.length) % offered.length);
    } else if (event.key === 'Enter') {
      // Never saves the form: one is in the middle of something
      event.preventDefault();
      if (isListed) pick(active);
    } else if (event.key === 'Escape' && isOpen && typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div className="edit-combobox" onBlur={() => setOpen(false)}>
      <Input
        id={id}
        role="combobox"
        aria-expanded={isListed}
        aria-controls={isListed ? `${id}-list` : undefined}
        aria-activedescendant={isListed ? optionId(active) : undefined}
        aria-autocomplete="list"
        aria-describedby={describedBy}
        aria-invalid={isWrong || undefined}
        autoComplete="off"
        placeholder={placeholder}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
      />
      {isListed && (
        <ul id={`${id}-list`} role="listbox" aria-label={label} className="edit-options">
          {offered.map((one, index) => (
            <li
              key={one.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(index)}
            >
              {one.name}
            </li>
          ))}
        </ul>
      )}
      <span role="status" className={isUnavailable || offered.length === 0 ? 'edit-help' : 'visually-hidden'}>
        {isOpen && typed !== '' && (isUnavailable ? t('silent') : found && t('found', { count: offered.length }))}
      </span>
    </div>
  );
}
