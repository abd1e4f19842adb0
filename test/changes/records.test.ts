import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

const COURSE = 'nhi-basale-smittevernrutiner';

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  editor = system.as(await tokenFor({ scopes: ['courses:write'], organisation: 'fhi', person: 'Kari Koordinator' }));
});

const courseNow = async (id: string) => (await system.ask(operations.CourseWithHistoryDocument, { id })).course;

describe('A coordinator keeps a course', () => {
  test('enters one, changes it, finds both in its history; the public sees the organisation alone', async () => {
    const id = 'fhi-nytt-kurs';
    const { createCourse } = await editor.ask(operations.CreateCourseDocument, {
      input: {
        id,
        fields: {
          title: { nb: 'Nytt kurs' },
          titleIsOfficial: true,
          descriptionNb: 'Et kurs.',
          providerId: 'fhi',
          sourceUrl: 'https://www.fhi.no/kurs',
          sourceKind: 'kursside',
          country: 'NO',
          languages: ['nb'],
          topicIds: ['haandhygiene'],
          status: 'UNKNOWN',
          peripheral: false,
        },
        note: { nature: 'NEWLY_FOUND', why: 'funnet på nettsidene' },
      },
    });
    expect(createCourse!.errors).toEqual([]);
    expect(createCourse!.course).toMatchObject({ id, version: 1, status: 'UNKNOWN', topics: [{ id: 'haandhygiene' }] });

    const { updateCourse } = await editor.ask(operations.UpdateCourseDocument, {
      input: { id, version: 1, fields: { status: 'ACTIVE' }, note: { nature: 'CORRECTION' } },
    });
    expect(updateCourse).toMatchObject({ errors: [], course: { version: 2, status: 'ACTIVE' } });

    const { history } = (await courseNow(id))!;
    expect(history.totalCount).toBe(2);
    expect(history.nodes).toMatchObject([
      {
        kind: 'Course',
        recordId: id,
        version: 2,
        action: 'UPDATED',
        nature: 'CORRECTION',
        why: null,
        organisation: { id: 'fhi' },
        fields: [{ field: 'status', before: 'UNKNOWN', after: 'ACTIVE' }],
      },
      { version: 1, action: 'CREATED', nature: 'NEWLY_FOUND', why: 'funnet på nettsidene' },
    ]);
    const { status, data, errors } = await system.post(operations.CourseAuthorsDocument.toString(), { id });
    expect({ status, data }).toMatchObject({
      data: { course: { history: { nodes: [{ author: null }, { author: null }] } } },
    });
    expect(errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
    const reader = system.as(await tokenFor({ scopes: ['history:read'] }));
    const { course } = await reader.ask(operations.CourseAuthorsDocument, { id });
    expect(course!.history.nodes[0]!.author).toMatchObject({ name: 'Kari Koordinator' });
  });

  test('a change from an older version is refused, with the record as it is and the fields that differ', async () => {
    const { version } = (await courseNow(COURSE))!;
    const statusNote = 'ifølge tilbyder';
    await editor.ask(operations.UpdateCourseDocument, { input: { id: COURSE, version, fields: { statusNote } } });

    const { updateCourse } = await editor.ask(operations.UpdateCourseDocument, {
      input: { id: COURSE, version, fields: { status: 'RETIRED' } },
    });

    expect(updateCourse!.course).toMatchObject({ version: version + 1, status: 'UNKNOWN', statusNote });
    expect(updateCourse!.errors).toEqual([
      {
        code: 'CONFLICT',
        field: 'version',
        message: `Version ${version} was changed since: version ${version + 1} is current. Look at what differs, and try again with it.`,
        recordId: COURSE,
        currentVersion: version + 1,
        differences: [{ field: 'statusNote', before: null, after: statusNote }],
      },
    ]);
  });

  test('an archived course leaves lists and counts, stays by its id, and comes back', async () => {
    const id = 'korsn-handhygiene-elaering';
    const listed = async () => {
      const { data } = await system.post<{ catalogue: { courses: { totalCount: number } } }>(
        '{ catalogue { courses { totalCount } } }',
      );
      return data.catalogue.courses.totalCount;
    };
    const before = await listed();
    const { archiveCourse } = await editor.ask(operations.ArchiveCourseDocument, { input: { id, version: 1 } });
    expect(archiveCourse).toMatchObject({ errors: [], course: { version: 2, archived: true } });
    expect(await listed()).toBe(before - 1);
    expect(await courseNow(id)).toMatchObject({ archived: true });

    const { updateCourse } = await editor.ask(operations.UpdateCourseDocument, {
      input: { id, version: 2, fields: { statusNote: 'x' } },
    });
    expect(updateCourse!.errors).toMatchObject([{ code: 'ARCHIVED' }]);
    const { restoreCourse } = await editor.ask(operations.RestoreCourseDocument, { input: { id, version: 2 } });
    expect(restoreCourse).toMatchObject({ errors: [], course: { version: 3, archived: false } });
    expect(await listed()).toBe(before);
  });

  test('alignments are added and taken away; a topic that its owner does not know is refused', async () => {
    const id = 'asp-rak-legevakt';
    const { topics, version } = (await courseNow(id))!;
    const align = (topicIds: string[], seen: number) =>
      editor.ask(operations.AlignCourseDocument, { input: { id, version: seen, topicIds } });

    expect((await align(['legionella'], version)).alignCourse!.course!.topics).toEqual([
      ...topics!,
      { id: 'legionella' },
    ]);
    const refused = await align(['haandhygiene', 'finnes-ikke'], version + 1);
    expect(refused.alignCourse!.errors).toMatchObject([{ code: 'UNKNOWN_REFERENCE', field: 'topicIds', recordId: id }]);
    expect((await courseNow(id))!.version).toBe(version + 1);
    const { unalignCourse } = await editor.ask(operations.UnalignCourseDocument, {
      input: { id, version: version + 1, topicIds: ['legionella'] },
    });
    expect(unalignCourse!.course).toMatchObject({ version: version + 2, topics });
  });

  test('a change that changes nothing makes no version', async () => {
    const { version, status } = (await courseNow('asp-rask-program'))!;
    const { updateCourse } = await editor.ask(operations.UpdateCourseDocument, {
      input: { id: 'asp-rask-program', version, fields: { status } },
    });
    expect(updateCourse).toMatchObject({ errors: [], course: { version } });
  });
});

describe('What cannot be kept is refused by field, and nothing of it happens', () => {
  test.each([
    ['a value of the wrong form', { durationMinutes: -1 }, 'INVALID', 'durationMinutes'],
    ['a required field emptied', { providerId: null }, 'INVALID', 'providerId'],
    ['a list emptied by null', { topicIds: null }, 'INVALID', 'topicIds'],
    ['an organisation that competence does not know', { providerId: 'finnes-ikke' }, 'UNKNOWN_REFERENCE', 'providerId'],
    [
      'a guideline that guidelines does not know',
      { basedOnGuidelineIds: ['nei'] },
      'UNKNOWN_REFERENCE',
      'basedOnGuidelineIds',
    ],
    ['a course that does not exist', { basedOnCourseIds: ['nei'] }, 'UNKNOWN_REFERENCE', 'basedOnCourseIds'],
  ])('%s', async (_, fields, code, field) => {
    const before = await courseNow('asp-rask-program');
    const { updateCourse } = await editor.ask(operations.UpdateCourseDocument, {
      input: { id: 'asp-rask-program', version: before!.version, fields },
    });
    expect(updateCourse!.errors).toMatchObject([{ code, field }]);
    expect(await courseNow('asp-rask-program')).toEqual(before);
  });

  test('an id that is taken, one that does not exist, and a version that never was', async () => {
    const taken = await editor.ask(operations.CreateCourseDocument, { input: { id: COURSE, fields: {} } });
    expect(taken.createCourse!.errors).toMatchObject([{ code: 'ALREADY_EXISTS', field: 'id' }]);
    const update = (id: string, version: number) =>
      editor.ask(operations.UpdateCourseDocument, { input: { id, version, fields: { statusNote: 'x' } } });
    expect((await update('finnes-ikke', 1)).updateCourse!.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await update('asp-rask-program', 99)).updateCourse!.errors).toMatchObject([
      { code: 'CONFLICT', currentVersion: 1, differences: [] },
    ]);
  });
});

