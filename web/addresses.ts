/** Where the views of the page are; the gateway serves the page there, and the page finds its way by the same list. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first part of each view's address, after the language. Bokmål is at the root, the others below their code. */
export const VIEWS = {
  gapMap: '',
  courses: 'kurs',
  guidelines: 'veiledere',
  education: 'utdanning',
  research: 'forskning',
  plan: 'handlingsplan',
  tasks: 'oppgaver',
  explore: 'utforsk',
} as const;
export type ViewName = keyof typeof VIEWS;

/** What an address of the page asks for; null where the page has nothing at that address. */
export function readAddress(path: string): { language: Language; view: ViewName } | null {
  const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
  const language = LANGUAGES.find((code) => code === first && code !== 'nb');
  const [slug = '', ...below] = language ? rest : [first, ...rest];
  const view = (Object.keys(VIEWS) as ViewName[]).find((name) => VIEWS[name] === slug);
  if (!view || (below.length > 0 && (view === 'gapMap' || view === 'explore'))) return null;
  return { language: language ?? 'nb', view };
}

/** The address of a view in a language, with what is below it. */
export function addressOf(language: Language, view: ViewName, below = ''): string {
  const parts = [language === 'nb' ? '' : language, VIEWS[view], below].filter((part) => part !== '');
  return `/${parts.join('/')}`;
}

/** Where the pages of records are: the view of each kind that has some, and what stands before a record's id. */
const RECORD_PAGES = {
  Course: ['courses', ''],
  Guideline: ['guidelines', ''],
  Programme: ['education', 'program/'],
  Project: ['research', ''],
  Organisation: ['research', 'institusjon/'],
  Publication: ['research', 'publikasjon/'],
  Measure: ['plan', 'tiltak/'],
  Indicator: ['plan', 'indikator/'],
} as const;

/** Kinds of records that have a page. */
export type KindWithPage = keyof typeof RECORD_PAGES;

export function hasPage(kind: string): kind is KindWithPage {
  return Object.hasOwn(RECORD_PAGES, kind);
}

/** The page of a record: its view, and what is below it. */
export function recordPage(kind: KindWithPage, id: string): [view: ViewName, below: string] {
  const [view, before] = RECORD_PAGES[kind];
  return [view, `${before}${id}`];
}

/** The view that shows a record of a kind without pages, and the filter that names the record. */
const RECORD_FILTERS: Readonly<Record<string, readonly [ViewName, string]>> = {
  Topic: ['gapMap', 'tema'],
  Audience: ['gapMap', 'malgruppe'],
  Setting: ['gapMap', 'sted'],
  Person: ['research', 'leder'],
  Plan: ['plan', 'plan'],
};

/** The address at which a record is shown; null for kinds that are shown with another record only. */
export function recordAddress(language: Language, kind: string, id: string): string | null {
  if (hasPage(kind)) {
    const [view, below] = recordPage(kind, id);
    return addressOf(language, view, below.split('/').map(encodeURIComponent).join('/'));
  }
  const [view, filter] = RECORD_FILTERS[kind] ?? [];
  return view === undefined ? null : `${addressOf(language, view)}?${filter}=${encodeURIComponent(id)}`;
}
