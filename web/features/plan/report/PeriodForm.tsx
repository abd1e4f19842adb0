import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useToday } from '../../../components/use-today';
import { useTerm } from '../../../terms/use-term';
import { usePeriods } from '../use-periods';
import type { Plan } from '../chosen-plan';
import { useReportFilters } from './report-filters';

interface Props {
  plan: Plan;
  plans: readonly Plan[];
  period: string;
}

/** Chooses the plan and the period: a usual one, or any from and to. */
export function PeriodForm({ plan, plans, period }: Props) {
  const t = useTranslations('plan.period');
  const labels = useTranslations('plan');
  const term = useTerm();
  const { span } = usePeriods();
  const [, change] = useReportFilters();
  const thisYear = Number(useToday().slice(0, 4));
  const usual = [
    ...[
      String(thisYear - 1),
      String(thisYear),
      `${thisYear}-01/${thisYear}-06`,
      `${thisYear - 1}-07/${thisYear - 1}-12`,
    ],
    ...(plan.period === null ? [] : [plan.period]),
  ];
  const [from = '', to = ''] = period.split('/');
  const submit = (form: HTMLFormElement) => {
    const given = new FormData(form);
    const named = (name: string) => {
      const value = given.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    change({ plan: named('plan'), periode: [named('from'), named('to')].filter((part) => part !== '').join('/') });
  };
  return (
    <form
      className="period-form"
      aria-label={t('label')}
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <Field>
        <Label>{labels('choosePlan')}</Label>
        <Select name="plan" defaultValue={plan.id}>
          {plans.map(({ id, title, status }) => (
            <Select.Option key={id} value={id} lang={title.language}>
              {title.text} – {term('PlanStatus', status)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <div className="period-fields">
        <Textfield name="from" label={t('from')} description={t('hint')} defaultValue={from} required />
        <Textfield name="to" label={t('to')} description={t('toHint')} defaultValue={to} />
        <Button type="submit" variant="secondary">
          {t('show')}
        </Button>
      </div>
      <p className="usual">
        {t('usual')}{' '}
        {usual.map((one) => (
          <button key={one} type="button" className="as-link" onClick={() => change({ plan: plan.id, periode: one })}>
            {span(one)}
          </button>
        ))}
      </p>
    </form>
  );
}
