import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePrefer } from '../../terms/language';
import { useDateFormat } from '../../terms/use-date-format';
import { useTerm } from '../../terms/use-term';
import { usePagedQuery } from '../../api/use-graph-query';
import { QueryResult } from '../../components/QueryResult';
import { Differences } from '../../components/FieldDifferences';
import { LoadMore } from '../../components/LoadMore';
import { CourseHistoryDocument, type CourseHistoryQuery } from './generated/graphql';

type Change = NonNullable<CourseHistoryQuery['course']>['history']['nodes'][number];

/** Every change of the course's record, newest first. */
export function History({ id }: { id: string }) {
  const t = useTranslations('courses.history');
  const prefer = usePrefer();
  const changes = usePagedQuery(CourseHistoryDocument, { id, prefer }, ({ course }) => course?.history);
  return (
    <section aria-labelledby="history">
      <Heading level={2} data-size="xs" id="history">
        {t('title')}
      </Heading>
      <QueryResult query={changes} waiting={<Paragraph>…</Paragraph>}>
        {() => (
          <>
            <ol className="changes">
              {changes.nodes.map((change) => (
                <li key={change.id}>
                  <OneChange change={change} />
                </li>
              ))}
            </ol>
            <LoadMore list={changes} />
          </>
        )}
      </QueryResult>
    </section>
  );
}

function OneChange({ change: { at, action, nature, organisation, why, fields } }: { change: Change }) {
  const t = useTranslations('courses.history');
  const term = useTerm();
  const { moment } = useDateFormat();
  return (
    <>
      <strong>{moment(at)}</strong> · {term('ChangeAction', action)} · {term('ChangeNature', nature)}
      {organisation && ` · ${organisation.name.text}`}
      {why && <Paragraph data-size="sm">{t('why', { why })}</Paragraph>}
      {fields.length > 0 && (
        <details>
          <summary>{t('fields', { count: fields.length })}</summary>
          <Differences differences={fields} />
        </details>
      )}
    </>
  );
}
