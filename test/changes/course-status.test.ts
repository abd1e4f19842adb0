import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { enterCourse } from '../support/new-course.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  editor = system.as(await tokenFor({ scopes: ['courses:write'] }));
});

const courseNow = async (id: string) => (await system.ask(operations.CourseInWorkDocument, { id })).course!;
const queue = async (variables: operations.CourseVerificationQueueQueryVariables = {}) =>
  (await system.ask(operations.CourseVerificationQueueDocument, variables)).courseVerificationQueue;
const confirm = async (input: Partial<operations.ConfirmCoursesInput>) => {
  const given = { status: 'ACTIVE', informant: 'Kursansvarlig', confirmedOn: '2026-09-15', courses: [], ...input };
  return (await editor.ask(operations.ConfirmCoursesDocument, { input: given as operations.ConfirmCoursesInput }))
    .confirmCourses!;
};
const cellOf = async (topicId: string, audienceId: string) => {
  const input = { topicIds: [topicId], audienceIds: [audienceId] } as operations.GapMapInput;
  const row = (await system.ask(operations.GapCellsDocument, { input })).gapMap!.rows!.nodes[0]!;
  return { row, cell: row.cells[0]! };
};

describe('A planned course is no offer yet', () => {
  test('nurses still have no course on tuberculosis when one is planned; the map says that one is', async () => {
    const before = await cellOf('tuberkulose', 'sykepleier');
    expect(before.cell.reasons.find(({ code }) => code === 'NO_COURSE')!.planned).toEqual({ count: 0 });

    await enterCourse(editor, 'planlagt-kurs', {
      topicIds: ['tuberkulose'],
      audienceIds: ['sykepleier'],
      status: 'PLANNED',
      plannedStart: '2027-02',
    });

    const { cell } = await cellOf('tuberkulose', 'sykepleier');
    expect(cell.isGap).toBe(true);
    expect(cell.reasons.find(({ code }) => code === 'NO_COURSE')).toMatchObject({ count: 0, planned: { count: 1 } });
    expect(cell.courses).toMatchObject({
      states: [{ state: 'PLANNED', counts: { reached: { count: 1 }, partial: { count: 0 } } }],
      planned: { count: 1 },
      distinct: 0,
      distinctOf: 0,
    });
  });

  test('a topic whose only course is planned still has none', async () => {
    const topicId = 'influensavaksinasjon-ansatte';
    await enterCourse(editor, 'planlagt-vaksinekurs', { topicIds: [topicId], audienceIds: [], status: 'PLANNED' });
    const { row } = await cellOf(topicId, 'helsepersonell');
    expect(row.reasons.find(({ code }) => code === 'NO_COURSE')).toMatchObject({ planned: { count: 1 } });
  });

  test('when the provider says that it has started, the gap in courses is closed', async () => {
    const { id, version, plannedStart } = await courseNow('planlagt-kurs');
    expect(plannedStart).toBe('2027-02');
    const { errors } = await confirm({ courses: [{ id, version }] });
    expect(errors).toEqual([]);
    const { cell } = await cellOf('tuberkulose', 'sykepleier');
    expect(cell.reasons.map(({ code }) => code)).not.toContain('NO_COURSE');
    expect(cell.courses).toMatchObject({ planned: { count: 0 }, distinct: 1, distinctOf: 1 });
  });
});

describe('A coordinator retires a course', () => {
  test('it stays in lists as RETIRED, with the reason on it and in its history', async () => {
    const id = 'kompetansebroen-handhygiene';
    const { version } = await courseNow(id);
    const statusNote = 'Erstattet av kurset til KORSN';
    const { retireCourse } = await editor.ask(operations.RetireCourseDocument, { input: { id, version, statusNote } });
    expect(retireCourse).toMatchObject({ errors: [], course: { status: 'RETIRED', statusNote, version: version + 1 } });
    expect((await courseNow(id)).history.nodes[0]).toMatchObject({ action: 'UPDATED', why: statusNote });
  });

  test('without a reason it is refused', async () => {
    const { id, version } = await courseNow('asp-rak-legevakt');
    const { errors } = await editor.post(operations.RetireCourseDocument.toString(), {
      input: { id, version, statusNote: ' ' },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]!.message).toContain(
      'at "input.statusNote"; Expected type "NonBlank". " " is blank: write something.',
    );
    expect(await courseNow(id)).toMatchObject({ status: 'ACTIVE', version });
  });
});

