import { expect, test } from '@jest/globals';
import { AnswerCache, type Answer } from '../../gateway/cache/answer-cache.js';
import { Ending } from '../../gateway/plan-executor/index.js';
import { RegistryHead } from '../../registry/changes/registry-head.js';

/** A cache of what is asked of one registry of courses, with one question of it that has been answered before. */
async function askedBefore() {
  const courses = new RegistryHead();
  const cache = new AnswerCache(new Map([['courses', courses]]));
  const ask = async (make: () => Promise<Answer>) =>
    (await cache.answer('{ courses { title } }', new Ending(), make)).body.toString();
  const change = () => courses.changing(() => Promise.resolve());
  await ask(says('first'));
  return { ask, change };
}

const answer = (text: string): Answer => ({
  status: 200,
  headers: {},
  body: Buffer.from(text),
  registries: new Set(['courses']),
});
const says = (text: string) => () => Promise.resolve(answer(text));
const notAsked = () => Promise.reject(new Error('The registry was asked once more.'));

/** An answer that is read from the registry only when it is let go. */
function held(text: string) {
  let letGo: () => void = () => undefined;
  const make = () => new Promise<Answer>((resolve) => (letGo = () => resolve(answer(text))));
  return { make, letGo: () => letGo() };
}

test('equal questions at the same time are answered once', async () => {
  const { ask, change } = await askedBefore();
  await change();
  const { make, letGo } = held('second');
  const both = [ask(make), ask(notAsked)];
  letGo();
  expect(await Promise.all(both)).toEqual(['second', 'second']);
});

test('who asks after a change does not get the answer that was begun before it, now or later', async () => {
  const { ask, change } = await askedBefore();
  await change();
  const { make, letGo } = held('second');
  const before = ask(make);
  await change();
  const after = ask(says('third'));
  letGo();
  expect(await Promise.all([before, after])).toEqual(['second', 'third']);
  expect(await ask(notAsked)).toBe('third');
});
