import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, separateOperations } from 'graphql';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { PUBLIC_QUERY } from '../public/query.js';

/** A question with as many variants of its variables as anybody asks for. */
export interface Question {
  name: string;
  operationName: string;
  query: string;
  /** The variables of the n-th request; no two are the same. */
  variables: (n: number) => Record<string, unknown>;
}

type Variables = Question['variables'];

const LANGUAGES = ['nb', 'nn', 'en', 'sv', 'da'] as const;

/**
 * Every language in the order that the page has, then n in figures of base five: no two lists are the same, and every
 * text is answered in the same language as without the rest.
 */
function preferring(n: number): string[] {
  const rest = Array.from(n.toString(LANGUAGES.length), (figure) => LANGUAGES[Number(figure)] ?? 'nb');
  return [...LANGUAGES, ...rest];
}

const ids = (file: string): string[] =>
  (JSON.parse(readFileSync(join(PROJECT_ROOT, 'data', `${file}.json`), 'utf8')) as { id: string; kind?: string }[]).map(
    ({ id }) => id,
  );
const pick = <T>(values: readonly T[], n: number): T | undefined => values[n % values.length];
const rotated = <T>(values: readonly T[], n: number): T[] => {
  const by = n % values.length;
  return [...values.slice(by), ...values.slice(0, by)];
};

/** An operation of the page, as the page asks it: with its fragments, without the other operations of its folder. */
function fromPage(folder: string, operationName: string): Pick<Question, 'operationName' | 'query'> {
  const path = join(PROJECT_ROOT, 'web', 'features', folder);
  const files = readdirSync(path).filter((name) => name.endsWith('.graphql'));
  const document = parse(files.map((name) => readFileSync(join(path, name), 'utf8')).join('\n'));
  const operation = separateOperations(document)[operationName];
  if (!operation) throw new Error(`The page has no operation ${operationName} in web/features/${folder}.`);
  return { operationName, query: print(operation) };
}

/** A guideline down to the plans of the measures on its topics: six registries, one after another. */
const GUIDELINE_DEEP = `
query GuidelineDeep($id: ID!, $prefer: [TextLanguage!]!) {
  guideline(id: $id) {
    id
    title { text(prefer: $prefer) }
    chapters { id title lastUpdated topics { prefLabel { text(prefer: $prefer) } } }
    courses {
      totalCount
      nodes {
        title { text(prefer: $prefer) }
        status
        provider { name { text(prefer: $prefer) } parent { name { text(prefer: $prefer) } } }
        audiences { prefLabel { text(prefer: $prefer) } learningOutcomes { totalCount } }
      }
    }
    topics {
      id
      prefLabel { text(prefer: $prefer) }
      publications { totalCount nodes { title } }
      measures {
        nodes {
          title
          plan { title { text(prefer: $prefer) } status }
          responsible { name { text(prefer: $prefer) } }
        }
      }
    }
  }
}`;

const SEARCHES = ['hygiene', 'antibiotika', 'smittevern', 'resistens', 'kurs', 'sykehjem', 'veileder', 'infeksjon'];
const searching: Variables = (n) => ({ search: pick(SEARCHES, n), prefer: preferring(n) });

/** The ten questions of ours: nine that the page asks, and the deepest. */
export function ownQuestions(): Question[] {
  const [courses, guidelines, topics, audiences] = ['courses', 'guidelines', 'topics', 'audiences'].map(ids) as [
    string[],
    string[],
    string[],
    string[],
  ];
  const one =
    (values: readonly string[]): Variables =>
    (n) => ({ id: pick(values, n), prefer: preferring(n) });
  const columns = audiences.slice(0, 30);
  return [
    {
      name: 'deep',
      operationName: 'GuidelineDeep',
      query: GUIDELINE_DEEP,
      variables: one(guidelines),
    },
    {
      name: 'gap map',
      ...fromPage('gap-map', 'GapMap'),
      variables: (n) => ({
        // The same cells in as many orders as there are
        input: { topicIds: rotated(topics, n), audienceIds: rotated(columns, Math.floor(n / topics.length)) },
        ...{ first: 100, basis: false, currency: false, score: false, owners: true },
      }),
    },
    { name: 'search courses', ...fromPage('courses', 'Courses'), variables: searching },
    {
      name: 'search guidelines',
      ...fromPage('guidelines', 'GuidelineList'),
      variables: (n) => ({ ...searching(n), first: 20 }),
    },
    {
      name: 'search publications',
      ...fromPage('research', 'PublicationList'),
      variables: (n) => ({ ...searching(n), first: 20 }),
    },
    {
      name: '100 courses',
      ...fromPage('courses', 'CoursesToExport'),
      variables: (n) => ({ prefer: preferring(n) }),
    },
    { name: 'one course', ...fromPage('courses', 'Course'), variables: one(courses) },
    { name: 'one guideline', ...fromPage('guidelines', 'GuidelinePage'), variables: one(guidelines) },
    {
      name: 'measures',
      ...fromPage('plan', 'PlanMeasures'),
      variables: (n) => ({ filter: {}, prefer: preferring(n) }),
    },
    { name: 'trees', ...fromPage('gap-map', 'GapMapTrees'), variables: (n) => ({ prefer: preferring(n) }) },
  ];
}

export const publicQuestion: Question = {
  name: 'public',
  operationName: 'TestQuery',
  query: PUBLIC_QUERY,
  variables: (n) => ({ absent: `nobody-${n}` }),
};
