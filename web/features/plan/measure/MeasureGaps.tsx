import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { ViewLink } from '../../../components/ViewLink';
import { usePagedQuery } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { CheckboxFilter } from '../../../components/CheckboxFilter';
import { CsvButton } from '../../../components/CsvButton';
import { LoadMore } from '../../../components/LoadMore';
import { useGapAudiences, type GapAudiences } from '../gap-audiences';
import { usePlanFilters } from '../plan-filters';
import { GapsOfMeasureDocument } from '../generated/graphql';
import { useGapTable } from './use-gap-table';
import { GapTable } from './GapTable';
import type { MeasureOnPage } from './measure-on-page';

/** The gaps that a measure follows up: what is missing, for whom, and who can decide. */
export function MeasureGaps({ measure }: { measure: MeasureOnPage }) {
  const t = useTranslations('plan.gaps');
  const [{ malgruppe }, change] = usePlanFilters();
  const audiences = useGapAudiences(malgruppe);
  return (
    <div className="measure-gaps">
      <Heading level={2} data-size="xs" id="gaps">
        {t('title')}
      </Heading>
      <Paragraph data-size="sm">{t('rule', { count: audiences.ids.length })}</Paragraph>
      <div className="gap-audiences">
        <CheckboxFilter
          legend={t('audiences')}
          open={false}
          choices={audiences.all.map(({ id, prefLabel }) => ({ value: id, label: prefLabel.text }))}
          chosen={malgruppe}
          onChoose={(chosen) => change({ malgruppe: chosen })}
        />
      </div>
      <QueryResult query={audiences.query}>{() => <GapList measure={measure} audiences={audiences} />}</QueryResult>
    </div>
  );
}

function GapList({ measure, audiences }: { measure: MeasureOnPage; audiences: GapAudiences }) {
  const t = useTranslations('plan.gaps');
  const variables = { prefer: usePreferredLanguages(), audienceIds: audiences.ids, measureIds: [measure.id] };
  const gaps = usePagedQuery(GapsOfMeasureDocument, variables, ({ gapMap }) => gapMap?.gaps);
  const table = useGapTable(measure);
  return (
    <QueryResult query={gaps}>
      {({ gapMap }) => {
        if (!gapMap?.gaps) return <MissingValue why="unavailable" />;
        if (gaps.totalCount === 0) return <Paragraph>{t('noneFollowed')}</Paragraph>;
        return (
          <>
            <div className="part-head">
              <span role="status">{t('count', { count: gaps.totalCount })}</span>
              <ViewLink view="gapMap" filters={{ tiltak: measure.id, malgruppe: audiences.ids }}>
                {t('inMap')}
              </ViewLink>
              <div className="view-actions">
                <CsvButton table={() => table(gaps.nodes)} />
              </div>
            </div>
            <GapTable gaps={gaps.nodes} />
            <LoadMore list={gaps} />
          </>
        );
      }}
    </QueryResult>
  );
}
