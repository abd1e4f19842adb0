import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { withSystem } from '../support/with-system.js';
import type { ChangesQueryVariables } from '../generated/graphql.js';

/** When the data set was recorded. */
const STARTER = '2026-11-21T00:00:00.000Z';

const system = withSystem({ own: true });
beforeAll(async () => {
  const editor = system.as(await tokenFor({ scopes: ['courses:write', 'guidelines:write'], organisation: 'hdir' }));
  const courses = ['asp-rask-program', 'asp-rak-legevakt', 'nhi-basale-smittevernrutiner'];
  for (const [index, id] of courses.entries()) {
    await editor.ask(operations.UpdateCourseDocument, {
      input: { id, version: 1, fields: { statusNote: `endret ${index}` }, note: { why: `grunn ${index}` } },
    });
  }
  await editor.ask(operations.UpdateGuidelineDocument, {
    input: { id: 'fhi-handhygieneveilederen', version: 1, fields: { nextReview: '2027' }, note: { why: 'planlagt' } },
  });
});

const feed = async (variables: Partial<ChangesQueryVariables>) =>
  (await system.ask(operations.ChangesDocument, { first: 20, ...variables })).changes!;

/** The whole feed, page by page. */
async function wholeFeed(variables: Partial<ChangesQueryVariables>) {
  const nodes = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof feed>> = await feed({ ...variables, after });
    nodes.push(...page.nodes!);
    if (!page.pageInfo!.hasNextPage) return nodes;
    after = page.pageInfo!.endCursor ?? null;
  }
}

describe('What was recorded, in all registries', () => {
  test('since the data set: the changes of two registries, newest first, with what they changed', async () => {
    const { nodes, pageInfo, unavailable } = await feed({ since: STARTER });
    expect(unavailable).toEqual([]);
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(nodes).toMatchObject([
      {
        registry: 'guidelines',
        sequence: 2,
        kind: 'Guideline',
        recordId: 'fhi-handhygieneveilederen',
        why: 'planlagt',
        organisation: { id: 'hdir' },
        fields: [{ field: 'nextReview', before: null, after: '2027' }],
      },
      { registry: 'courses', sequence: 4, recordId: 'nhi-basale-smittevernrutiner', why: 'grunn 2' },
      { registry: 'courses', sequence: 3, recordId: 'asp-rak-legevakt', why: 'grunn 1' },
      { registry: 'courses', sequence: 2, recordId: 'asp-rask-program', why: 'grunn 0' },
    ]);
  });

  test('page by page, every change once, whatever the page size: the starter data is in it, dated by the data set', async () => {
    const all = await wholeFeed({ first: 100 });
    expect(all).toHaveLength(1136);
    expect(
      new Set(all.map(({ registry, recordId, kind, version }) => `${registry} ${kind} ${recordId} ${version}`)).size,
    ).toBe(1136);
    const starter = all.filter(({ sequence }) => sequence === 1);
    expect(starter).toHaveLength(1132);
    expect(new Set(starter.map(({ at }) => at))).toEqual(new Set([STARTER]));
    expect(starter[0]).toMatchObject({
      action: 'CREATED',
      nature: 'NEWLY_FOUND',
      why: 'starter data',
      organisation: null,
    });
    const names = (rows: typeof all) => rows.map(({ registry, kind, recordId }) => `${registry} ${kind} ${recordId}`);
    expect(names(await wholeFeed({ first: 37 }))).toEqual(names(all));
  });

  test('of some kinds, on some topics with all below them, up to a moment', async () => {
    expect(new Set((await wholeFeed({ kinds: ['Plan', 'Measure'], first: 100 })).map(({ kind }) => kind))).toEqual(
      new Set(['Plan', 'Measure']),
    );
    const onTopic = await feed({ since: STARTER, topicIds: ['haandhygiene'] });
    expect(onTopic.nodes!.map(({ recordId }) => recordId)).toContain('fhi-handhygieneveilederen');
    const first = (await feed({ since: STARTER })).nodes!.at(-1)!;
    expect((await feed({ since: STARTER, until: first.at })).nodes).toHaveLength(1);
  });

  test('of the organisations that made them, page by page, with what the records are called and are part of', async () => {
    const asked = { organisationIds: ['hdir', 'fhi'], first: 1 };
    expect((await wholeFeed(asked)).map(({ recordId }) => recordId)).toEqual([
      ...['fhi-handhygieneveilederen', 'nhi-basale-smittevernrutiner', 'asp-rak-legevakt', 'asp-rask-program'],
    ]);
    expect((await wholeFeed({ ...asked, kinds: ['Guideline'] })).map(({ title, about }) => [title, about])).toEqual([
      ['Håndhygiene – nasjonal veileder', null],
    ]);
    expect(await wholeFeed({ organisationIds: ['fhi'] })).toEqual([]);
    const [outcome] = (await feed({ kinds: ['LearningOutcome'], first: 1 })).nodes!;
    expect(outcome).toMatchObject({
      title: 'Håndterer alvorlig infeksjon, tar prøver før antibiotika og koordinerer kildekontroll',
      about: { kind: 'Programme', recordId: 'anestesiologi', title: 'Anestesiologi' },
    });
  });

  test.each([
    [{ topicIds: ['finnes-ikke'] }, 'topicIds: there is no "finnes-ikke".'],
    [{ organisationIds: ['finnes-ikke'] }, 'organisationIds: there is no "finnes-ikke".'],
    [{ first: 101 }, 'first: a page has 1 to 100 rows, not 101.'],
    [{ since: '2999-01-01T00:00:00Z' }, 'since: 2999-01-01T00:00:00.000Z is still to come'],
    [{ after: 'x' }, 'after: "x" is not a cursor of this list'],
  ])('%j is refused', async (variables, message) => {
    const { errors } = await system.post(operations.ChangesDocument.toString(), variables);
    expect(errors[0]!.message).toContain(message);
  });
});
