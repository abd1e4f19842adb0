import { beforeAll, describe, expect, test } from '@jest/globals';
import { tokenFor } from '../support/identity.js';
import { Random } from '../support/random-operation/random.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';
import { times } from '../support/volume.js';

const GUIDELINE = 'fhi-handhygieneveilederen';
const RECORDS = '{ id version }';

const system = withSystem({ own: true, settings: { cache: 'on' } });
let editor: Client;
let courses: string[];
beforeAll(async () => {
  const scopes = ['courses:write', 'guidelines:write'];
  editor = system.as(await tokenFor({ scopes, organisation: 'fhi', person: 'Kari' }));
  const { data } = await system.post<{ catalogue: { courses: { nodes: { id: string }[] } } }>(
    '{ catalogue { courses(first: 12) { nodes { id } } } }',
  );
  courses = data.catalogue.courses.nodes.map(({ id }) => id);
});

type Versions = Map<string, number>;

/** Every record with a version, anywhere in an answer. */
function versionsIn(value: unknown, found: Versions = new Map()): Versions {
  if (typeof value !== 'object' || value === null) return found;
  const { id, version } = value as { id?: string; version?: number };
  if (id !== undefined && version !== undefined) found.set(id, version);
  for (const part of Object.values(value)) versionsIn(part, found);
  return found;
}

/** Questions that are asked again and again, each in other words, of one registry or of both. */
const questionsAbout = (ids: readonly string[]): string[] => [
  ...ids.map((id) => `{ course(id: "${id}") ${RECORDS} }`),
  ...ids.slice(0, 4).map((id) => `{ course(id: "${id}") { id version basedOnGuidelines ${RECORDS} } }`),
  `{ catalogue { courses(first: 50) { nodes ${RECORDS} } } }`,
  `{ guideline(id: "${GUIDELINE}") { id version courses(first: 50) { nodes ${RECORDS} } } }`,
  `{ guideline(id: "${GUIDELINE}") ${RECORDS} a: course(id: "${ids[0]}") ${RECORDS} }`,
  `{ ${ids.map((id, index) => `c${index}: course(id: "${id}") ${RECORDS}`).join(' ')} }`,
];

const UPDATE_COURSE = `mutation ($input: UpdateCourseInput!) { updateCourse(input: $input) { course ${RECORDS} errors { message } } }`;
const UPDATE_GUIDELINE = `mutation ($input: UpdateGuidelineInput!) { updateGuideline(input: $input) { guideline ${RECORDS} errors { message } } }`;
const CONFIRM = `mutation ($input: ConfirmCoursesInput!) { confirmCourses(input: $input) { courses ${RECORDS} errors { message } } }`;

/** Makes one change, and gives the versions that were acknowledged. */
async function change(random: Random, known: Versions, number: number): Promise<Versions> {
  const seen = (id: string) => ({ id, version: known.get(id)! });
  const kind = random.below(4);
  const chosen = [...new Set([random.one(courses), random.one(courses), random.one(courses)])];
  const answer =
    kind === 0
      ? await editor.post(UPDATE_GUIDELINE, {
          input: { ...seen(GUIDELINE), fields: { reviewCycleNote: `n ${number}` } },
        })
      : kind === 1
        ? await editor.post(CONFIRM, {
            input: {
              courses: chosen.map(seen),
              status: 'ACTIVE',
              informant: `kursansvarlig ${number}`,
              confirmedOn: '2026-11',
            },
          })
        : await editor.post(UPDATE_COURSE, {
            input: { ...seen(chosen[0]!), fields: { statusNote: `n ${number}` } },
          });
  expect(answer.errors).toEqual([]);
  const versions = versionsIn(answer.data);
  expect(versions.size).toBeGreaterThan(0);
  return versions;
}

