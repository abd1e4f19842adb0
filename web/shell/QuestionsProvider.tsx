import { useCallback, useState, type ReactNode } from 'react';
import { createContext, use } from 'react';
import { NotedQuestions, type NotedQuestion } from '../api/shown-queries';

const Asked = createContext<readonly NotedQuestion[]>([]);

/** Keeps the questions that the view on the screen has asked. */
export function QuestionsProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<readonly NotedQuestion[]>([]);
  const note = useCallback((question: NotedQuestion) => {
    setAsked((before) => [...before, question]);
    return () => setAsked((before) => before.filter((other) => other !== question));
  }, []);
  return (
    <NotedQuestions value={note}>
      <Asked value={asked}>{children}</Asked>
    </NotedQuestions>
  );
}

/** The questions behind what is on the screen. */
export const useAskedQuestions = () => use(Asked);
