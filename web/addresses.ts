/** Where the views of the page are; the gateway serves the page there, and the page finds its way by the same list. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The cookie that keeps the language that a visitor chose, for whoever leads them to the first page. */
export const LANGUAGE_COOKIE = 'language';

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
  accessibility: 'tilgjengelighet',
  privacy: 'personvern',
} as const;
export type ViewName = keyof typeof VIEWS;

/** Kinds of records that have a page: in which view, and what stands before the id in its address. */
export const RECORD_PAGES = {
  Course: { view: 'courses', folder: '' },
  Guideline: { view: 'guidelines', folder: '' },
  Programme: { view: 'education', folder: 'program' },
  Project: { view: 'research', folder: '' },
  Organisation: { view: 'research', folder: 'institusjon' },
  Publication: { view: 'research', folder: 'publikasjon' },
  Measure: { view: 'plan', folder: 'tiltak' },
  Indicator: { view: 'plan', folder: 'indikator' },
} as const satisfies Record<string, { view: ViewName; folder: string }>;
export type RecordWithPage = keyof typeof RECORD_PAGES;

/** What views have below them besides records. */
export const VIEW_PARTS: Partial<Record<ViewName, readonly string[]>> = { plan: ['rapport'] };

/** What an address of the page asks for. */
export interface PageAddress {
  language: Language;
  /** Null where the page has nothing at the address. */
  view: ViewName | null;
  /** The part of the view, where the address names one. */
  part: string | null;
  /** The record that the address names; whether there is one, the graph knows. */
  record: { kind: RecordWithPage; id: string } | null;
}

/** Reads the path of an address. */
export function readAddress(path: string): PageAddress {
  const { language, rest } = split(path);
  const [slug = '', ...below] = rest;
  const view = (Object.keys(VIEWS) as ViewName[]).find((name) => VIEWS[name] === slug) ?? null;
  const part = view && below.length > 0 ? (VIEW_PARTS[view]?.find((name) => name === below.join('/')) ?? null) : null;
  const record = view && part === null ? recordOf(view, below) : null;
  const isThere = below.length === 0 || part !== null || record !== null;
  return { language, view: isThere ? view : null, part, record };
}

function recordOf(view: ViewName, below: readonly string[]): PageAddress['record'] {
  const folder = below.length > 1 ? below.slice(0, -1).join('/') || null : '';
  const id = decode(below.at(-1) ?? '');
  const kinds = Object.keys(RECORD_PAGES) as RecordWithPage[];
  const kind = kinds.find((name) => RECORD_PAGES[name].view === view && RECORD_PAGES[name].folder === folder);
  return kind && id !== '' ? { kind, id } : null;
}

/** A part of a path as it was meant; empty where it means nothing. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** The language that a path begins with, and what follows it. */
function split(path: string): { language: Language; rest: readonly string[] } {
  const parts = path.replace(/\/$/, '').split('/').slice(1);
  const language = LANGUAGES.find((code) => code === parts[0] && code !== 'nb');
  return language ? { language, rest: parts.slice(1) } : { language: 'nb', rest: parts };
}

/** The path in another language. */
export function inLanguage(path: string, language: Language): string {
  return addressOf(language, 'gapMap', split(path).rest.join('/'));
}

/** The address of a view in a language, with what is below it. */
export function addressOf(language: Language, view: ViewName, below = ''): string {
  const parts = [language === 'nb' ? '' : language, VIEWS[view], below].filter((part) => part !== '');
  return `/${parts.join('/')}`;
}

/** Whether a kind of records has pages. */
export function hasPage(kind: string): kind is RecordWithPage {
  return Object.hasOwn(RECORD_PAGES, kind);
}

/** What stands below its view in the address of a record's page. */
export function belowView(kind: RecordWithPage, id: string): string {
  const { folder } = RECORD_PAGES[kind];
  return `${folder && `${folder}/`}${id}`;
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
export function recordAddress(language: Language, kind: RecordWithPage, id: string): string;
export function recordAddress(language: Language, kind: string, id: string): string | null;
export function recordAddress(language: Language, kind: string, id: string): string | null {
  if (hasPage(kind)) return addressOf(language, RECORD_PAGES[kind].view, belowView(kind, encodeURIComponent(id)));
  const [view, filter] = RECORD_FILTERS[kind] ?? [];
  return view === undefined ? null : `${addressOf(language, view)}?${filter}=${encodeURIComponent(id)}`;
}
