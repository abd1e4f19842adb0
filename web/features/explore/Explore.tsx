import './explore.css';
import { Alert, Heading, Paragraph, SkipLink } from '@digdir/designsystemet-react';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { readViewQuery } from './view-query';

// The editor is by far the heaviest part of the page: the frame and the way out of here come first.
const Editor = lazy(() => import('./Editor'));

/** Ask the graph anything: ten questions to begin with, and the one behind the view that the visitor came from. */
export function Explore() {
  const t = useTranslations('explore');
  useEffect(() => {
    document.title = `${t('title')} – Kompetansekart`;
  }, [t]);
  const hash = useSyncExternalStore(onHash, hashWithTrail);
  const trail = readViewQuery(hash);
  return (
    <div className="explore">
      {/* The documentation, which stands before the query, lists every type. */}
      <SkipLink href="#graphiql-session">{t('toQuery')}</SkipLink>
      <div className="explore-head">
        <Heading level={1} data-size="sm">
          {t('title')}
        </Heading>
        <Paragraph data-size="sm">{t('lead')}</Paragraph>
      </div>
      {trail === 'unreadable' && (
        <Alert data-color="warning" data-size="sm" role="alert">
          {t('unreadable')}
        </Alert>
      )}
      <Suspense
        fallback={
          <Paragraph className="explore-waiting" aria-busy="true">
            {t('waiting')}
          </Paragraph>
        }
      >
        <Editor key={hash} trail={trail === 'unreadable' ? null : trail} />
      </Suspense>
    </div>
  );
}

let lastWithTrail = '';
/** The hash as it last told of a question: those that skip to a place in the page tell of none. */
function hashWithTrail(): string {
  if (location.hash.startsWith('#spor=')) lastWithTrail = location.hash;
  return lastWithTrail;
}

function onHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
