import type { ViewQuery } from './view-query';

const files = import.meta.glob<string>('./questions/*.graphql', { query: '?raw', import: 'default', eager: true });

/** The ten questions, in the order of their files' names. */
const EXAMPLE_QUERIES = Object.keys(files)
  .sort()
  .map((name) => files[name] ?? '');

/** What an editor tab starts with. */
interface StartingTab {
  query: string;
  variables: string;
}

/** The tabs at the start: the question behind a view first, named in the page's language, then the ten. */
export function startingTabs(trail: ViewQuery | null, nameOfTrail: string): StartingTab[] {
  const ten = EXAMPLE_QUERIES.map((query) => ({ query, variables: '' }));
  return trail ? [{ query: `# ${nameOfTrail}\n${trail.query}\n`, variables: trail.variables }, ...ten] : ten;
}

/** A query's name: what its first line says of it, else the name of its operation. */
export function titleOf(query: string | null, operationName: string | null): string | null {
  return /^\s*#\s*(\S.*)/.exec(query ?? '')?.[1] ?? operationName;
}
