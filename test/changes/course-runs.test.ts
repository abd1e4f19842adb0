import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, dayOf } from '../../values/day.js';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

/** Of a provider in the north, on hand hygiene for municipal staff. */
const NORTH = 'korsn-handhygiene-elaering';
/** Of a provider of the whole country, on hand hygiene for students and all health personnel. */
const NATIONAL = 'fhi-undervisningsfilmer-handhygiene';

const TODAY = dayOf(new Date());
const inDays = (days: number) => addDays(TODAY, days);

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  editor = system.as(await tokenFor({ scopes: ['courses:write'], organisation: 'fhi' }));
});

const create = async (id: string, fields: operations.CourseRunFields, note?: operations.ChangeNote) =>
  (
    await editor.ask(operations.CreateCourseRunDocument, {
      input: { id, fields: { courseId: NORTH, status: 'ANNOUNCED', ...fields }, ...(note && { note }) },
    })
  ).createCourseRun!;
const update = async (id: string, version: number, fields: operations.CourseRunFields) =>
  (await editor.ask(operations.UpdateCourseRunDocument, { input: { id, version, fields } })).updateCourseRun!;
const runsOf = async (id: string, args: Partial<operations.RunsOfCourseQueryVariables> = {}) => {
  const { runs, ...course } = (await system.ask(operations.RunsOfCourseDocument, { id, ...args })).course!;
  return { ...course, totalCount: runs.totalCount, ids: runs.nodes.map((run) => run.id), end: runs.pageInfo.endCursor };
};

test('before anybody records a run, it is not recorded when a course is held, and never that it is not', async () => {
  expect(await runsOf(NORTH)).toMatchObject({ runsRecorded: false, nextRun: null, totalCount: 0 });
});

