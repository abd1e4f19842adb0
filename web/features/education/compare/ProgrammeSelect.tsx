import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import type { EducationChoicesQuery } from '../generated/graphql';

type Programmes = NonNullable<NonNullable<EducationChoicesQuery['catalogue']>['programmes']>['nodes'];

interface Props {
  label: string;
  value: string;
  programmes: Programmes;
  onChoose: (id: string) => void;
}

/** In the order of an education. */
const ORDER = ['NATIONAL_REGULATION', 'LIS', 'FURTHER_EDUCATION', 'UPPER_SECONDARY', 'INSTITUTION_PLAN'] as const;

/** One programme to choose, those of a level together. */
export function ProgrammeSelect({ label, value, programmes, onChoose }: Props) {
  const t = useTranslations('education.compare');
  const term = useTerm();
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        value={programmes.some(({ id }) => id === value) ? value : ''}
        onChange={({ target }) => onChoose(target.value)}
      >
        <Select.Option value="">{t('none')}</Select.Option>
        {ORDER.map((level) => (
          <Select.Optgroup key={level} label={term('EducationLevel', level)}>
            {programmes
              .filter(({ educationLevel }) => educationLevel === level)
              .map(({ id, name }) => (
                <Select.Option key={id} value={id} lang={name.language}>
                  {name.text}
                </Select.Option>
              ))}
          </Select.Optgroup>
        ))}
      </Select>
    </Field>
  );
}
