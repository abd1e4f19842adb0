import { Field, Label, Search } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTypedValue } from './use-typed-value';

/** How long nothing is typed before the search is made, in milliseconds. */
const PAUSE_MS = 300;

/** A field to search in, that asks when one stops typing. */
export function SearchField({
  label,
  value,
  onSearch,
}: {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}) {
  const [shown, setTyped] = useTypedValue(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(text.trim()), PAUSE_MS);
  };
  return (
    <Field className="search-field">
      <Label>{label}</Label>
      <Search>
        <Search.Input value={shown} onChange={({ target }) => search(target.value)} />
      </Search>
    </Field>
  );
}
