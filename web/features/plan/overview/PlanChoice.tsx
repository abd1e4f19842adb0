import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { usePlanFilters } from '../filters';
import type { Plan } from '../plans';

interface Props {
  plans: readonly Plan[];
  chosen: Plan | null;
}

/** Chooses one of the plans, each named with its status. */
export function PlanChoice({ plans, chosen }: Props) {
  const t = useTranslations('plan');
  const [, change] = usePlanFilters();
  const term = useTerm();
  return (
    <Field className="plan-choice">
      <Label>{t('choosePlan')}</Label>
      <Select value={chosen?.id ?? ''} onChange={({ target }) => change({ plan: target.value })}>
        {!chosen && <Select.Option value="">{t('choose')}</Select.Option>}
        {plans.map(({ id, title, status }) => (
          <Select.Option key={id} value={id} lang={title.language}>
            {title.text} – {term('PlanStatus', status)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
