import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { useGraphQuery, usePagedQuery } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { CsvButton } from '../../../components/CsvButton';
import { PrintButton } from '../../../components/PrintButton';
import { LoadMore } from '../../../components/LoadMore';
import { useGapAudiences } from '../gap-audiences';
import { usePlanFilters } from '../plan-filters';
import { useGapCounts } from '../gap-counts';
import { PlanMeansDocument, PlanMeasuresDocument } from '../generated/graphql';
import type { Plan } from '../chosen-plan';
import { GapSummary } from './GapSummary';
import { groupMeasures } from './measure-groups';
import { GroupSwitch } from './GroupSwitch';
import { MeasureFilters } from './MeasureFilters';
import { MeasureTable } from './MeasureTable';
import { PlanFrame } from './PlanFrame';
import { useMeasureRows } from './use-measure-rows';

/** A plan's goals and measures, by sector or by who answers for them, with progress, means and gaps. */
export function MeasuresPart({ plan, plans }: { plan: Plan; plans: readonly Plan[] }) {
  const t = useTranslations('plan.measures');
  const prefer = usePreferredLanguages();
  const [{ sok, sektor, ansvarlig, tema, malgruppe, grupper }] = usePlanFilters();
  const measures = usePagedQuery(
    PlanMeasuresDocument,
    {
      prefer,
      search: sok || null,
      topicIds: tema.length > 0 ? tema : null,
      filter: {
        planIds: [plan.id],
        ...(sektor.length > 0 && { sector: sektor }),
        ...(ansvarlig.length > 0 && { responsibleIds: ansvarlig }),
      },
    },
    ({ catalogue }) => catalogue?.measures,
  );
  const means = useGraphQuery(PlanMeansDocument, { planId: plan.id, prefer });
  const audiences = useGapAudiences(malgruppe);
  const ofPlan = means.answer?.data.plan?.measures.nodes ?? [];
  const gaps = useGapCounts(
    ofPlan.map(({ id }) => id),
    audiences.ids,
  );
  const groups = groupMeasures(measures.nodes, grupper);
  const rows = useMeasureRows({ means: ofPlan, isMissing: means.error !== null, gaps, plan });
  const isFiltered = sok !== '' || [sektor, ansvarlig, tema].some(({ length }) => length > 0);
  return (
    <PlanFrame
      plan={plan}
      plans={plans}
      shown="tiltak"
      queries={[measures, means, gaps.query]}
      actions={
        <>
          <CsvButton table={measures.answer && !rows.isWaiting ? () => rows.table(groups) : null} />
          <PrintButton />
        </>
      }
    >
      <div className="with-filters">
        <MeasureFilters facets={measures.answer?.data.catalogue?.measures?.facets} audiences={audiences} />
        <div className="measures">
          <div className="part-head">
            <Heading level={2} data-size="xs">
              {t('title')} <span role="status">({t('count', { count: measures.totalCount })})</span>
            </Heading>
            <GroupSwitch />
          </div>
          <QueryResult query={measures}>
            {({ catalogue }) =>
              catalogue?.measures ? (
                <>
                  {groups.map((group) => (
                    <MeasureTable key={group.key} group={group} rows={rows} audienceIds={audiences.ids} />
                  ))}
                  {groups.length === 0 && <Paragraph>{t(isFiltered ? 'noHits' : 'none')}</Paragraph>}
                  {measures.fetchNextPage && <LoadMore list={measures} />}
                </>
              ) : (
                <MissingValue why="unavailable" />
              )
            }
          </QueryResult>
          <GapSummary ownerless={gaps.ownerless} audiences={audiences} />
        </div>
      </div>
    </PlanFrame>
  );
}
