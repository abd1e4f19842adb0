import { useCallback, useState, createContext, use, type ReactNode } from 'react';
import { ShownQueriesContext, type ShownQuery } from '../api/shown-queries';

const ShownQueries = createContext<readonly ShownQuery[]>([]);

/** Keeps the questions that the view on the screen has asked. */
export function ShownQueriesProvider({ children }: { children: ReactNode }) {
  const [queries, setAsked] = useState<readonly ShownQuery[]>([]);
  const note = useCallback((question: ShownQuery) => {
    setAsked((before) => [...before, question]);
    return () => setAsked((before) => before.filter((other) => other !== question));
  }, []);
  return (
    <ShownQueriesContext value={note}>
      <ShownQueries value={queries}>{children}</ShownQueries>
    </ShownQueriesContext>
  );
}

/** The questions behind what is on the screen. */
export const useShownQueries = () => use(ShownQueries);
