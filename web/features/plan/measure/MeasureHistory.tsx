import { Heading } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import type { Measure } from './measure';

/** Who changed the record when, and why. */
export function MeasureHistory({ history }: { history: Measure['history'] }) {
  const t = useTranslations('plan.history');
  const term = useTerm();
  const { moment } = useDateFormat();
  return (
    <section aria-labelledby="history">
      <Heading level={2} data-size="xs" id="history">
        {t('title')}
      </Heading>
      <ol className="history" reversed>
        {history.nodes.map(({ id, at, action, nature, why, organisation, fields }) => (
          <li key={id}>
            <time dateTime={at}>{moment(at)}</time>: {term('ChangeAction', action)} ({term('ChangeNature', nature)}){' '}
            {organisation && t('by', { organisation: organisation.name.text })}
            {why !== null && (
              <>
                {' – '}
                <q>{why}</q>
              </>
            )}
            {action === 'UPDATED' && (
              <span className="aside"> {t('fields', { fields: fields.map(({ field }) => field).join(', ') })}</span>
            )}
          </li>
        ))}
      </ol>
      {history.totalCount > history.nodes.length && (
        <p>{t('more', { count: history.totalCount - history.nodes.length })}</p>
      )}
    </section>
  );
}
