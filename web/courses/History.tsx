import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDates, usePrefer } from '../app/language';
import { useTerm } from '../app/terms';
import { useAskList } from '../graph/use-ask';
import { Answered } from '../parts/Answered';
import { Differences } from '../parts/Differences';
import { More } from '../parts/More';
import { CourseHistoryDocument, type CourseHistoryQuery } from './generated/graphql';

type Change = NonNullable<CourseHistoryQuery['course']>['history']['nodes'][number];

/** Every change of the course's record, newest first. */
export function History({ id }: { id: string }) {
  const t = useTranslations('courses.history');
  const prefer = usePrefer();
  const changes = useAskList(CourseHistoryDocument, { id, prefer }, ({ course }) => course?.history);
  return (
    <section aria-labelledby="history">
      <Heading level={2} data-size="xs" id="history">
        {t('title')}
      </Heading>
      <Answered asked={changes} waiting={<Paragraph>…</Paragraph>}>
        {() => (
          <>
            <ol className="changes">
              {changes.nodes.map((change) => (
                <li key={change.id}>
                  <OneChange change={change} />
                </li>
              ))}
            </ol>
            <More list={changes} />
          </>
        )}
      </Answered>
    </section>
  );
}

function OneChange({ change: { at, action, nature, organisation, why, fields } }: { change: Change }) {
  const t = useTranslations('courses.history');
  const term = useTerm();
  const { moment } = useDates();
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