describe('The queue of courses whose status nobody knows', () => {
  test('is grouped by provider, most courses first; each number is its list, and the lists are the catalogue', async () => {
    const { nodes, totalCount, courseCount } = await queue();
    expect(nodes.slice(0, 3).map(({ provider, count }) => [provider!.id, count])).toEqual([
      ['asp', 7],
      ['nhi', 3],
      ['apokus', 1],
    ]);
    expect(nodes).toHaveLength(totalCount);
    const places = nodes.map(({ provider, count }) => `${999 - count} ${provider!.id}`);
    expect(places).toEqual(places.toSorted());
    expect(nodes.map(({ courses }) => courses.totalCount)).toEqual(nodes.map(({ count }) => count));
    const inQueue = nodes.flatMap(({ courses }) => courses.nodes);
    expect(inQueue).toHaveLength(courseCount);
    const { data } = await system.post<{ catalogue: { courses: { nodes: { id: string }[] } } }>(
      '{ catalogue { courses(filter: { status: [UNKNOWN], country: ["NO"] }, first: 100) { nodes { id } } } }',
    );
    expect(inQueue.map(({ id }) => id).sort()).toEqual(data.catalogue.courses.nodes.map(({ id }) => id).sort());
  });

  test('oldest dated first, those without a date last', async () => {
    const { nodes } = await queue();
    const dates = nodes[0]!.courses.nodes.map(({ date }) => date?.value ?? '9999');
    expect(dates).toEqual([...dates].sort());
    expect([dates[0], dates.at(-1)]).toEqual(['2019-09', '9999']);
  });

  test('page by page, and for other countries', async () => {
    const whole = await queue();
    const first = await queue({ first: 2 });
    const second = await queue({ first: 2, after: first.pageInfo.endCursor! });
    expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes.slice(0, 4));
    const anywhere = await queue({ countries: [] });
    expect(anywhere.courseCount).toBeGreaterThan(whole.courseCount);
    expect((await queue({ countries: ['DK'] })).courseCount).toBe(2);
  });

  test('costs the same number of queries, whatever the number of providers', async () => {
    const commands = (first: number) =>
      system.databaseCommands(() => system.ask(operations.CourseVerificationQueueDocument, { first }));
    expect(await commands(20)).toEqual(await commands(2));
  });
});

describe('A coordinator asked a provider, and records the answer for all its courses at once', () => {
  const ofNhi = async () => {
    const { nodes } = await queue();
    const group = nodes.find(({ provider }) => provider!.id === 'nhi');
    return group?.courses.nodes.map(({ id, version }) => ({ id, version })) ?? [];
  };

  test('one course that was changed in the meantime stops all of them', async () => {
    const [stale, ...others] = await ofNhi();
    const { version } = await courseNow(stale!.id);
    await editor.ask(operations.UpdateCourseDocument, {
      input: { id: stale!.id, version, fields: { formatNote: 'nettkurs' } },
    });

    const { courses, errors } = await confirm({ courses: [stale!, ...others] });

    expect(errors).toMatchObject([{ code: 'CONFLICT', recordId: stale!.id, currentVersion: version + 1 }]);
    expect(courses.map(({ id, status }) => [id, status])).toEqual([stale!, ...others].map(({ id }) => [id, 'UNKNOWN']));
    expect(await ofNhi()).toHaveLength(3);
  });

  test('status, date, informant and day are kept on each; they leave the queue together', async () => {
    const asked = await ofNhi();
    const before = await queue();
    const { courses, errors } = await confirm({
      courses: asked,
      lastReviewed: '2026-09',
      informant: ' Fagredaktør, Norsk Helseinformatikk ',
      note: { why: 'svar på henvendelse' },
    });

    expect(errors).toEqual([]);
    expect(courses.map(({ id, version }) => ({ id, version }))).toEqual(
      asked.map(({ id, version }) => ({ id, version: version + 1 })),
    );
    for (const course of courses) {
      expect(course).toMatchObject({
        status: 'ACTIVE',
        lastReviewed: '2026-09',
        confirmation: { status: 'ACTIVE', on: '2026-09-15', informant: 'Fagredaktør, Norsk Helseinformatikk' },
      });
    }
    expect(await ofNhi()).toEqual([]);
    expect((await queue()).courseCount).toBe(before.courseCount - 3);

    const changes = await Promise.all(asked.map(async ({ id }) => (await courseNow(id)).history.nodes[0]!));
    // One change set, of what was so before and is found out now
    expect(new Set(changes.map(({ sequence }) => sequence)).size).toBe(1);
    expect(changes[0]).toMatchObject({ nature: 'NEWLY_FOUND', why: 'svar på henvendelse' });
  });

  test('the old reason for an unknown status goes when the status is known; the review date stays unless given', async () => {
    const id = 'asp-kas-fhi-resistens-pa-timeplanen';
    const before = await courseNow(id);
    expect(before.statusNote).toBe('Pilot; videre drift ikke vist i kilden');
    const { courses } = await confirm({ courses: [{ id, version: before.version }], status: 'RETIRED' });
    expect(courses).toMatchObject([{ status: 'RETIRED', statusNote: null, lastReviewed: before.lastReviewed }]);
  });

  test.each([
    [{ informant: 'kurs@nhi.no' }, 'informant', 'informant looks like an e-mail address'],
    [{ informant: 'Kursansvarlig, tlf. 22 12 34 56' }, 'informant', 'informant looks like a telephone number'],
    [{ confirmedOn: '2999-01-01' }, 'confirmedOn', 'confirmedOn is 2999-01-01, which is still to come'],
    [{ lastReviewed: '2999' }, 'lastReviewed', 'lastReviewed is 2999, which is still to come'],
  ])('%j is refused, and nothing happens', async (input, field, message) => {
    const { id, version } = await courseNow('apokus-praktisk-vaksinasjonskurs');
    const { courses, errors } = await confirm({ courses: [{ id, version }], ...input });
    expect(errors).toMatchObject([{ code: 'INVALID', field, recordId: id }]);
    expect(errors[0]!.message).toContain(message);
    expect(courses).toMatchObject([{ id, version, status: 'UNKNOWN', confirmation: null }]);
  });

  test('no course at all, and who may not', async () => {
    const input = { courses: [], status: 'ACTIVE', informant: 'Kursansvarlig', confirmedOn: '2026-09-15' };
    const { errors } = await editor.post(operations.ConfirmCoursesDocument.toString(), { input });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const refused = await system.post(operations.ConfirmCoursesDocument.toString(), { input });
    expect(refused.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
