import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePagedQuery } from '../../../api/use-graph-query';
import { CsvButton } from '../../../components/CsvButton';
import { FindingItem } from '../../../components/findings/FindingItem';
import { knownList } from '../../../components/known-list';
import { ListResults } from '../../../components/ListResults';
import { RegisteredOnly } from '../../../components/RegisteredOnly';
import { UnavailableNotice } from '../../../components/UnavailableNotice';
import { ViewLink } from '../../../components/ViewLink';
import { usePreferredLanguages } from '../../../terms/language';
import { FindingsOfMeasureDocument } from '../generated/graphql';
import type { MeasureOnPage } from './measure-on-page';
import { useFindingTable } from './use-finding-table';

interface Props {
  measure: MeasureOnPage;
  audienceIds: readonly string[];
}

/** The findings that a measure answers for, the most important first. */
export function MeasureFindings({ measure, audienceIds }: Props) {
  const t = useTranslations('plan.gaps');
  const variables = { prefer: usePreferredLanguages(), audienceIds: [...audienceIds], measureIds: [measure.id] };
  const list = usePagedQuery(FindingsOfMeasureDocument, { ...variables, first: 5 }, ({ gapMap }) => gapMap?.findings);
  const table = useFindingTable(measure, variables);
  const map = list.answer?.data.gapMap;
  return (
    <>
      <UnavailableNotice queries={[list]} isDerived />
      <ListResults
        query={list}
        listIn={({ gapMap }) => knownList(gapMap?.findings, list.answer?.unavailable)}
        count={t('findings', { count: list.totalCount })}
        tools={
          <>
            <RegisteredOnly ruleVersion={map?.ruleVersion} />
            <CsvButton
              table={list.totalCount > 0 && map && list.answer ? table(map.ruleVersion, list.answer.answeredAt) : null}
            />
          </>
        }
        isEmpty={list.totalCount === 0}
        empty={<Paragraph>{t('noFindings')}</Paragraph>}
        pages={list}
      >
        <ol className="findings">
          {list.nodes.map((finding) => (
            <FindingItem
              key={`${finding.topic.id} ${finding.audience.id}`}
              finding={finding}
              headingLevel={3}
              mapLink={
                <ViewLink
                  view="gapMap"
                  filters={{
                    tema: finding.topic.id,
                    kol: [finding.audience.id, ...finding.audience.narrower.map(({ id }) => id)],
                  }}
                >
                  {t('cellsInMap')}
                </ViewLink>
              }
            />
          ))}
        </ol>
      </ListResults>
    </>
  );
}
