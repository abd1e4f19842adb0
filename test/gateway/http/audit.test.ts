import { expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { withSystem } from '../../support/with-system.js';

const system = withSystem();

test('GraphQL over HTTP is kept to the letter: the audit of its authors finds no error and nothing to warn of', async () => {
  const results = await auditServer({ url: `${system.url}/graphql` });
  const found = results.filter(({ status }) => status !== 'ok');
  expect(found.map((result) => `${result.status} ${result.name}`)).toEqual([]);
  expect(results.length).toBeGreaterThan(60);
});
