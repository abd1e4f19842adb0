import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useTypedValue } from '../../../components/use-typed-value';

interface Props {
  label: string;
  value: string;
  onChoose: (day: string) => void;
}

/** A day to choose. It counts when it is left or Enter is pressed, not while it is typed. */
export function DayField({ label, value, onChoose }: Props) {
  const [shown, setTyped] = useTypedValue(value);
  const choose = () => {
    if (shown !== value) onChoose(shown);
  };
  return (
    <Field>
      <Label>{label}</Label>
      <Input
        type="date"
        value={shown}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={choose}
        onKeyDown={({ key }) => {
          if (key === 'Enter') choose();
        }}
      />
    </Field>
  );
}
