import type { OpenRegistries } from './open-registries.js';

/** What a person wants to know when the system is up: where things are, what is loaded and from where. */
export function summary(url: string, { description, loaded }: OpenRegistries): string {
  const counts = loaded.flatMap(({ records }) => Object.entries(records).map(([kind, count]) => `${count} ${kind}`));
  const from = [...new Set(loaded.map(({ from }) => from))].join(', ');
  const at = loaded.map(({ at }) => at).sort()[0];
  return [
    '',
    `Kompetansekart is ready.`,
    `  Page      ${url}/`,
    `  GraphQL   ${url}/graphql`,
    `  Health    ${url}/health/ready`,
    `  Database  ${description}`,
    loaded.length > 0 ? `  Data      starter data from ${from}, loaded ${at}` : '  Data      no starter data',
    ...(counts.length > 0 ? [`            ${counts.join(', ')}`] : []),
    '  Stop with Ctrl-C.',
  ].join('\n');
}
