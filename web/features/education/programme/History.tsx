import { Heading } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import { usePagedQuery } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { LoadMore } from '../../../components/LoadMore';
import { EducationHistoryDocument } from '../generated/graphql';

/** Every change of the record, newest first. What was recorded when is another matter than what was law when. */
export function History({ id }: { id: string }) {
  const t = useTranslations('education.programme.history');
  const term = useTerm();
  const { moment } = useDateFormat();
  const list = usePagedQuery(EducationHistoryDocument, { id, first: 10 }, ({ programme }) => programme?.history);
  return (
    <section>
      <Heading level={2} data-size="xs">
        {t('title')}
      </Heading>
      <QueryResult query={list}>
        {() => (
          <>
            <ol className="plain">
              {list.nodes.map(({ id: changeId, at, action, nature, why, version, fields }) => (
                <li key={changeId}>
                  <time dateTime={at}>{moment(at)}</time>: {term('ChangeAction', action)} –{' '}
                  {term('ChangeNature', nature)}
                  {why !== null && <span> ({why})</span>}. {t('version', { version })}
                  {fields.length > 0 && (
                    <details>
                      <summary>{t('fields', { count: fields.length })}</summary>
                      <dl className="facts differences">
                        {fields.map(({ field, before, after }) => (
                          <div key={field} className="fact">
                            <dt lang="en">{field}</dt>
                            <dd>
                              {t('before')} <Value of={before} /> {t('after')} <Value of={after} />
                            </dd>
                          </div>
                        ))}
                      </dl>
                    </details>
                  )}
                </li>
              ))}
            </ol>
            <LoadMore list={list} />
          </>
        )}
      </QueryResult>
    </section>
  );
}

function Value({ of }: { of: unknown }) {
  return of === null || of === undefined ? (
    <MissingValue why="none" />
  ) : (
    <code>{typeof of === 'string' ? of : JSON.stringify(of)}</code>
  );
}
