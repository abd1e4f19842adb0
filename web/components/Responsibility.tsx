import './responsibility.css';
import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../terms/use-term';
import { RecordLink } from './RecordLink';
import { MissingValue } from './MissingValue';
import { PlanStatusTag } from './PlanStatusTag';

interface Named {
  id: string;
  name: { text: string };
}

/** Who answers for a gap, as the graph says. */
export interface ResponsibilityOfGap {
  ownerless?: boolean | null;
  deciders: readonly Named[];
  sectorsWithoutMeasure: readonly { id: string; prefLabel: { text: string } }[];
  measures: readonly {
    basis: string;
    inferred: boolean;
    planStatus: string;
    organisations: readonly Named[];
    measure: { id: string; title: string };
  }[];
}

/** Who follows a gap up, by which measure of which plan and why that one, and apart from that who can decide. */
export function Responsibility({ responsibility }: { responsibility: ResponsibilityOfGap | null | undefined }) {
  const t = useTranslations('components.owners');
  const term = useTerm();
  if (!responsibility) {
    return (
      <Paragraph data-size="sm">
        {t('followUp')} <MissingValue why="unavailable" />
      </Paragraph>
    );
  }
  const { ownerless, measures, deciders, sectorsWithoutMeasure } = responsibility;
  return (
    <dl className="owners">
      <dt>{t('followUp')}</dt>
      <dd>
        {ownerless === true && t('nobody')}
        {typeof ownerless !== 'boolean' && t('cannotBeSaid')}
        {measures.length > 0 && (
          <ul>
            {measures.map(({ measure, organisations, basis, inferred, planStatus }) => (
              <li key={measure.id}>
                <strong>{namesOf(organisations) || t('nobodyNamed')}</strong>
                {inferred && ` (${t('inferred')})`}:{' '}
                <RecordLink kind="Measure" id={measure.id}>
                  {measure.title}
                </RecordLink>{' '}
                <PlanStatusTag status={planStatus} /> <span className="basis">{term('OwnerBasis', basis)}</span>
              </li>
            ))}
          </ul>
        )}
        {sectorsWithoutMeasure.length > 0 && (
          <p>
            {t('withoutSector')} {sectorsWithoutMeasure.map(({ prefLabel }) => prefLabel.text).join(', ')}
          </p>
        )}
      </dd>
      {deciders.length > 0 && (
        <>
          <dt>{t('decides')}</dt>
          <dd>{namesOf(deciders)}</dd>
        </>
      )}
    </dl>
  );
}

const namesOf = (organisations: readonly Named[]) => organisations.map(({ name }) => name.text).join(', ');
