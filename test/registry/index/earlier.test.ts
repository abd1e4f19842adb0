import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StoredRecord } from '../../../registry/index/values-at.js';
import { DatabaseReader } from '../../../registry/records/database-reader.js';
import { EarlierIndexes } from '../../../registry/records/earlier-indexes.js';
import { EarlierReader } from '../../../registry/records/earlier-reader.js';
import type { Store } from '../../../registry/records/store.js';
import type { Context } from '../../../registry/subgraph/context.js';
import { expectSameAnswers, questionsOf } from '../../support/reader-questions.js';
import { times } from '../../support/volume.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem({ own: true });
let store: Store<object>;
let context: Context<Record<string, Store<object>>, unknown>;
/** The numbers of the log's commits, the first that of the starter data. */
let sequences: number[];

const current = () => store.held.now!.sequence;

beforeAll(async () => {
  const courses = system.registries.subgraphs.find(({ name }) => name === 'courses')!;
  const identity = { organisationId: 'fhi', person: null, scopes: ['courses:write'] };
  context = (await courses.createContext({ identity, moment: null })) as typeof context;
  store = context.stores['courses']!;
  sequences = [current()];
  const ids = (await store.pick({}, [])).map(({ id }) => id);
  const change = async (id: string, fields: object, action?: 'ARCHIVED' | 'RESTORED') => {
    const [row] = await store.byIds([id]);
    const edit = { store, id, seen: row!.version, fields: () => fields, ...(action && { action }) };
    const { errors } = await context.changeService.change([edit], { why: null, nature: 'REAL_CHANGE' });
    // Some are named by others, and cannot be archived
    expect(errors.filter(({ code }) => code !== 'IN_USE')).toEqual([]);
    sequences.push(current());
    return errors.length === 0;
  };
  for (const [index, id] of ids.slice(0, 12).entries()) {
    await change(id, { status: index % 2 === 0 ? 'RETIRED' : 'PLANNED', title: { nb: `Å endre ${index}` } });
    if (index % 2 === 0 && (await change(id, {}, 'ARCHIVED')) && index % 4 === 0)
      await change(id, { topicIds: ['haandhygiene', 'tuberkulose'] }, 'RESTORED');
  }
});

test('an earlier moment in memory answers as the database does, whatever is asked', async () => {
  const records = await store.versions.versions.find({}).toArray();
  const stored = records.map(({ change: _, ...record }) => record) as unknown as StoredRecord[];
  const now = records.slice(0, 40).map(({ change }) => change.record);
  const questions = questionsOf(store.kind, stored).map((question) => ({ ...question, ids: now }));
  const earlier = new EarlierIndexes(store.versions, () => store.newIndex());
  await fc.assert(
    fc.asyncProperty(questions, fc.constantFrom(...sequences), async (question, asOf) => {
      const reading = { asOf, ...question.reading };
      const database = new DatabaseReader(store.versions, reading);
      const never = new Proxy(database, {
        get: () => () => Promise.reject(new Error('the database was asked')),
      });
      const memory = new EarlierReader(asOf, reading, () => store.held.now, earlier, never);
      await expectSameAnswers(memory, database, question, stored);
    }),
    { numRuns: times(30, 300) },
  );
});

test('a moment that nothing was changed since is read from memory; one that was, once for all questions', async () => {
  const commandsFor = async (moment: string) => {
    const ask = () =>
      fetch(`${system.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-datetime': moment },
        body: JSON.stringify({ query: '{ catalogue { courses(first: 5) { totalCount nodes { id title { nb } } } } }' }),
      });
    return system.databaseCommands(async () => expect((await ask()).status).toBe(200));
  };
  const ofCourses = (commands: string[]) => commands.filter((command) => command.includes('courses.versions'));
  const beforeAll = new Date('2026-11-22T00:00:00Z').toUTCString();
  expect(ofCourses(await commandsFor(beforeAll)).length).toBeGreaterThan(0);
  expect(ofCourses(await commandsFor(beforeAll))).toEqual([]);
});
