import { Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { PlanStatusTag } from '../../components/PlanStatusTag';
import { ExternalLink } from '../../components/ExternalLink';
import { MissingValue } from '../../components/MissingValue';
import { RecordLink } from '../../components/RecordLink';
import { CountedRecords } from './CountedRecords';
import type { GapCellQuery } from './generated/graphql';

export type AnsweredRow = NonNullable<NonNullable<GapCellQuery['gapMap']>['rows']>['nodes'][number];
export type AnsweredCell = AnsweredRow['cells'][number];

/** Whether there is a need, and the guidelines, expectations and measures that make it. */
export function CellNeed({ row, cell }: { row: AnsweredRow; cell: AnsweredCell }) {
  const t = useTranslations('gap-map.cell');
  const term = useTerm();
  const { need, isGap } = cell;
  return (
    <Dialog.Block>
      <Paragraph className="verdict">
        {typeof isGap !== 'boolean' ? (
          <MissingValue why="unavailable" />
        ) : need ? (
          isGap ? (
            t('gap')
          ) : (
            t('noGap')
          )
        ) : (
          t('noNeed')
        )}
      </Paragraph>
      <Heading level={3} data-size="2xs">
        {t('need')}
      </Heading>
      {need ? (
        <>
          <Paragraph data-size="sm">{term('NeedLevel', need.level)}</Paragraph>
          {need.guidelines && <CountedRecords label={t('needGuidelines')} counted={need.guidelines} />}
          <ul>
            {need.expectations.map(({ id, level, source, sourceUrl }) => (
              <li key={id}>
                {t('expectation', { level: term('ExpectedLevel', level) })}{' '}
                {sourceUrl ? <ExternalLink href={sourceUrl}>{source}</ExternalLink> : source}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Paragraph data-size="sm">{t('noNeedExplained')}</Paragraph>
      )}
      {row.need && row.need.measures.length > 0 && (
        <>
          <Paragraph data-size="sm">{t('topicNeed', { level: term('NeedLevel', row.need.level) })}</Paragraph>
          <ul>
            {row.need.measures.map(({ id, title, plan }) => (
              <li key={id}>
                <RecordLink kind="Measure" id={id}>
                  {title}
                </RecordLink>{' '}
                <PlanStatusTag status={plan.status} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog.Block>
  );
}
