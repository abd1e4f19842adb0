import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ListView } from '../../../components/ListView';
import { usePreferredLanguages } from '../../../terms/language';
import { useSession } from '../../../api/session';
import { usePagedQuery } from '../../../api/use-graph-query';
import { CsvButton } from '../../../components/CsvButton';
import { scheduleVariables, useScheduleFilters } from '../filters';
import { UnplannedReviewsDocument } from '../generated/graphql';
import { GuidelinesPart } from '../GuidelinesPart';
import { ScheduleFilters } from '../ScheduleFilters';
import { PlanForm } from './PlanForm';
import { UnplannedTable } from './UnplannedTable';
import { useUnplannedTable } from './use-unplanned-table';
import { PlanAccessNote } from './PlanAccessNote';

/** Guidelines whose review nobody has planned, oldest first; those who may, plan several at once. */
export function UnplannedReviews() {
  const t = useTranslations('guidelines.unplanned');
  const tTimeline = useTranslations('guidelines.timeline');
  const [filters] = useScheduleFilters();
  const { responsible, topicIds } = scheduleVariables(filters);
  const mayPlan = useSession().hasScope('guidelines:write');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const list = usePagedQuery(
    UnplannedReviewsDocument,
    { responsible, topicIds, prefer: usePreferredLanguages() },
    ({ reviewSchedule }) => reviewSchedule?.guidelines,
  );
  const { columns, cells } = useUnplannedTable();
  const rows = list.nodes;
  const table = () => ({ name: 'veiledere-uplanlagt', columns, rows: rows.map(cells) });
  return (
    <GuidelinesPart lead={t('lead')} queries={[list]} actions={<CsvButton table={list.answer ? table : null} />}>
      <ListView
        filters={<ScheduleFilters />}
        above={
          mayPlan ? (
            <PlanForm
              rows={rows.filter(({ guideline }) => chosen.includes(guideline.id))}
              onDone={() => setChosen([])}
            />
          ) : (
            <PlanAccessNote />
          )
        }
        query={list}
        listIn={({ reviewSchedule }) => reviewSchedule?.guidelines}
        count={t('found', { count: list.totalCount })}
        isEmpty={rows.length === 0}
        empty={<Paragraph>{t('empty')}</Paragraph>}
        pages={list}
      >
        <UnplannedTable rows={rows} chosen={chosen} onChoose={mayPlan ? setChosen : null} />
        <Paragraph data-size="sm">{tTimeline('inferredWhat')}</Paragraph>
      </ListView>
    </GuidelinesPart>
  );
}
