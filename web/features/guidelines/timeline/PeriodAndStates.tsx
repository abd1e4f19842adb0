import { Details, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { CheckboxFilter } from '../../../components/CheckboxFilter';
import { DateField } from '../DateField';
import { REVIEW_STATES, useScheduleFilters } from '../filters';

interface Counts {
  overdue: number;
  planned: number;
  unplanned: number;
}

/** Which states, and which part of the axis, the timeline is narrowed to. */
export function PeriodAndStates({ counts }: { counts: Counts | undefined }) {
  const t = useTranslations('guidelines.timeline');
  const tDate = useTranslations('guidelines.date');
  const [filters, setFilters] = useScheduleFilters();
  const countOf = { OVERDUE: counts?.overdue, PLANNED: counts?.planned, UNPLANNED: counts?.unplanned };
  return (
    <>
      <CheckboxFilter
        legend={t('states')}
        choices={REVIEW_STATES.map((value) => ({ value, label: t(`state.${value}`), count: countOf[value] ?? null }))}
        chosen={filters.tilstand}
        onChoose={(chosen) => setFilters({ tilstand: REVIEW_STATES.filter((state) => chosen.includes(state)) })}
        open
      />
      <Details className="choices" defaultOpen={filters.fra !== '' || filters.til !== ''}>
        <Details.Summary>{t('period')}</Details.Summary>
        <Details.Content>
          <div role="group" aria-label={t('period')} className="period">
            <Paragraph data-size="sm">
              {tDate('how')} {t('periodHow')}
            </Paragraph>
            <DateField label={t('from')} value={filters.fra} isExplained onDate={(fra) => setFilters({ fra })} />
            <DateField label={t('to')} value={filters.til} isExplained onDate={(til) => setFilters({ til })} />
          </div>
        </Details.Content>
      </Details>
    </>
  );
}
