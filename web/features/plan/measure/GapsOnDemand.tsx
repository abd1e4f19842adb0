import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { ViewLink } from '../../../components/ViewLink';
import { usePagedQuery } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { CsvButton } from '../../../components/CsvButton';
import { UnavailableNotice } from '../../../components/UnavailableNotice';
import { knownList } from '../../../components/known-list';
import { LoadMore } from '../../../components/LoadMore';
import { useCsvNotes } from '../../../components/use-csv-notes';
import type { GapAudiences } from '../gap-audiences';
import { GapsOfMeasureDocument } from '../generated/graphql';
import { useGapTable } from './use-gap-table';
import { GapTable } from './GapTable';
import type { MeasureOnPage } from './measure-on-page';

interface Props {
  measure: MeasureOnPage;
  audiences: GapAudiences;
}

/** The single gaps behind the findings; asked for when somebody opens them. */
export function GapsOnDemand({ measure, audiences }: Props) {
  const t = useTranslations('plan.gaps');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="gaps-on-demand" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('cells')}</summary>
      {isOpen && (
        <>
          <Paragraph data-size="sm">{t('rule', { count: audiences.ids.length })}</Paragraph>
          <GapList measure={measure} audiences={audiences} />
        </>
      )}
    </details>
  );
}

function GapList({ measure, audiences }: Props) {
  const t = useTranslations('plan.gaps');
  const variables = { prefer: usePreferredLanguages(), audienceIds: audiences.ids, measureIds: [measure.id] };
  const gaps = usePagedQuery(GapsOfMeasureDocument, variables, ({ gapMap }) => gapMap?.gaps);
  const table = useGapTable(measure);
  const notesOf = useCsvNotes();
  const answeredAt = gaps.answer?.answeredAt ?? '';
  return (
    <>
      <UnavailableNotice queries={[gaps]} isDerived />
      <QueryResult query={gaps}>
        {({ gapMap }) => {
          if (!gapMap || !knownList(gapMap.gaps, gaps.answer?.unavailable)) return <MissingValue why="unavailable" />;
          if (gaps.totalCount === 0) return <Paragraph>{t('noneFollowed')}</Paragraph>;
          return (
            <>
              <div className="part-head">
                <span role="status">{t('count', { count: gaps.totalCount })}</span>
                <ViewLink view="gapMap" filters={{ tiltak: measure.id, malgruppe: audiences.ids }}>
                  {t('inMap')}
                </ViewLink>
                <div className="view-actions">
                  <CsvButton table={() => ({ ...table(gaps.nodes), notes: notesOf(gapMap.ruleVersion, answeredAt) })} />
                </div>
              </div>
              <GapTable gaps={gaps.nodes} />
              <LoadMore list={gaps} />
            </>
          );
        }}
      </QueryResult>
    </>
  );
}
