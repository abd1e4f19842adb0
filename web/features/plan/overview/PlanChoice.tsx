import { useTranslations } from 'use-intl';
import { SelectField } from '../../../components/SelectField';
import { useTerm } from '../../../terms/use-term';
import { usePlanFilters } from '../plan-filters';
import type { Plan } from '../chosen-plan';

interface Props {
  plans: readonly Plan[];
  chosen: Plan | null;
}

/** Chooses one of the plans, each named with its status. */
export function PlanChoice({ plans, chosen }: Props) {
  const t = useTranslations('plan');
  const [, change] = usePlanFilters();
  const term = useTerm();
  const options = plans.map(({ id, title, status }) => ({
    value: id,
    label: `${title.text} – ${term('PlanStatus', status)}`,
    lang: title.language,
  }));
  return (
    <SelectField
      className="plan-choice"
      label={t('choosePlan')}
      value={chosen?.id ?? ''}
      options={chosen ? options : [{ value: '', label: t('choose') }, ...options]}
      onChoose={(plan) => change({ plan })}
    />
  );
}
