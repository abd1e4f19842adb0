import { expect, test } from '@jest/globals';
import { createHttp, listen } from '../../platform/http.js';

test('given answers under way, it closes when they are given, though clients would keep their connections', async () => {
  const http = createHttp();
  const release: (() => void)[] = [];
  http.get('/slow', async () => {
    await new Promise<void>((resolve) => release.push(resolve));
    return 'done';
  });
  const url = await listen(http, { host: '127.0.0.1', port: 0 });
  const asking = Array.from({ length: 5 }, async () => (await fetch(`${url}/slow`)).text());
  while (release.length < 5) await new Promise((resolve) => setImmediate(resolve));

  const closing = http.close();
  await new Promise((resolve) => setImmediate(resolve));
  for (const answer of release) answer();

  expect(await Promise.all(asking)).toEqual(Array(5).fill('done'));
  await closing;
});
