import type { GraphName } from './graphs.js';
import { ownQuestions, publicQuestion, type Question } from './questions.js';

/** What is sent to every gateway in turn. */
export interface Workload {
  name: string;
  graph: GraphName;
  /** The questions in the order in which they are sent, over and over. */
  cycle: readonly Question[];
  /** Whether each request has variables of its own; otherwise every question is always the same. */
  unique: boolean;
  /** Requests of a round, as a multiple of the number asked for. */
  share: number;
  /** Whether it is measured without `--full`. */
  usual: boolean;
}

/** The whole gap map is one in so many of the mixed questions. */
const GAP_MAP_EVERY = 45;

export function workloads(): Workload[] {
  const own = ownQuestions();
  const gapMap = own.filter(({ name }) => name === 'gap map');
  const others = own.filter(({ name }) => name !== 'gap map');
  const mixed = [...gapMap, ...Array.from({ length: GAP_MAP_EVERY }, (_, index) => others[index % others.length])];
  const both = (name: string, graph: GraphName, cycle: readonly Question[], share: number, usual: boolean) =>
    [true, false].map((unique) => ({
      name: `${name} (${unique ? 'unique' : 'repeated'})`,
      graph,
      cycle,
      unique,
      share,
      usual,
    }));
  return [
    ...both('public', 'public', [publicQuestion], 1, true),
    ...both('mixed', 'own', mixed as Question[], 1, true),
    ...own.flatMap((question) =>
      both(question.name, 'own', [question], question.name === 'gap map' ? 0.2 : 1, question.name === 'one guideline'),
    ),
  ];
}

/** A request as it is sent. */
export interface Request {
  question: Question;
  body: string;
}

/** The n-th request of a workload. */
export function request({ cycle, unique }: Workload, n: number): Request {
  const question = cycle[n % cycle.length] as Question;
  const { operationName, query } = question;
  const variables = question.variables(unique ? n : 0);
  return { question, body: JSON.stringify({ operationName, query, variables }) };
}
