import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { clientAt, type Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';
import { secondBetween } from '../support/waiting.js';

const COURSE = 'apokus-praktisk-vaksinasjonskurs';

const system = withSystem({ own: true });
let editor: Client;
/** Moments before and after each change, a second apart, as HTTP dates tell no less. */
const moments: Date[] = [];

beforeAll(async () => {
  editor = system.as(
    await tokenFor({ scopes: ['courses:write', 'guidelines:write', 'competence:write'], organisation: 'fhi' }),
  );
  const mark = async () => {
    moments.push(await secondBetween());
  };
  await mark();
  await editor.ask(operations.UpdateCourseDocument, {
    input: {
      id: COURSE,
      version: 1,
      fields: {
        status: 'ACTIVE',
        topicIds: ['tuberkulose'],
        audienceIds: ['sykepleier'],
        settingIds: ['sykehus', 'sykehjem'],
      },
    },
  });
  await mark();
  await editor.ask(operations.ArchiveCourseDocument, { input: { id: COURSE, version: 2 } });
});

const at = (moment: Date) => clientAt(system.url, { 'accept-datetime': moment.toUTCString() });
const courseAt = async (client: Pick<Client, 'ask'>) =>
  (await client.ask(operations.CourseWithHistoryDocument, { id: COURSE })).course!;

describe('The whole graph as recorded at a moment', () => {
  test('a record, its versions, its place in lists, and its history up to then', async () => {
    expect(await courseAt(at(moments[0]!))).toMatchObject({
      version: 1,
      status: 'UNKNOWN',
      history: { totalCount: 1 },
    });
    expect(await courseAt(at(moments[1]!))).toMatchObject({
      version: 2,
      status: 'ACTIVE',
      topics: [{ id: 'tuberkulose' }],
      archived: false,
      history: { totalCount: 2 },
    });
    expect(await courseAt(system)).toMatchObject({ version: 3, archived: true, history: { totalCount: 3 } });

    const listed = async (client: Pick<Client, 'post'>) => {
      const { data } = await client.post<{ catalogue: { courses: { totalCount: number } } }>(
        '{ catalogue { courses(alignedTo: { topicIds: ["tuberkulose"], audienceIds: ["sykepleier"] }) { totalCount } } }',
      );
      return data.catalogue.courses.totalCount;
    };
    const [before, between, now] = [await listed(at(moments[0]!)), await listed(at(moments[1]!)), await listed(system)];
    expect([between - before, now - before]).toEqual([1, 0]);
  });

  test('the answer says which moment it is for, and caches keep it apart', async () => {
    const { headers } = await at(moments[0]!).post('{ course(id: "x") { id } }');
    expect(headers.get('memento-datetime')).toBe(moments[0]!.toUTCString());
    expect(headers.get('vary')).toMatch(/accept-datetime/i);
    expect(headers.get('link')).toBe('</graphql>; rel="original timegate"');
    const now = await system.post('{ course(id: "x") { id } }');
    expect(now.headers.get('memento-datetime')).toBeNull();
    expect(now.headers.get('vary')).toMatch(/accept-datetime/i);
  });

  test('a gap map has a moment of its own, over that of the request; two moments stand in one answer', async () => {
    const input = { topicIds: ['tuberkulose'], audienceIds: ['sykepleier'] };
    const cell = async (client: Pick<Client, 'ask'>, asOf: string | null = null) => {
      const { gapMap } = await client.ask(operations.GapCellAtDocument, { input: { ...input, asOf } });
      return [gapMap!.asOf, gapMap!.rows!.nodes[0]!.cells[0]!.reasons.map(({ code }) => code)];
    };
    const [first, second] = moments.map((moment) => moment.toISOString());
    const without = await cell(system);
    expect(without[0]).toBeNull();
    expect(without[1]).toContain('NO_COURSE');
    const [, reasons] = await cell(at(moments[1]!));
    expect(reasons).not.toContain('NO_COURSE');
    expect(await cell(system, second)).toEqual([second, reasons]);
    expect(await cell(at(moments[1]!), first)).toEqual([first, without[1]]);
    const { data } = await system.post<Record<string, { rows: { nodes: { cells: { isGap: boolean }[] }[] } }>>(
      `query ($then: GapMapInput!, $now: GapMapInput!) {
        then: gapMap(input: $then) { rows { nodes { cells { reasons { code } } } } }
        now: gapMap(input: $now) { rows { nodes { cells { reasons { code } } } } } }`,
      { then: { ...input, asOf: second }, now: input },
    );
    expect(JSON.stringify(data['now'])).toContain('NO_COURSE');
    expect(JSON.stringify(data['then'])).not.toContain('NO_COURSE');
  });

  test('nothing can be changed in the past', async () => {
    const past = clientAt(system.url, {
      authorization: `Bearer ${await tokenFor({ scopes: ['courses:write'] })}`,
      'accept-datetime': moments[0]!.toUTCString(),
    });
    const { errors } = await past.post(operations.ArchiveCourseDocument.toString(), {
      input: { id: 'asp-rask-program', version: 1 },
    });
    expect(errors).toMatchObject([
      {
        message: 'Accept-Datetime: changes are recorded now; leave the moment out.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('A moment that cannot be answered for', () => {
  const ask = async (text: string) => {
    const { status, errors } = await clientAt(system.url, { 'accept-datetime': text }).post(
      '{ course(id: "x") { id } }',
    );
    return { status, error: errors[0]! };
  };

  test.each(['2026-11-21', 'yesterday', 'Sat, 31 Feb 2026 12:00:00 GMT', 'Mon, 21 Nov 2026 12:00:00 GMT', ''])(
    'is malformed: %p',
    async (text) => {
      const { status, error } = await ask(text);
      expect(status).toBe(400);
      expect(error.extensions.code).toBe('BAD_USER_INPUT');
      expect(error.message).toMatch(
        /^Accept-Datetime: (write a date as HTTP has it|there is no such date|the day of the week does not fit)/,
      );
    },
  );

  test('is still to come', async () => {
    const { status, error } = await ask(new Date(Date.now() + 86_400_000).toUTCString());
    expect([status, error.message]).toEqual([
      400,
      expect.stringMatching(/^Accept-Datetime: .* is still to come; now is /),
    ]);
    const { errors } = await system.post(operations.GapCellAtDocument.toString(), {
      input: { audienceIds: ['lege'], asOf: '2999-01-01T00:00:00Z' },
    });
    expect(errors[0]!.message).toMatch(/^input.asOf: 2999-01-01T00:00:00.000Z is still to come/);
  });

  test('is before the first record: the data set is of 21 November 2026', async () => {
    const { error } = await ask('Fri, 20 Nov 2026 12:00:00 GMT');
    expect(error).toMatchObject({
      message:
        'asOf: the registry "courses" had recorded nothing at 2026-11-20T12:00:00.000Z: its first record is of 2026-11-21T00:00:00.000Z.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('is no moment: a question says what to write', async () => {
    const { errors } = await system.post(operations.GapCellAtDocument.toString(), {
      input: { audienceIds: ['lege'], asOf: '2026-11-21' },
    });
    expect(errors[0]!.message).toContain('write a moment with its offset, such as "2026-11-21T12:00:00Z"');
  });
});