test('a chapter has an id of its guideline, once', async () => {
  const guidelines = system.as(await tokenFor({ scopes: ['guidelines:write'] }));
  const id = 'fhi-handhygieneveilederen';
  const update = async (...chapterIds: string[]) => {
    const chapters = chapterIds.map((chapter) => ({ id: chapter, title: 'Hansker', topicIds: [] }));
    const { updateGuideline } = await guidelines.ask(operations.UpdateGuidelineDocument, {
      input: { id, version: 1, fields: { chapters } },
    });
    return updateGuideline!.errors;
  };
  expect(await update('annen-veileder--hansker')).toEqual([
    { code: 'INVALID', message: `chapters.id must begin with "${id}--", unlike "annen-veileder--hansker".` },
  ]);
  expect(await update(`${id}--hansker`, `${id}--hansker`)).toEqual([
    { code: 'INVALID', message: `chapters.id has "${id}--hansker" twice.` },
  ]);
  expect(await update(`${id}--hansker`)).toEqual([]);
});

test('each change of one operation is answered with what the changes before it made', async () => {
  const first = 'nhi-observasjonskompetanse';
  const version = async (id: string) => (await courseNow(id))!.version;
  const { data, errors } = await editor.post<Record<string, { course: unknown }>>(`mutation {
    first: updateCourse(input: { id: "${first}", version: ${await version(first)}, fields: { statusNote: "sett" } }) {
      course { basisForCourses { id } }
    }
    second: updateCourse(input: {
      id: "${COURSE}", version: ${await version(COURSE)}, fields: { basedOnCourseIds: ["${first}"] }
    }) { course { basedOnCourses { id basisForCourses { id } } } }
  }`);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    first: { course: { basisForCourses: [] } },
    second: { course: { basedOnCourses: [{ id: first, basisForCourses: [{ id: COURSE }] }] } },
  });
});
