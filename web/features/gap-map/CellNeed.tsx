import { Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useNeedWords } from '../../components/use-need-words';
import { useTerm } from '../../terms/use-term';
import { PlanStatusTag } from '../../components/PlanStatusTag';
import { ExternalLink } from '../../components/ExternalLink';
import { RecordLink } from '../../components/RecordLink';
import { CountedRecords } from './CountedRecords';
import type { GapCellQuery, MeasureOfCellFragment } from './generated/graphql';

type AnsweredRow = NonNullable<NonNullable<GapCellQuery['gapMap']>['rows']>['nodes'][number];
export type AnsweredCell = AnsweredRow['cells'][number];

/** Whether there is a need, for whom its sources name it, and the guidelines, expectations and measures that make it. */
export function CellNeed({ row, cell: { need, isGap } }: { row: AnsweredRow; cell: AnsweredCell }) {
  const t = useTranslations('gap-map.cell');
  return (
    <Dialog.Block>
      <Heading level={3} data-size="2xs">
        {t('need')}
      </Heading>
      {need ? (
        <NeedFacts need={need} />
      ) : (
        <Paragraph data-size="sm">{isGap === false ? t('noNeedExplained') : t('needUnavailable')}</Paragraph>
      )}
      {row.need && row.need.measures.length > 0 && (
        <>
          <Paragraph data-size="sm">{t('topicNeed')}</Paragraph>
          <Measures measures={row.need.measures} />
        </>
      )}
    </Dialog.Block>
  );
}

function NeedFacts({ need }: { need: NonNullable<AnsweredCell['need']> }) {
  const t = useTranslations('gap-map.cell');
  const term = useTerm();
  const needWords = useNeedWords();
  const { certain, audiences, guidelines, expectations, measures } = need;
  return (
    <>
      <Paragraph data-size="sm">
        <strong>{needWords(need).join('. ')}.</strong> {!certain && t('possibleExplained')}
      </Paragraph>
      {audiences.length > 0 && (
        <Paragraph data-size="sm">
          {t('namedAudiences', { audiences: audiences.map(({ prefLabel }) => prefLabel.text).join(', ') })}
        </Paragraph>
      )}
      {guidelines && <CountedRecords label={t('needGuidelines')} counted={guidelines} />}
      {expectations.length > 0 && (
        <ul>
          {expectations.map(({ id, level, source, sourceUrl }) => (
            <li key={id}>
              {t('expectation', { level: term('ExpectedLevel', level) })}{' '}
              {sourceUrl ? <ExternalLink href={sourceUrl}>{source}</ExternalLink> : source}
            </li>
          ))}
        </ul>
      )}
      {measures.length > 0 && (
        <>
          <Paragraph data-size="sm">{t('needMeasures')}</Paragraph>
          <Measures measures={measures} />
        </>
      )}
    </>
  );
}

function Measures({ measures }: { measures: readonly MeasureOfCellFragment[] }) {
  return (
    <ul>
      {measures.map(({ id, title, plan }) => (
        <li key={id}>
          <RecordLink kind="Measure" id={id}>
            {title}
          </RecordLink>{' '}
          <PlanStatusTag status={plan.status} />
        </li>
      ))}
    </ul>
  );
}
