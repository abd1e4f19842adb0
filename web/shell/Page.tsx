import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect, type ReactNode } from 'react';
import { Router, Switch, Route, useLocation } from 'wouter';
import { readAddress, VIEWS, type Language, type ViewName } from '../addresses';
import { queryClient } from '../api/query-client';
import { PageNotFound } from '../components/PageNotFound';
import { ErrorBoundary } from './ErrorBoundary';
import { Footer } from './Footer';
import { Header } from './Header';
import { ShownQueriesProvider } from './ShownQueriesProvider';
import { LanguageContext } from '../terms/language';
import { SessionProvider } from '../api/session';
import { SignInFailed } from './SignInFailed';
import { MessagesProvider } from '../terms/MessagesProvider';
import { WrongValuesProvider } from './WrongValuesProvider';
import { FRAME_MESSAGES, VIEW_COMPONENTS } from './views';

/** The page: its frame, and in it the view that the address names. */
export function Page({ explore }: { explore?: ReactNode }) {
  const { language } = readAddress(location.pathname);
  return (
    <Router base={language === 'nb' ? '' : `/${language}`}>
      <LanguageContext value={language}>
        <QueryClientProvider client={queryClient}>
          <Suspense>
            <MessagesProvider language={language} parts={explore ? [...FRAME_MESSAGES, 'explore'] : FRAME_MESSAGES}>
              <ErrorBoundary>
                <SessionProvider>
                  <ShownQueriesProvider>
                    <WrongValuesProvider>
                      <Frame language={language} explore={explore} />
                    </WrongValuesProvider>
                  </ShownQueriesProvider>
                </SessionProvider>
              </ErrorBoundary>
            </MessagesProvider>
          </Suspense>
        </QueryClientProvider>
      </LanguageContext>
    </Router>
  );
}

function Frame({ language, explore }: { language: Language; explore: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <Header />
      <main id="content" tabIndex={-1}>
        <SignInFailed />
        {explore ?? <Views language={language} />}
      </main>
      <Footer />
    </>
  );
}

function Views({ language }: { language: Language }) {
  // A filter's change adds a slash; that is no move
  const path = useLocation()[0].replace(/(.)\/$/, '$1');
  useFocusOnMove(path);
  return (
    <Switch>
      {(Object.keys(VIEW_COMPONENTS) as (keyof typeof VIEW_COMPONENTS)[]).map((name) => {
        const { folder, View } = VIEW_COMPONENTS[name];
        return (
          <Route key={name} path={pathOf(name)} nest={name !== 'gapMap'}>
            <Suspense fallback={<div className="waiting" />}>
              <MessagesProvider language={language} parts={[...FRAME_MESSAGES, folder]}>
                <ErrorBoundary key={path}>
                  <View />
                </ErrorBoundary>
              </MessagesProvider>
            </Suspense>
          </Route>
        );
      })}
      <Route>
        <PageNotFound />
      </Route>
    </Switch>
  );
}

const pathOf = (name: ViewName) => `/${VIEWS[name]}`;

let lastPath: string | null = null;
/** Those who hear the page, or use no mouse, start at the top of the new view. */
function useFocusOnMove(path: string): void {
  useEffect(() => {
    if (lastPath !== null && lastPath !== path) {
      window.scrollTo(0, 0);
      document.getElementById('content')?.focus({ preventScroll: true });
    }
    lastPath = path;
  }, [path]);
}
