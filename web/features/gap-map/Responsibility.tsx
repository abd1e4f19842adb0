import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { RecordLink } from '../../components/RecordLink';
import { MissingValue } from '../../components/MissingValue';
import { PlanStatusTag } from '../../components/PlanStatusTag';
import type { AnsweredCell } from './CellNeed';

/** Who follows a gap up, by which measure of which plan, and apart from that who can decide. */
export function Responsibility({
  responsibility,
}: {
  responsibility: AnsweredCell['reasons'][number]['responsibility'];
}) {
  const t = useTranslations('gap-map.owners');
  if (!responsibility) {
    return (
      <Paragraph data-size="sm">
        {t('followUp')} <MissingValue why="unavailable" />
      </Paragraph>
    );
  }
  const { ownerless, measures, deciders } = responsibility;
  return (
    <dl className="owners">
      <dt>{t('followUp')}</dt>
      <dd>
        {ownerless === true && t('nobody')}
        {typeof ownerless !== 'boolean' && t('cannotBeSaid')}
        {measures.length > 0 && (
          <ul>
            {measures.map(({ measure, organisations, inferred, planStatus }) => (
              <li key={measure.id}>
                <strong>{organisations.map(({ name }) => name.text).join(', ') || t('nobodyNamed')}</strong>
                {inferred && ` (${t('inferred')})`}:{' '}
                <RecordLink kind="Measure" id={measure.id}>
                  {measure.title}
                </RecordLink>{' '}
                <PlanStatusTag status={planStatus} />
              </li>
            ))}
          </ul>
        )}
      </dd>
      {deciders.length > 0 && (
        <>
          <dt>{t('decides')}</dt>
          <dd>{deciders.map(({ name }) => name.text).join(', ')}</dd>
        </>
      )}
    </dl>
  );
}
