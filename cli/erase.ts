import { failStart, StartError } from '../platform/process.js';
import { readOptions } from './arguments.js';
import { DEFAULT_URL, postGraphql } from './ask.js';
import { EraseEditorDocument, type ErasedFragment } from './generated/graphql.js';

/** `npm run erase -- --person ID --why TEXT`: erases the person behind changes from the logs of all registries. */
const USAGE = `Usage: KOMPETANSEKART_TOKEN=… npm run erase -- --person ID --why TEXT [--url URL]

  --person   the person's id with the issuer of the tokens: author { id } of a change
  --why      why; kept in the logs for good, so do not name the person
  --url      GraphQL endpoint, http://localhost:4000/graphql unless given

The token needs the scope history:erase.`;

async function run(): Promise<void> {
  const given = readOptions('erase', USAGE, {
    person: { takes: 'ID' },
    why: { takes: 'TEXT' },
    url: { takes: 'URL' },
  });
  const [person, why, url] = [given.person[0]?.trim(), given.why[0]?.trim(), given.url[0] ?? DEFAULT_URL];
  const token = process.env['KOMPETANSEKART_TOKEN'];
  if (!person) throw new StartError('Name the person with --person ID. "npm run erase -- --help" shows how.');
  if (!why) throw new StartError('Say why with --why TEXT. "npm run erase -- --help" shows how.');
  if (!token) throw new StartError('Set KOMPETANSEKART_TOKEN to a token with the scope history:erase.');

  const { data, errors = [] } = await postGraphql(
    url,
    EraseEditorDocument,
    { input: { personId: person, why } },
    token,
  );
  if (!data) throw new StartError(errors.map(({ message }) => message).join('\n'));
  const answers = Object.entries(data) as [string, ErasedFragment | null][];
  for (const [, payload] of answers) if (payload?.errors.length === 0) console.log(lineOf(payload));
  const failed = answers.flatMap(([mutation, payload]) =>
    payload
      ? payload.errors.map(({ message }) => `${mutation}: ${message}`)
      : [`${mutation}: ${errors.find(({ path }) => path?.[0] === mutation)?.message ?? 'no answer'}`],
  );
  // What was erased stays so: only the others are done by running it again.
  if (failed.length > 0) throw new StartError(['Not erased everywhere; run it again.', ...failed].join('\n'));
}

function lineOf({ registry, commits, sequence }: ErasedFragment): string {
  return sequence === null
    ? `${registry}: the log does not name the person`
    : `${registry}: erased from ${commits} change sets, recorded as number ${sequence} of the log`;
}

run().catch(failStart);
