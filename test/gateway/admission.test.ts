import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Admission } from '../../gateway/admission.js';
import { codeOf } from '../support/answers.js';
import { Ending } from '../../gateway/plan-executor/index.js';

/** Holds the event loop. */
function hold(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

describe('More requests than can be answered', () => {
  let admission: Admission;
  beforeEach(() => {
    admission = new Admission();
  });
  afterEach(() => admission.close());

  const ask = (text: string, isSignedIn = false, make: () => Promise<string> = () => Promise.resolve(text)) =>
    admission.run({ isSignedIn, text, client: new Ending() }, make);
  /** What becomes of a request: its answer, or the code of its refusal. */
  const outcome = (answer: Promise<string>) => answer.catch(codeOf);

  test('all are answered where there is time for them', async () => {
    const texts = Array.from({ length: 100 }, (_, index) => `spørsmål ${index}`);
    expect(await Promise.all(texts.map((text) => outcome(ask(text))))).toEqual(texts);
  });

  test('those who would wait too long are told so at once, before any of them is answered', async () => {
    const order: string[] = [];
    const slow = async () => {
      hold(20);
      order.push('answered');
      return Promise.resolve('svar');
    };
    // It is known by now how long one takes.
    for (let times = 0; times < 30; times += 1) await ask(`før ${times}`, false, slow);
    order.length = 0;
    const outcomes = await Promise.all(
      Array.from({ length: 300 }, (_, index) =>
        outcome(ask(`da ${index}`, false, slow)).then((told) => {
          if (told === 'OVERLOADED') order.push('refused');
          return told;
        }),
      ),
    );
    const refused = outcomes.filter((told) => told === 'OVERLOADED').length;
    expect([refused > 0, refused < 300]).toEqual([true, true]);
    // Of those at once, one may have begun before the others came.
    expect(order.slice(0, 3)).toContain('refused');
  });

  test('whoever has signed in comes first, then what is quick or new, last what is known to take long', async () => {
    await ask('kart', false, async () => {
      await pause(120);
      return 'kart';
    });
    const order: string[] = [];
    const noted = (name: string) => () => {
      order.push(name);
      return Promise.resolve(name);
    };
    const first = ask('først', false, noted('først'));
    const others = [
      ask('kart', false, noted('kart')),
      ask('liste', false, noted('liste')),
      ask('kart', true, noted('redaktør')),
      ask('emne', false, noted('emne')),
    ];
    await Promise.all([first, ...others]);
    expect(order).toEqual(['først', 'redaktør', 'liste', 'emne', 'kart']);
  });

  test('who has gone meanwhile is not answered', async () => {
    const client = new Ending();
    const answered: string[] = [];
    const run = (text: string, who: Ending) =>
      outcome(
        admission.run({ isSignedIn: false, text, client: who }, () => {
          answered.push(text);
          return Promise.resolve(text);
        }),
      );
    const outcomes = [run('en', new Ending()), run('to', client), run('tre', new Ending())];
    client.end();
    expect(await Promise.all(outcomes)).toEqual(['en', 'The client has gone.', 'tre']);
    expect(answered).toEqual(['en', 'tre']);
  });

  test('an answer that fails makes room like any other', async () => {
    const failing = Array.from({ length: 50 }, (_, index) =>
      outcome(ask(`feil ${index}`, false, () => Promise.reject(new Error('feil')))),
    );
    expect(new Set(await Promise.all(failing))).toEqual(new Set(['feil']));
    expect(await ask('etter')).toBe('etter');
  });

  test('requests that wait for something else do not keep others waiting', async () => {
    let done = (): void => undefined;
    const gate = new Promise<void>((resolve) => (done = resolve));
    const waiting = Array.from({ length: 200 }, (_, index) =>
      outcome(ask(`venter ${index}`, false, () => gate.then(() => 'ferdig'))),
    );
    expect(await ask('straks')).toBe('straks');
    done();
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['ferdig']));
  });
});
