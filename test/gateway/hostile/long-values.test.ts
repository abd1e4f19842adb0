import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { PROJECT_ROOT } from '../../../platform/paths.js';
import { tokenFor } from '../../support/identity.js';
import { longQuestions } from '../../support/long-values.js';
import { withSystem } from '../../support/with-system.js';

/** Longest time to an answer, in ms: rather more than it takes on a machine that does much else. */
const MAX_MS = 2000;
/** Largest answer to what is refused, in characters: ten errors of a thousand, and some more. */
const MAX_CHARS = 20_000;

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
const system = withSystem();

test('A long text or a long list is answered or refused at once, wherever it stands, and not given back', async () => {
  const asked = longQuestions(schema, [
    { name: 'Query', open: 'query () { … }' },
    { name: 'Catalogue', open: 'query () { catalogue { … } }' },
  ]);
  // Of changes, each is refused without its scope; some twenty of 1,600 places are enough to see that it comes to that.
  const changes = longQuestions(schema, [{ name: 'Mutation', open: 'mutation () { … }' }]);
  const questions = [...asked, ...changes.filter((_, index) => index % 80 === 0)];
  expect([asked.length > 400, changes.length > 1500]).toEqual([true, true]);
  const token = await tokenFor();
  const wrong: object[] = [];
  for (const { place, query, variables } of questions) {
    const begun = performance.now();
    const response = await fetch(`${system.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(place.startsWith('M') && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const ms = Math.round(performance.now() - begun);
    const isFault = response.status >= 500 || /INTERNAL_SERVER_ERROR|GRAPHQL_VALIDATION_FAILED/.test(text);
    if (isFault || ms > MAX_MS || text.length > MAX_CHARS)
      wrong.push({ place, status: response.status, ms, chars: text.length, text: text.slice(0, 300) });
  }
  expect(wrong).toEqual([]);
});
