import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { RecordLink } from '../../../components/RecordLink';
import { MissingValue } from '../../../components/MissingValue';
import { PlanStatusTag } from '../../../components/PlanStatusTag';
import type { MeasureOnPage } from './measure-on-page';

/** How measures of evaluated plans on the same topics went. */
export function EarlierPlans({ measure: { id: own, topics } }: { measure: MeasureOnPage }) {
  const t = useTranslations('plan.earlier');
  const evaluated = new Map(
    (topics ?? []).flatMap(({ measures }) => measures?.nodes ?? []).map((one) => [one.id, one]),
  );
  const others = [...evaluated.values()].filter(({ id }) => id !== own);
  return (
    <section aria-labelledby="earlier">
      <Heading level={2} data-size="xs" id="earlier">
        {t('title')}
      </Heading>
      {topics === null && <MissingValue why="unavailable" />}
      {topics !== null && others.length === 0 && <Paragraph>{t('none')}</Paragraph>}
      {others.length > 0 && (
        <ul className="earlier">
          {others.map(({ id, title, evaluation, plan }) => (
            <li key={id}>
              <RecordLink kind="Measure" id={id}>
                <span lang="nb">{title}</span>
              </RecordLink>{' '}
              <span className="aside">({plan.title.text})</span> <PlanStatusTag status={plan.status} />
              <br />
              {t('evaluation')}:{' '}
              {evaluation === null ? <MissingValue why="unknown" /> : <span lang="nb">{evaluation}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
