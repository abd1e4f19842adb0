import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { mongo } from 'mongoose';
import { expectWholeLog } from '../support/log-invariants.js';
import { openCourses, type OwnCourses } from '../support/own-courses.js';
import { times } from '../support/volume.js';
import { until } from '../support/waiting.js';

const HISTORY = '{ course(id: "nhi-basale-smittevernrutiner") { history { nodes { version } } } }';
const IN_MEMORY = '{ course(id: "nhi-basale-smittevernrutiner") { id } }';
const ID = 'nhi-basale-smittevernrutiner';
/** How often the engine is killed. */
const KILLS = times(3, 50);

let own: OwnCourses;
beforeAll(async () => {
  own = await openCourses();
});
afterAll(() => own.end());

const codesOf = ({ errors = [] }: Awaited<ReturnType<OwnCourses['ask']>>) => errors.map(({ extensions }) => extensions);
const UNAVAILABLE = [{ code: 'SOURCE_UNAVAILABLE', registry: 'courses' }];
const versionNow = async () => {
  const { data } = await own.ask(`{ course(id: "${ID}") { version } }`);
  return (data!['course'] as { version: number }).version;
};
/** Stops the engine at the moment when a commit is sent to it, once; gives the change set. */
function stopAtCommit(): Promise<string> {
  return new Promise((resolve) => {
    const client = own.database.connection.getClient();
    const look = ({ commandName, command }: mongo.CommandStartedEvent) => {
      const [commit] = (command['documents'] ?? []) as { _id: string; sequence?: number }[];
      if (commandName !== 'insert' || command['insert'] !== 'commits' || !commit?.sequence) return;
      client.off('commandStarted', look);
      process.kill(own.engine(), 'SIGSTOP');
      resolve(commit._id);
    };
    client.on('commandStarted', look);
  });
}

describe('An engine that hangs', () => {
  test('what is in memory is answered; what is asked of it is refused under six seconds, and answered when it goes on', async () => {
    // Given an engine that answers, and then hangs
    expect(codesOf(await own.ask(HISTORY))).toEqual([]);
    process.kill(own.engine(), 'SIGSTOP');
    // When readers and a writer ask
    const since = Date.now();
    const [kept, ...others] = await Promise.all([
      own.ask(IN_MEMORY),
      ...Array.from({ length: 4 }, () => own.ask(HISTORY)),
      own.change(ID, 1, 'while it hangs'),
    ]);
    // Then each hears in time what cannot be had
    expect(Date.now() - since).toBeLessThan(6000);
    expect(kept).toEqual({ data: { course: { id: ID } } });
    expect(others.map(codesOf)).toEqual(Array.from({ length: 5 }, () => UNAVAILABLE));
    // And is answered when it goes on, with nothing changed
    process.kill(own.engine(), 'SIGCONT');
    await until(async () => codesOf(await own.ask(HISTORY)).length === 0, 3000);
    expect(await versionNow()).toBe(1);
  });

  test('a change that was being committed is told as in doubt, and is settled when it goes on', async () => {
    // Given an engine that hangs at the commit of a change
    const before = await versionNow();
    const stopped = stopAtCommit();
    const since = Date.now();
    const changing = own.change(ID, before, 'in doubt');
    const set = await stopped;
    // When the change is answered
    const answer = await changing;
    // Then nobody says that it did not happen
    expect(Date.now() - since).toBeLessThan(6000);
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message:
          'The registry stopped answering while the change was being made: it happened as a whole, or nothing of it did. Look at the record or its history before you send it again.',
        extensions: { code: 'SOURCE_UNAVAILABLE', registry: 'courses' },
      }),
    ]);
    // And it is settled, one way or the other, when the engine goes on
    process.kill(own.engine(), 'SIGCONT');
    const commits = own.courses.database.collection<{ _id: string; aborted?: true }>('commits');
    await until(() =>
      commits.findOne({ _id: set }).then(
        (found) => found !== null,
        () => false,
      ),
    );
    const { log } = own.courses;
    await until(async () => (await log.applied()).sequence === (await log.lastCommit())!.sequence);
    await expectWholeLog(own.courses, ['courses']);
    const after = await versionNow();
    expect((await own.change(ID, after, 'afterwards')).errors).toBeUndefined();
    expect(await versionNow()).toBe(after + 1);
  });
});

describe('An engine that is killed', () => {
  test('what it had not written down of a change when it was killed is done again before the next one', async () => {
    for (let round = 0; round < KILLS; round += 1) {
      // Given a change that was just acknowledged, when the engine is killed
      expect((await own.change(ID, await versionNow(), 'just before')).errors).toBeUndefined();
      process.kill(own.engine(), 'SIGKILL');
      await until(async () => (await own.change(ID, await versionNow(), 'just after')).errors === undefined);
      // Then both are whole
      await expectWholeLog(own.courses, ['courses']);
    }
  });

  test(`clients hear that the registry does not answer, for three seconds at the most: ${KILLS} kills`, async () => {
    const outages: number[] = [];
    for (let round = 0; round < KILLS; round += 1) {
      // Given readers and writers without a pause
      let isBack = false;
      const heard: unknown[] = [];
      const asking = async (ask: () => ReturnType<OwnCourses['ask']>) => {
        for (; !isBack; await new Promise((resolve) => setTimeout(resolve, 2))) heard.push(...codesOf(await ask()));
      };
      const readers = Array.from({ length: 3 }, () => asking(() => own.ask(HISTORY)));
      const writer = asking(async () => own.change(ID, await versionNow(), `round ${round}`));
      await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 200));
      // When the engine is killed
      const since = Date.now();
      process.kill(own.engine(), 'SIGKILL');
      await until(async () => codesOf(await own.ask(HISTORY)).length === 0, 10_000);
      outages.push(Date.now() - since);
      isBack = true;
      await Promise.all([...readers, writer]);
      // Then everything they heard has its code, and nothing is half done
      expect(heard.filter((extensions) => JSON.stringify(extensions) !== JSON.stringify(UNAVAILABLE[0]))).toEqual([]);
      await until(() =>
        own.courses.log.rollForward().then(
          () => true,
          () => false,
        ),
      );
      await expectWholeLog(own.courses, ['courses']);
    }
    expect(Math.max(...outages)).toBeLessThan(3000);
  });
});
