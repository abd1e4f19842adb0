import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { usePreferredLanguages } from '../../../terms/language';
import { Fact, FactList } from '../../../components/Facts';
import { RecordLink } from '../../../components/RecordLink';
import { useGraphQuery } from '../../../api/use-graph-query';
import { NoSuchRecord } from '../../../components/MissingRecord';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { PlanStatusTag } from '../../../components/PlanStatusTag';
import { PrintButton } from '../../../components/PrintButton';
import { ExternalLink } from '../../../components/ExternalLink';
import { ViewFrame } from '../../../components/ViewFrame';
import { IndicatorDocument, type IndicatorWithSeriesFragment } from '../generated/graphql';
import { BackToPlan } from '../parts/BackToPlan';
import { IndicatorFigure } from './IndicatorFigure';

/** One indicator: what it is, how it has moved, and which measures it belongs to. */
export function IndicatorPage({ id }: { id: string }) {
  const t = useTranslations('plan.indicator');
  const query = useGraphQuery(IndicatorDocument, { id, prefer: usePreferredLanguages() });
  const indicator = query.answer?.data.indicator;
  return (
    <ViewFrame title={indicator?.name.text ?? t('title')} queries={[query]} actions={<PrintButton />}>
      <BackToPlan />
      <QueryResult query={query}>
        {() =>
          indicator ? (
            <>
              <IndicatorFacts indicator={indicator} />
              <IndicatorFigure indicator={indicator} open />
              <IndicatorMeasures measures={indicator.measures} />
            </>
          ) : (
            <NoSuchRecord registry="plan">{t('unknown', { id })}</NoSuchRecord>
          )
        }
      </QueryResult>
    </ViewFrame>
  );
}

function IndicatorFacts({ indicator }: { indicator: IndicatorWithSeriesFragment }) {
  const t = useTranslations('plan.indicator');
  const term = useTerm();
  const { unit, direction, owners, topics, definition, sourceUrl } = indicator;
  return (
    <FactList isCompact>
      <Fact name={t('unit')} lang="nb">
        {unit}
      </Fact>
      <Fact name={t('direction')}>{term('IndicatorDirection', direction)}</Fact>
      <Fact name={t('owners')}>
        {owners ? owners.map(({ name }) => name.text).join(', ') : <MissingValue why="unavailable" />}
      </Fact>
      <Fact name={t('topics')}>
        {topics ? topics.map(({ prefLabel }) => prefLabel.text).join(', ') : <MissingValue why="unavailable" />}
      </Fact>
      <Fact name={t('definition')}>
        {definition === null ? <MissingValue why="unknown" /> : <span lang="nb">{definition}</span>}
      </Fact>
      <Fact name={t('source')}>
        <ExternalLink href={sourceUrl}>{new URL(sourceUrl).hostname}</ExternalLink>
      </Fact>
    </FactList>
  );
}

function IndicatorMeasures({ measures }: { measures: IndicatorWithSeriesFragment['measures'] }) {
  const t = useTranslations('plan.indicator');
  return (
    <section aria-labelledby="indicator-measures">
      <Heading level={2} data-size="xs" id="indicator-measures">
        {t('measures')}
      </Heading>
      {measures.length === 0 && <Paragraph>{t('noMeasures')}</Paragraph>}
      <ul>
        {measures.map(({ id, title, plan }) => (
          <li key={id}>
            <RecordLink kind="Measure" id={id}>
              <span lang="nb">{title}</span>
            </RecordLink>{' '}
            ({plan.title.text}) <PlanStatusTag status={plan.status} />
          </li>
        ))}
      </ul>
    </section>
  );
}
