import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect, type ReactNode } from 'react';
import { Router, Switch, Route, useLocation } from 'wouter';
import { readAddress, VIEWS, type Language, type ViewName } from '../addresses';
import { queries } from '../api/client';
import { NothingHere } from '../components/PageNotFound';
import { Faults } from './Faults';
import { Footer } from './Footer';
import { Header } from './Header';
import { QuestionsProvider } from './QuestionsProvider';
import { LanguageContext } from '../terms/language';
import { SessionProvider } from '../api/session';
import { SignInFailed } from './SignInFailed';
import { Texts } from '../terms/MessagesProvider';
import { FRAME_TEXTS, VIEW_COMPONENTS } from './views';

/** The page: its frame, and in it the view that the address names. */
export function Page({ explore }: { explore?: ReactNode }) {
  const address = readAddress(location.pathname);
  const language = address?.language ?? 'nb';
  return (
    <Router base={language === 'nb' ? '' : `/${language}`}>
      <LanguageContext value={language}>
        <QueryClientProvider client={queries}>
          <Suspense>
            <Texts language={language} parts={explore ? [...FRAME_TEXTS, 'explore'] : FRAME_TEXTS}>
              <Faults>
                <SessionProvider>
                  <QuestionsProvider>
                    <Frame language={language} explore={explore} />
                  </QuestionsProvider>
                </SessionProvider>
              </Faults>
            </Texts>
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
              <Texts language={language} parts={[...FRAME_TEXTS, folder]}>
                <Faults key={path}>
                  <View />
                </Faults>
              </Texts>
            </Suspense>
          </Route>
        );
      })}
      <Route>
        <NothingHere />
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
