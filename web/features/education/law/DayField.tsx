import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useState } from 'react';

interface Props {
  label: string;
  value: string;
  onChoose: (day: string) => void;
}

/** A day to choose. It counts when it is left or Enter is pressed, not while it is typed. */
export function DayField({ label, value, onChoose }: Props) {
  const [typed, setTyped] = useState({ day: value, over: value });
  const shown = typed.over === value ? typed.day : value;
  const choose = () => {
    if (shown !== value) onChoose(shown);
  };
  return (
    <Field>
      <Label>{label}</Label>
      <Input
        type="date"
        value={shown}
        onChange={({ target }) => setTyped({ day: target.value, over: value })}
        onBlur={choose}
        onKeyDown={({ key }) => {
          if (key === 'Enter') choose();
        }}
      />
    </Field>
  );
}
