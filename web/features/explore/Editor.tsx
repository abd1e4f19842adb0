import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { memoryStorage } from './memory-storage';
import { startingTabs, titleOf } from './tabs';
import type { ViewQuery } from './view-query';

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** GraphiQL over the graph, with its documentation open. Its own words are English. */
export default function Editor({ trail }: { trail: ViewQuery | null }) {
  const t = useTranslations('explore');
  const isDark = useSyncExternalStore(onScheme, () => DARK.matches);
  const [{ storage, first }] = useState(() => {
    const tabs = startingTabs(trail, t('trail')).map((tab) => ({ ...tab, title: titleOf(tab.query, null) ?? '' }));
    return { storage: memoryStorage(tabs), first: tabs[0] };
  });
  return (
    <div lang="en" className="explore-editor">
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        initialQuery={first?.query ?? ''}
        initialVariables={first?.variables ?? ''}
        visiblePlugin="Documentation Explorer"
        forcedTheme={isDark ? 'dark' : 'light'}
        showPersistHeadersSettings={false}
        // The editor names tabs after operations alone; this is its only place to name them otherwise.
        onTabChange={({ tabs }) => {
          for (const tab of tabs) tab.title = titleOf(tab.query, tab.operationName) ?? t('unnamed');
        }}
      >
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
      </GraphiQL>
    </div>
  );
}

const fetcher: GraphiQLProps['fetcher'] = async (question, { headers } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(question),
  });
  return (await response.json()) as object;
};

function onScheme(changed: () => void): () => void {
  DARK.addEventListener('change', changed);
  return () => DARK.removeEventListener('change', changed);
}
