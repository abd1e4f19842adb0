import { Field, Label, Select } from '@digdir/designsystemet-react';

/** A value to choose. */
interface Option<Value extends string> {
  value: Value;
  label: string;
  lang?: string | undefined;
}

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly Option<Value>[];
  onChoose: (value: Value) => void;
  isSmall?: boolean;
  /** Only as wide as its values. */
  isNarrow?: boolean;
  className?: string;
}

/** One value to choose from a list that unfolds. */
export function SelectField<Value extends string>(props: Props<Value>) {
  const { label, value, options, onChoose, isSmall = false, isNarrow = false, className } = props;
  return (
    <Field className={className} data-size={isSmall ? 'sm' : undefined}>
      <Label>{label}</Label>
      <Select
        value={value}
        width={isNarrow ? 'auto' : undefined}
        onChange={({ target }) => onChoose(target.value as Value)}
      >
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
