import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';
import { momentBetween } from '../support/waiting.js';

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  editor = system.as(
    await tokenFor({
      scopes: ['courses:write', 'guidelines:write', 'education:write', 'competence:write'],
      organisation: 'fhi',
    }),
  );
});

const moment = async () => (await momentBetween()).toISOString();
const compare = async (topicIds: string[], audienceIds: string[], from: string, to: string | null = null) =>
  (await system.ask(operations.ChangedCellsDocument, { input: { topicIds, audienceIds }, from, to })).gapComparison!
    .cells!;

test('changes of records on other topics are not read, but where they can matter: guidelines, judgements on broader topics, and outcomes that end these', async () => {
  const from = await moment();
  const reads = await system.databaseReads(() => compare(['tuberkulose'], ['sykepleier'], from));
  const isOfChanges = ({ collection, command }: (typeof reads)[number]) =>
    collection.endsWith('.versions') &&
    JSON.stringify(command).includes('change.from') &&
    command['find'] !== undefined;
  const byTopic = new Map(
    reads
      .filter(isOfChanges)
      .map(({ collection, command }) => [collection, JSON.stringify(command).includes('change.topics')]),
  );
  expect(byTopic.get('courses.versions')).toBe(true);
  expect(byTopic.get('measures.versions')).toBe(true);
  expect(byTopic.get('programmes.versions')).toBe(false);
  expect(byTopic.get('guidelines.versions')).toBe(false);
  expect(byTopic.get('teachingJudgements.versions')).toBe(false);
  expect(byTopic.get('learningOutcomes.versions')).toBe(false);
});

describe('What opened and closed the cells of a gap map', () => {
  test('nothing, where nothing was recorded', async () => {
    const from = await moment();
    expect(await compare(['haandhygiene'], ['sykepleier'], from)).toEqual({ totalCount: 0, nodes: [] });
  });

  test('a new course on tuberculosis closes a reason; that it was found, not made, is told', async () => {
    const from = await moment();
    await editor.ask(operations.CreateCourseDocument, {
      input: {
        id: 'lhl-tuberkulose',
        fields: {
          title: { nb: 'Tuberkulose for sykepleiere' },
          titleIsOfficial: true,
          descriptionNb: 'Et kurs.',
          providerId: 'fhi',
          sourceUrl: 'https://www.fhi.no/kurs',
          sourceKind: 'kursside',
          country: 'NO',
          topicIds: ['tuberkulose'],
          audienceIds: ['sykepleier'],
          status: 'ACTIVE',
          peripheral: false,
        },
        note: { nature: 'NEWLY_FOUND' },
      },
    });
    const { nodes } = await compare(['tuberkulose', 'haandhygiene'], ['sykepleier', 'lege'], from);
    expect(nodes).toEqual([
      {
        topic: { id: 'tuberkulose' },
        audience: { id: 'sykepleier' },
        change: expect.stringMatching(/CLOSED|REASONS_CHANGED/),
        before: { isGap: true },
        after: { isGap: expect.any(Boolean) },
        opened: [],
        closed: expect.arrayContaining([expect.stringMatching(/NO_COURSE|ONLY_RETIRED_COURSES/)]),
        causes: ['NEWLY_FOUND'],
        changes: [{ kind: 'Course', recordId: 'lhl-tuberkulose', nature: 'NEWLY_FOUND', action: 'CREATED' }],
      },
    ]);
  });

  test('a guideline revised opens "due for review" in the cells of what builds on it; a course reviewed closes it', async () => {
    const COURSE = 'korsn-handhygiene-elaering';
    const from = await moment();
    const { data } = await system.post<{ guideline: { version: number; revisions: { date: string; note: string }[] } }>(
      '{ guideline(id: "fhi-handhygieneveilederen") { version revisions { date note } } }',
    );
    const { version, revisions } = data.guideline;
    await editor.ask(operations.UpdateGuidelineDocument, {
      input: {
        id: 'fhi-handhygieneveilederen',
        version,
        fields: { revisions: [...revisions, { date: '2026-11-20', note: 'revidert' }] },
      },
    });
    const between = await moment();
    const opened = await compare(['haandhygiene'], ['kommunalt-helsepersonell'], from);
    expect(opened.nodes).toMatchObject([
      {
        opened: ['COURSES_REVIEW_DUE'],
        closed: [],
        causes: ['REAL_CHANGE'],
        changes: [{ kind: 'Guideline', recordId: 'fhi-handhygieneveilederen' }],
      },
    ]);

    const course = (await system.ask(operations.CourseWithHistoryDocument, { id: COURSE })).course!;
    await editor.ask(operations.UpdateCourseDocument, {
      input: { id: COURSE, version: course.version, fields: { lastReviewed: '2026-11-21' } },
    });
    const closed = await compare(['haandhygiene'], ['kommunalt-helsepersonell'], between);
    expect(closed.nodes).toMatchObject([
      {
        opened: [],
        closed: ['COURSES_REVIEW_DUE'],
        changes: [{ kind: 'Course', recordId: COURSE, nature: 'REAL_CHANGE' }],
      },
    ]);
    // Over the whole time, nothing is left of it
    expect((await compare(['haandhygiene'], ['kommunalt-helsepersonell'], from)).totalCount).toBe(0);
  });

  test('a change of a title is no cause of anything', async () => {
    const from = await moment();
    const id = 'lhl-tuberkulose';
    await editor.ask(operations.UpdateCourseDocument, {
      input: { id, version: 1, fields: { title: { nb: 'Tuberkulose' } } },
    });
    await editor.ask(operations.UpdateCourseDocument, {
      input: { id, version: 2, fields: { status: 'RETIRED' }, note: { nature: 'CORRECTION' } },
    });
    const { nodes } = await compare(['tuberkulose'], ['sykepleier'], from);
    expect(nodes).toMatchObject([{ causes: ['CORRECTION'], changes: [{ recordId: id, nature: 'CORRECTION' }] }]);
    expect(nodes[0]!.changes).toHaveLength(1);
  });

  test('moments out of order, to come, or before the first record are refused', async () => {
    const now = await moment();
    const refused = async (from: string, to: string | null) => {
      const { errors } = await system.post(operations.ChangedCellsDocument.toString(), {
        input: { topicIds: ['tuberkulose'], audienceIds: ['lege'] },
        from,
        to,
      });
      return errors[0]!.message;
    };
    expect(await refused(now, now)).toBe(`to: ${now} is not later than ${now}.`);
    expect(await refused('2999-01-01T00:00:00Z', null)).toContain('from: 2999-01-01T00:00:00.000Z is still to come');
    expect(await refused('2020-01-01T00:00:00Z', null)).toContain('had recorded nothing at 2020-01-01T00:00:00.000Z');
  });
});
