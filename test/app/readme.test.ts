import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { tokenFor } from '../support/identity.js';
import { withSystem } from '../support/with-system.js';

const readme = readFileSync(join(PROJECT_ROOT, 'README.md'), 'utf8');
const pairs = [...readme.matchAll(/```graphql\n([^`]*)```\s*```json\n([^`]*)```/g)].map(
  ([, query = '', answer = '']) => ({
    title: /^# (.*)$/m.exec(query)?.[1] ?? '',
    query,
    answer: JSON.parse(answer) as { data: unknown },
  }),
);

const folder = join(PROJECT_ROOT, 'web', 'features', 'explore', 'questions');
const offered = readdirSync(folder).map((file) => {
  const query = readFileSync(join(folder, file), 'utf8');
  return { title: /^# (.*)$/m.exec(query)?.[1] ?? '', query };
});

const system = withSystem();
const own = withSystem({ own: true });

describe('The ten questions of the README', () => {
  test('are those that the page offers', () => {
    const same = (a: { title: string; query: string }) => `${a.title}\n${print(parse(a.query))}`;
    expect(pairs).toHaveLength(10);
    expect(pairs.map(same).sort()).toEqual(offered.map(same).sort());
  });

  test.each(pairs)('$title', async ({ query, answer }) => {
    const { data, errors } = await system.post(query);
    expect({ data, errors }).toEqual({ data: answer.data, errors: [] });
  });
});

test('the change that the README makes can be made', async () => {
  const [, mutation = ''] = /```graphql\n(mutation[^`]*)```/.exec(readme)!;
  const editor = own.as(await tokenFor({ scopes: ['courses:write'] }));
  const { data, errors } = await editor.post(mutation);
  expect({ data, errors }).toEqual({
    data: { updateCourse: { course: { version: 2, status: 'RETIRED' }, errors: [] } },
    errors: [],
  });
});
