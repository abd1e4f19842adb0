import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useGraphQuery, usePagedQuery } from '../../api/use-graph-query';
import { usePreferredLanguages } from '../../terms/language';
import { ViewFrame } from '../../components/ViewFrame';
import { AccessNote } from './AccessNote';
import {
  OverlapQueueDocument,
  SettlingAudiencesDocument,
  VerificationQueueDocument,
  WaitingWorkDocument,
} from './generated/graphql';
import { Overlaps } from './Overlaps';
import { QueryResult } from '../../components/QueryResult';
import { SettlingTasks } from './settling/SettlingTasks';
import { Verification } from './Verification';
import { WaitingWork } from './WaitingWork';
import './tasks.css';

/** What waits for those who coordinate the courses: what would settle most of the map, statuses to confirm, overlaps to decide, courses to review. */
export default function TasksView() {
  const t = useTranslations('tasks');
  const prefer = usePreferredLanguages();
  const verification = usePagedQuery(VerificationQueueDocument, { prefer }, (data) => data.courseVerificationQueue);
  const overlaps = usePagedQuery(OverlapQueueDocument, { prefer }, (data) => data.overlapCandidates);
  const audiences = useGraphQuery(SettlingAudiencesDocument, {});
  const waiting = useGraphQuery(WaitingWorkDocument, { prefer });
  const [done, setDone] = useState<{ text: string; number: number } | null>(null);
  const announce = useCallback(
    (text: string) => setDone((before) => ({ text, number: (before?.number ?? 0) + 1 })),
    [],
  );
  return (
    <ViewFrame title={t('title')} lead={t('lead')} queries={[verification, overlaps, waiting]}>
      <AccessNote />
      <Done done={done} />
      <nav aria-label={t('contents')} className="contents">
        <ul>
          {(['settling', 'verification', 'overlaps', 'waiting'] as const).map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{t(`${section}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <QueryResult query={audiences}>
        {(data) => <SettlingTasks audienceIds={data.audiences.map(({ id }) => id)} />}
      </QueryResult>
      <Verification queue={verification} announce={announce} />
      <Overlaps queue={overlaps} announce={announce} />
      <WaitingWork query={waiting} />
    </ViewFrame>
  );
}

/** Says that a change is made. What it was made in may be gone, so the focus moves here. */
function Done({ done }: { done: { text: string; number: number } | null }) {
  const t = useTranslations('tasks');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) place.current?.focus();
  }, [done]);
  return (
    <div role="status" ref={place} tabIndex={-1} aria-label={t('latest')} className="done">
      {done && (
        <Alert data-color="success" data-size="sm">
          <Paragraph>{done.text}</Paragraph>
        </Alert>
      )}
    </div>
  );
}
