import { Button, Card, Field, Heading, Label, Paragraph, Radio, Select, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { useTerm } from '../../../terms/use-term';
import { useGraphMutation } from '../../../api/use-graph-mutation';
import { usePagedQuery } from '../../../api/use-graph-query';
import { DateField } from '../DateField';
import { OrganisationsToPlanDocument, PlanReviewsDocument, type ReviewPlanStatus } from '../generated/graphql';
import { PlanOutcome, type Outcome } from './PlanOutcome';
import type { UnplannedRow } from './use-unplanned-table';

interface Props {
  /** The guidelines that are chosen, as they were seen. */
  rows: readonly UnplannedRow[];
  onDone: () => void;
}

/** Plans the reviews of the chosen guidelines, all or none of them. */
export function PlanForm({ rows, onDone }: Props) {
  const t = useTranslations('guidelines.plan');
  const term = useTerm();
  const { mutateAsync, isPending, error } = useGraphMutation(PlanReviewsDocument);
  const organisations = usePagedQuery(
    OrganisationsToPlanDocument,
    { prefer: usePreferredLanguages() },
    (data) => data.organisations,
  );
  const { fetchNextPage } = organisations;
  // Whoever may be responsible can be chosen: every page of the list
  useEffect(() => fetchNextPage?.(), [fetchNextPage]);
  const [nextReview, setNextReview] = useState('');
  const [cycle, setCycle] = useState('');
  const [responsibleId, setResponsibleId] = useState('');
  const [status, setStatus] = useState<ReviewPlanStatus>('PROPOSED');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const missing = rows.length === 0 ? 'chooseSome' : nextReview === '' && cycle === '' ? 'dateOrCycle' : null;
  const plan = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (missing) {
      setOutcome({ kind: 'missing', what: missing });
      return;
    }
    const input = {
      records: rows.map(({ guideline }) => ({ id: guideline.id, version: guideline.version })),
      ...(nextReview && { nextReview }),
      ...(cycle && { cycleMonths: Number(cycle) }),
      ...(responsibleId && { responsibleId }),
      status,
    };
    try {
      const { planGuidelineReviews: result } = await mutateAsync({ input });
      if (!result || result.errors.length > 0) {
        setOutcome({ kind: 'refused', errors: result?.errors ?? [], rows: [...rows] });
        return;
      }
      setOutcome({ kind: 'planned', count: result.guidelines.length });
      onDone();
    } catch {
      setOutcome(null);
    }
  };
  return (
    <Card className="plan-form">
      <form onSubmit={(event) => void plan(event)} aria-labelledby="plan-form-heading">
        <Heading level={2} data-size="2xs" id="plan-form-heading">
          {t('title')}
        </Heading>
        <Paragraph data-size="sm">{t('what', { count: rows.length })}</Paragraph>
        <div className="plan-fields">
          <DateField label={t('nextReview')} value={nextReview} onDate={setNextReview} />
          <Textfield
            className="date-field"
            data-size="sm"
            type="number"
            min={1}
            label={t('cycle')}
            description={t('cycleHow')}
            value={cycle}
            onChange={({ target }) => setCycle(target.value)}
          />
          <Field data-size="sm">
            <Label>{t('responsible')}</Label>
            <Field.Description>{t('responsibleHow')}</Field.Description>
            <Select value={responsibleId} onChange={({ target }) => setResponsibleId(target.value)}>
              <Select.Option value="">{t('nobody')}</Select.Option>
              {organisations.nodes.map(({ id, name }) => (
                <Select.Option key={id} value={id}>
                  {name.text}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <fieldset className="plan-status">
            <legend>{t('status')}</legend>
            {(['PROPOSED', 'ADOPTED'] as const).map((value) => (
              <Radio
                key={value}
                name="plan-status"
                data-size="sm"
                label={term('ReviewPlanStatus', value)}
                value={value}
                checked={status === value}
                onChange={() => setStatus(value)}
              />
            ))}
          </fieldset>
        </div>
        <Button type="submit" data-size="sm" loading={isPending}>
          {t('submit', { count: rows.length })}
        </Button>
      </form>
      <PlanOutcome outcome={outcome} problem={error} />
    </Card>
  );
}
