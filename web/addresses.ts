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