describe('A coordinator keeps the runs of a course', () => {
  const FIELDS = {
    start: inDays(10),
    end: inDays(11),
    registrationDeadline: inDays(3),
    mode: 'HYBRID' as const,
    place: 'UNN, Tromsø',
    country: 'NO',
    languages: ['nb'],
    seats: 40,
    url: 'https://www.unn.no/korsn',
    note: 'Ta med eget utstyr',
  };

  test('enters one and changes it: both stand in its history', async () => {
    const created = await create('north-soon', FIELDS, { nature: 'NEWLY_FOUND', why: 'stod på kurssiden' });
    expect(created).toEqual({
      errors: [],
      courseRun: {
        ...{ id: 'north-soon', version: 1, archived: false, course: { id: NORTH }, status: 'ANNOUNCED' },
        ...FIELDS,
      },
    });
    expect(await update('north-soon', 1, { status: 'CONFIRMED', seats: null })).toMatchObject({
      errors: [],
      courseRun: { version: 2, status: 'CONFIRMED', seats: null, place: 'UNN, Tromsø' },
    });
    const { courseRun } = await system.ask(operations.CourseRunNowDocument, { id: 'north-soon' });
    expect(courseRun!.history.nodes).toMatchObject([
      {
        ...{ kind: 'CourseRun', version: 2, action: 'UPDATED', organisation: { id: 'fhi' } },
        fields: [
          { field: 'seats', before: 40, after: null },
          { field: 'status', before: 'ANNOUNCED', after: 'CONFIRMED' },
        ],
      },
      { version: 1, action: 'CREATED', why: 'stod på kurssiden' },
    ]);
  });

  test('a change from an older version is refused, with what differs', async () => {
    expect(await update('north-soon', 1, { place: 'Bodø' })).toMatchObject({
      courseRun: { version: 2, place: 'UNN, Tromsø' },
      errors: [{ code: 'CONFLICT', currentVersion: 2, differences: [{ field: 'seats' }, { field: 'status' }] }],
    });
  });

  test.each<[object, string, string, string]>([
    [{ end: inDays(9) }, 'INVALID', 'end', `which is before the start, ${inDays(10)}`],
    [{ registrationDeadline: inDays(12) }, 'INVALID', 'registrationDeadline', `which is after the end, ${inDays(11)}`],
    [{ mode: 'ONLINE' }, 'INVALID', 'place', 'all online'],
    [{ start: null }, 'INVALID', 'start', 'is missing'],
    [{ seats: 0 }, 'INVALID', 'seats', 'above 0'],
    [{ courseId: 'finnes-ikke' }, 'UNKNOWN_REFERENCE', 'courseId', 'finnes-ikke'],
  ])('%j is refused: %s of %s', async (fields, code, field, said) => {
    const { errors, courseRun } = await update('north-soon', 2, fields);
    expect(errors).toMatchObject([{ code, field, message: expect.stringContaining(said) }]);
    expect(courseRun!.version).toBe(2);
  });

  test('a course that has runs is kept; when its last one is archived, nothing is recorded of it again', async () => {
    await create('lone', { courseId: 'asp-rak-legevakt', start: '2031' });
    const { version } = (await system.ask(operations.CourseWithHistoryDocument, { id: 'asp-rak-legevakt' })).course!;
    const input = { id: 'asp-rak-legevakt', version };
    const { archiveCourse } = await editor.ask(operations.ArchiveCourseDocument, { input });
    expect(archiveCourse!.errors).toMatchObject([
      { code: 'IN_USE', message: '"asp-rak-legevakt" is named by CourseRun "lone": change those first.' },
    ]);
    const { archiveCourseRun } = await editor.ask(operations.ArchiveCourseRunDocument, {
      input: { id: 'lone', version: 1 },
    });
    expect(archiveCourseRun).toMatchObject({ errors: [], courseRun: { archived: true, version: 2 } });
    expect(await runsOf('asp-rak-legevakt')).toMatchObject({ runsRecorded: false, totalCount: 0 });
  });

  test('whoever has no scope of the registry cannot', async () => {
    const { errors } = await system.post(operations.CreateCourseRunDocument.toString(), {
      input: { id: 'nei', fields: {} },
    });
    expect(errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('Somebody looks for a course that starts soon', () => {
  beforeAll(async () => {
    const all = [
      await create('north-cancelled', { start: inDays(5), status: 'CANCELLED' }),
      await create('north-past', { start: inDays(-40), end: inDays(-39), status: 'CONFIRMED' }),
      await create('north-this-year', { start: TODAY.slice(0, 4) }),
      await create('national-today', { courseId: NATIONAL, start: TODAY, mode: 'ONLINE' }),
      await create('national-later', { courseId: NATIONAL, start: inDays(100), place: 'Bergen', mode: 'IN_PERSON' }),
    ];
    expect(all.flatMap(({ errors }) => errors)).toEqual([]);
  });

  test('the runs of a course, in order, by filter, and page by page', async () => {
    const all = await runsOf(NORTH);
    expect(all).toMatchObject({ runsRecorded: true, totalCount: 4 });
    const dated = all.ids.filter((id) => id !== 'north-this-year');
    expect(dated).toEqual(['north-past', 'north-cancelled', 'north-soon']);
    expect((await runsOf(NORTH, { orderBy: 'LATEST' })).ids).toEqual([...all.ids].reverse());
    const kept = async (filter: operations.CourseRunFilter) => (await runsOf(NORTH, { filter })).ids.sort();
    expect(await kept({ status: ['CONFIRMED'] })).toEqual(['north-past', 'north-soon']);
    expect(await kept({ mode: ['HYBRID'] })).toEqual(['north-soon']);
    expect(await kept({ mode: [null] })).toEqual(['north-cancelled', 'north-past', 'north-this-year']);
    expect(await kept({ lastDay: { before: inDays(-38) } })).toEqual(['north-past']);
    expect(await kept({ lastDay: { after: inDays(10), undecided: true } })).toContain('north-soon');
    const first = await runsOf(NORTH, { first: 3 });
    expect([...first.ids, ...(await runsOf(NORTH, { after: first.end })).ids]).toEqual(all.ids);
  });

  test('the next run is not cancelled, and not begun on the day of the question', async () => {
    expect(await runsOf(NATIONAL)).toMatchObject({ nextRun: { id: 'national-today' } });
    // What may begin at any time this year comes after what surely begins before its end
    const isThisYear = inDays(10).startsWith(TODAY.slice(0, 4));
    expect((await runsOf(NORTH)).nextRun!.id).toBe(isThisYear ? 'north-soon' : 'north-this-year');
  });

  test('courses by when they start: within some days, and first one first, in every list of courses', async () => {
    const byStart = async (args: operations.CoursesByStartQueryVariables) => {
      const { catalogue, topic } = await system.ask(operations.CoursesByStartDocument, args);
      const idsIn = (rows: readonly { id: string }[] = []) => rows.map(({ id }) => id);
      return { ids: idsIn(catalogue!.courses!.nodes), ofTopic: idsIn(topic!.courses!.nodes), all: catalogue!.courses! };
    };
    const soon = await byStart({ filter: { startsWithin: 0, ids: [NORTH, NATIONAL] } });
    // The one of this year may start today
    expect(soon.ids.sort()).toEqual([NATIONAL, NORTH]);
    expect((await byStart({ filter: { startsWithin: 10 }, orderBy: 'STARTS_SOONEST' })).ofTopic).toEqual([
      NATIONAL,
      NORTH,
    ]);
    const all = await byStart({ orderBy: 'STARTS_SOONEST', first: 1 });
    expect([all.ids, all.ofTopic]).toEqual([[NATIONAL], [NATIONAL]]);
    expect(all.all.totalCount).toBeGreaterThan(50);
    const next = await byStart({ orderBy: 'STARTS_SOONEST', first: 2, after: all.all.pageInfo.endCursor! });
    expect(next.ids[0]).toBe(NORTH);
    const { errors } = await system.post(operations.CoursesByStartDocument.toString(), {
      filter: { startsWithin: -1 },
    });
    expect(errors).toMatchObject([
      { message: 'filter.startsWithin: must be 0 to 3660 days, not -1.', extensions: { code: 'BAD_USER_INPUT' } },
      {},
    ]);
  });
});

describe('Runs of all courses', () => {
  const find = async (args: operations.RunsInCatalogueQueryVariables = {}) => {
    const { nodes, facets, totalCount } = (await system.ask(operations.RunsInCatalogueDocument, args)).catalogue!
      .courseRuns!;
    return { ids: nodes.map(({ id }) => id).sort(), facets, totalCount };
  };

  test('are about what their course is about, for whom it is for, where its provider offers it', async () => {
    expect((await find({ alignedTo: { topicIds: ['haandhygiene'] } })).totalCount).toBe(6);
    expect(await find({ alignedTo: { topicIds: ['legionella'] } })).toMatchObject({ ids: [], totalCount: 0 });
    // Inherited: what is for all health personnel is for nurses too
    const nurses = await find({ alignedTo: { audienceIds: ['sykepleier'] }, filter: { status: ['ANNOUNCED'] } });
    expect(nurses.ids).toEqual(['national-later', 'national-today']);
    expect((await find({ regionId: 'helse-nord-rhf' })).totalCount).toBe(6);
    expect((await find({ regionId: 'helse-vest-rhf' })).ids).toEqual(['national-later', 'national-today']);
  });

  test('are found by words of the course, and by those of the place', async () => {
    expect((await find({ search: 'håndhygiene' })).totalCount).toBe(6);
    expect((await find({ search: 'bergen' })).ids).toEqual(['national-later']);
  });

  test('each facet says what the list would hold', async () => {
    const { facets } = await find({ regionId: 'helse-vest-rhf', alignedTo: { topicIds: ['haandhygiene'] } });
    const counts = async (facet: { id: string; count: number }[], args: (id: string) => object) => {
      expect(facet.length).toBeGreaterThan(1);
      for (const { id, count } of facet) expect([id, (await find(args(id))).totalCount]).toEqual([id, count]);
    };
    const regionId = 'helse-vest-rhf';
    const alignedTo = { topicIds: ['haandhygiene'] };
    await counts(
      facets.regions.map(({ organisation, count }) => ({ id: organisation!.id, count })),
      (id) => ({ regionId: id, alignedTo }),
    );
    await counts(
      facets.topics.map(({ topic, count }) => ({ id: topic!.id, count })),
      (id) => ({ regionId, alignedTo: { topicIds: [id] } }),
    );
    await counts(
      facets.audiences.slice(0, 5).map(({ audience, count }) => ({ id: audience!.id, count })),
      (id) => ({ regionId, alignedTo: { ...alignedTo, audienceIds: [id] } }),
    );
    expect(facets.status).toEqual([{ value: 'ANNOUNCED', count: 2 }]);
  });

  test.each([
    [{ regionId: 'nei' }, 'regionId: there is no "nei".'],
    [{ regionId: 'unn' }, 'regionId: there is no "unn".'],
    [{ alignedTo: { topicIds: ['nei'] } }, 'alignedTo.topicIds: there is no "nei".'],
  ])('%j names what there is not', async (args, message) => {
    const { errors } = await system.post(operations.RunsInCatalogueDocument.toString(), args);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
