import { Details } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import type { HistoryPageFragment } from '../generated/graphql';

/** What happened to a record, newest first. */
export function History({ history }: { history: HistoryPageFragment }) {
  const t = useTranslations('research.history');
  const term = useTerm();
  const { moment } = useDateFormat();
  return (
    <Details>
      <Details.Summary>{t('title', { count: history.totalCount })}</Details.Summary>
      <Details.Content>
        <ol className="plain">
          {history.nodes.map(({ id, action, nature, at, why, organisation, fields }) => (
            <li key={id}>
              <time dateTime={at}>{moment(at)}</time>: {term('ChangeAction', action)} ({term('ChangeNature', nature)})
              {organisation && ` ${t('by', { organisation: organisation.name.text })}`}
              {why && `. ${t('why', { why })}`}
              {action === 'UPDATED' && `. ${t('fields', { fields: fields.map(({ field }) => field).join(', ') })}`}
            </li>
          ))}
        </ol>
        {history.nodes.length < history.totalCount && (
          <p>{t('cut', { shown: history.nodes.length, total: history.totalCount })}</p>
        )}
      </Details.Content>
    </Details>
  );
}