describe('Kept answers', () => {
  test('a question that was answered before costs the database nothing, until what it read has changed', async () => {
    const question = `{ course(id: "${courses[0]}") ${RECORDS} }`;
    await system.post(question);
    expect(await system.databaseCommands(() => system.post(question))).toEqual([]);

    const acknowledged = await update(courses[0]!, await allVersions());

    expect(versionsIn((await system.post(question)).data)).toEqual(acknowledged);
  });

  test('a change of one registry leaves the answers of the others', async () => {
    const question = `{ guideline(id: "${GUIDELINE}") ${RECORDS} }`;
    await system.post(question);
    await update(courses[0]!, await allVersions());
    expect(await system.databaseCommands(() => system.post(question))).toEqual([]);
  });

  test('the shape of a taxonomy is in memory for all questions, and follows when somebody moves something in it', async () => {
    const verdicts = (topicId: string) =>
      `{ gapMap(input: { audienceIds: ["sykepleier"], topicIds: ["${topicId}"] }) {
        rows { nodes { cells { verdict { atLeast atMost } below { missing } } } } } }`;
    await system.post(verdicts('renhold'));
    expect(await system.databaseCommands(() => system.post(verdicts('legionella')))).toEqual([]);

    const editing = system.as(await tokenFor({ scopes: ['competence:write'], organisation: 'fhi', person: 'Kari' }));
    const { data: seen } = await system.post<{ topic: { version: number; broader: { id: string } } }>(
      '{ topic(id: "legionella") { version broader { id } } }',
    );
    const move = `mutation ($version: Int!) { updateTopic(input: { id: "legionella", version: $version,
      fields: { broaderId: "renhold" } }) { errors { message } } }`;
    expect((await editing.post(move, { version: seen.topic.version })).data).toEqual({ updateTopic: { errors: [] } });
    const { data } = await system.post(
      '{ topic(id: "legionella") { broader { id } } gapMap(input: { audienceIds: ["sykepleier"], topicIds: ["renhold"] }) { rows { nodes { topic { narrower { id } } } } } }',
    );
    expect(data).toMatchObject({ topic: { broader: { id: 'renhold' } } });
    expect(JSON.stringify(data)).toContain('"narrower":[{"id":"legionella"}]');
  });

  test('another question may use the parts of one that was answered', async () => {
    await system.post(`{ a: course(id: "${courses[1]}") { id basedOnGuidelines { id title { nb } } } }`);
    const commands = await system.databaseCommands(() =>
      system.post(`{ b: course(id: "${courses[1]}") { id basedOnGuidelines { id title { nb } } } }`),
    );
    expect(commands.filter((command) => command.startsWith('guidelines.'))).toEqual([]);
  });

  test('answers of moments, of days before and of those who sign in are kept apart', async () => {
    const question = `{ course(id: "${courses[0]}") ${RECORDS} }`;
    const moment = new Date(Date.now() - 1000).toUTCString();
    const then = await asked(question, { 'accept-datetime': moment });
    await update(courses[0]!, await allVersions());
    const now = versionsIn((await system.post(question)).data).get(courses[0]!)!;
    expect(versionsIn(await asked(question, { 'accept-datetime': moment }))).toEqual(versionsIn(then));
    expect(versionsIn(then).get(courses[0]!)).toBeLessThan(now);

    const history = `{ course(id: "${courses[0]}") { history(first: 1) { nodes { author { id } } } } }`;
    const reader = system.as(await tokenFor({ scopes: ['history:read'] }));
    expect((await reader.post(history)).errors).toEqual([]);
    expect((await system.post(history)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await reader.post(history)).errors).toEqual([]);
  });

  test('answers that can be asked by address carry a tag, and are not sent again to those who have them', async () => {
    const ask = (headers: Record<string, string> = {}) =>
      fetch(`${system.url}/graphql?query=${encodeURIComponent(`{ course(id: "${courses[2]}") ${RECORDS} }`)}`, {
        headers,
      });
    const first = await ask();
    const tag = first.headers.get('etag')!;
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
    expect((await ask({ 'if-none-match': tag })).status).toBe(304);
    const editing = await tokenFor({ scopes: ['courses:write'], organisation: 'fhi' });
    const { headers } = await ask({ authorization: `Bearer ${editing}` });
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
    await update(courses[2]!, await allVersions());
    const changed = await ask({ 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
  });
});

const READERS = 6;
const READS = times(600, 60_000);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

describe('Readers and writers at random', () => {
  test(`no answer is older than what was acknowledged when it was asked (seed ${SEED})`, async () => {
    const random = new Random(SEED);
    const questions = questionsAbout(courses);
    const acknowledged = await allVersions();
    let reads = 0;
    let changes = 0;
    const reading = async () => {
      while (reads < READS) {
        reads += 1;
        const floor = new Map(acknowledged);
        const { data, errors } = await system.post(random.one(questions));
        expect(errors).toEqual([]);
        for (const [id, version] of versionsIn(data)) {
          if (version < (floor.get(id) ?? 0))
            throw new Error(
              `Seed ${SEED}: ${id} was read as version ${version} after ${floor.get(id)} was acknowledged.`,
            );
        }
      }
    };
    const writing = async () => {
      while (reads < READS) {
        for (const [id, version] of await change(random, acknowledged, changes)) acknowledged.set(id, version);
        changes += 1;
        // Readers must find answers that are kept, too.
        await new Promise((resolve) => setTimeout(resolve, random.below(60)));
      }
    };
    const all = [...Array.from({ length: READERS }, reading), writing()];
    await Promise.all(all).finally(() => {
      reads = READS;
      return Promise.allSettled(all);
    });
    expect(changes).toBeGreaterThan(READS / 100);
    console.log(`${reads} reads among ${changes} changes (seed ${SEED}): none stale`);
  });
});

async function allVersions(): Promise<Versions> {
  const { data } = await editor.post(
    `{ guideline(id: "${GUIDELINE}") ${RECORDS} catalogue { courses(first: 50) { nodes ${RECORDS} } } }`,
  );
  return versionsIn(data);
}

async function update(id: string, known: Versions): Promise<Versions> {
  const input = { id, version: known.get(id), fields: { statusNote: `${known.get(id)}` } };
  const { data, errors } = await editor.post(UPDATE_COURSE, { input });
  expect(errors).toEqual([]);
  return versionsIn(data);
}

async function asked(query: string, headers: Record<string, string>): Promise<unknown> {
  const response = await fetch(`${system.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}
