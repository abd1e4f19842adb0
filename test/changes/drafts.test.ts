import { beforeAll, describe, expect, test } from '@jest/globals';
import type { History } from '../../registry/changes/history.js';
import type { Identity } from '../../identity/identity.js';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { starterRows } from '../support/starter-data.js';
import { clientAt, type Client } from '../support/client.js';
import type { TestSystem } from '../support/system.js';
import { withSystem } from '../support/with-system.js';
import { secondBetween } from '../support/waiting.js';

const DRAFT = 'handlingsplan-utkast';
const MEASURE = 'm10-influensavaksine';
const INDICATOR = 'influensavaksine-helsepersonell';
const PUBLISHED = 'handlingsplan-amr-2016';
const AUDIENCES = ['sykepleier', 'fastlege', 'lis-infeksjonssykdommer'];
const REPORT = 'Avtalt med alle helseforetak';

const drafted = starterRows('measures').filter(({ planId }) => planId === DRAFT);
const title = (row: Record<string, unknown>) => row['title'] as string;
/** What gives a draft away, wherever it stands in an answer. */
const TRACES = [
  DRAFT,
  (starterRows('plans').find(({ id }) => id === DRAFT)!['title'] as { nb: string }).nb,
  REPORT,
  ...drafted.map(({ id }) => id),
  ...drafted.map((row) => JSON.stringify(title(row))),
];
const tracesIn = (answer: unknown) => TRACES.filter((trace) => JSON.stringify(answer).includes(trace));

/** Two systems on the same records: one shows drafts to everyone, the other to those with a scope of plan. */
const open = withSystem({ own: true, settings: { includeDrafts: true } });
const discreet = withSystem({ on: open, settings: { includeDrafts: false } });
const tokens = new Map<string, string>();
beforeAll(async () => {
  for (const scopes of ['', 'plan:read', 'plan:write', 'research:write', 'history:read'])
    tokens.set(scopes, await tokenFor({ scopes: [scopes], organisation: 'fhi' }));
  await open.as(tokens.get('plan:write')!).ask(operations.ReportMeasureProgressDocument, {
    input: { measureId: MEASURE, period: '2026', status: 'STARTED', text: REPORT },
  });
  // Records of research that name drafts, in their histories too
  const { data } = await open
    .as(await tokenFor({ scopes: ['research:write', 'plan:read'] }))
    .post<Record<string, { errors: unknown[] }>>(
      `mutation {
        a: updatePublication(input: { id: "r-strategi-2024", version: 1, fields: { planId: "${DRAFT}" } }) { errors { message } }
        b: updateProject(input: { id: "norse-nettverk", version: 1, fields: { fromMeasureId: "${MEASURE}" } }) { errors { message } }
        c: updateProject(input: { id: "norse-nettverk", version: 2, fields: { note: "x", fromMeasureId: null } }) { errors { message } }
      }`,
    );
  expect(Object.values(data).flatMap(({ errors }) => errors)).toEqual([]);
});

const IDS = { draft: DRAFT, measure: MEASURE, indicator: INDICATOR, guideline: 'handlingsplan-amr-2025-under-arbeid' };
/** Every way to meet a plan, a measure, or what names one. */
const QUESTIONS: [string, { toString: () => string }, object][] = [
  ['plans, measures, indicators, guidelines and topics', operations.PlansAndMeasuresDocument, IDS],
  ['what organisations answer for', operations.WhatOrganisationsAnswerForDocument, {}],
  ['the catalogue with its facets', operations.CatalogueOfMeasuresDocument, { draft: DRAFT, search: 'opplæring' }],
  ['projects and publications that name plans, and their histories', operations.WhatNamesPlansDocument, {}],
  ['the feed of changes', operations.FeedOfPlansDocument, {}],
  ['the gap map', operations.MapOfDraftsDocument, { input: { audienceIds: AUDIENCES } }],
  ['the means and histories of measures', operations.MeansAndPastOfMeasuresDocument, { search: 'opplæring' }],
];
const ask = async (client: Client, question: { toString: () => string }, variables: object) => {
  const { data, errors } = await client.post(question.toString(), variables);
  expect(errors).toEqual([]);
  return data;
};

describe.each(QUESTIONS)('A draft plan in %s', (_, question, variables) => {
  test.each<[string, boolean, string | null]>([
    ['shown to the public where drafts are for everyone', true, null],
    ['shown to who reads plans, whatever the setting', false, 'plan:read'],
    ['shown to who writes plans', false, 'plan:write'],
    ['hidden from the public', false, null],
    ['hidden from whoever has signed in without a scope', false, ''],
    ['hidden from an editor of research', false, 'research:write'],
    ['hidden from who reads the persons of histories', false, 'history:read'],
  ])('%s', async (expected, everyone, scope) => {
    const system = everyone ? open : discreet;
    const client = scope === null ? system : system.as(tokens.get(scope)!);
    const traces = tracesIn(await ask(client, question, variables));
    if (expected.startsWith('shown')) expect(traces.length).toBeGreaterThan(1);
    else expect(traces).toEqual([]);
  });
});

describe('A draft plan asked for by its id', () => {
  const report = (client: Client) => client.post(operations.ReportOnDraftDocument.toString(), { draft: DRAFT });

  test('has no report for the public, as if there were no such plan', async () => {
    const { data, errors } = await report(discreet);
    expect(data).toEqual({ planReport: null });
    expect(errors).toMatchObject([{ message: `planId: there is no "${DRAFT}".` }]);
    expect((await report(discreet.as(tokens.get('plan:read')!))).errors).toEqual([]);
  });

  test.each([
    ['plan', `{ __typename: "Plan", id: "${DRAFT}" }`, '... on Plan { title { text } measures { totalCount } }'],
    ['plan', `{ __typename: "Measure", id: "${MEASURE}" }`, '... on Measure { title progress { text } }'],
    ['research', `{ __typename: "Plan", id: "${DRAFT}" }`, '... on Plan { publications { totalCount } }'],
    [
      'research',
      `{ __typename: "Measure", id: "n7-forskningsnettverk" }`,
      '... on Measure { projects { totalCount } }',
    ],
  ])('%s: nothing of %s over _entities', async (registry, representation, fields) => {
    const query = `{ _entities(representations: [${representation}]) { ${fields} } }`;
    const askAs = async (system: TestSystem, scopes: string[]) => {
      const execute = system.registry(registry);
      const identity: Identity = { organisationId: 'fhi', person: null, scopes };
      return execute({ query }, { identity, moment: null });
    };
    expect(await askAs(discreet, [])).toEqual({ data: { _entities: [null] } });
    for (const answer of [await askAs(discreet, ['plan:read']), await askAs(open, [])])
      expect(answer.data).toMatchObject({ _entities: [expect.objectContaining({})] });
  });

  test.each(['plan', 'research'])('nothing in the changes of %s', async (registry) => {
    const changes = async (system: TestSystem, scopes: string[]) => {
      const identity: Identity = { organisationId: null, person: null, scopes };
      const subgraph = system.registries.subgraphs.find(({ name }) => name === registry)!;
      const { history } = (await subgraph.createContext({ identity, moment: null })) as { history: History };
      return history.changes({}, 1000);
    };
    expect(tracesIn(await changes(discreet, []))).toEqual([]);
    expect(tracesIn(await changes(discreet, ['plan:read']))).toEqual(tracesIn(await changes(open, [])));
    expect(tracesIn(await changes(open, []))).toContain(MEASURE);
  });

  test('the published plans and their measures are the same for all', async () => {
    const query = `{ plan(id: "${PUBLISHED}") { title { text } measures(first: 100) { totalCount nodes { id } } } }`;
    const [forAll, hidden] = [await open.post(query), await discreet.post(query)];
    expect(hidden).toMatchObject({ data: forAll.data, errors: [] });
    expect(forAll.data).toMatchObject({ plan: { measures: { totalCount: expect.any(Number) } } });
  });
});

describe('Where drafts are hidden, the gap map does not say that nobody answers', () => {
  const map = async (client: Client) =>
    (await client.ask(operations.MapOfDraftsDocument, { input: { audienceIds: AUDIENCES } as never })).gapMap!;

  test('a gap that a draft answers for is owned for those who see it, and not known to be ownerless for others', async () => {
    const [forAll, hidden] = [await map(open), await map(discreet)];
    expect([forAll.draftsConsidered, hidden.draftsConsidered]).toEqual([true, false]);
    const [gaps, known] = [forAll.gaps!, hidden.gaps!];
    // A need that a draft measure alone makes is none for those who may not see the draft.
    const published = gaps.nodes.filter(({ cell }) => cell.need!.level === 'CONFIRMED');
    expect(published.length).toBeLessThan(gaps.totalCount);
    expect(known.nodes.map(({ cell }) => cell)).toEqual(published.map(({ cell }) => cell));
    for (const [index, { reason }] of published.entries()) {
      const { ownerless, measures, deciders } = known.nodes[index]!.reason.responsibility!;
      expect([ownerless, measures, deciders]).toEqual([null, [], reason.responsibility!.deciders]);
    }
    expect(gaps.nodes.some(({ reason }) => reason.responsibility!.ownerless === false)).toBe(true);
    expect([hidden.ownerless!.totalCount, hidden.owned!.totalCount]).toEqual([0, 0]);
  });

  test('every number of measures is that of the list', async () => {
    for (const client of [open, discreet]) {
      const { catalogue } = await client.ask(operations.CatalogueOfMeasuresDocument, { draft: DRAFT, search: null });
      const { totalCount, nodes, facets } = catalogue!.measures!;
      expect(nodes).toHaveLength(totalCount);
      expect(facets.plans.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    }
  });
});

describe('A reference to a draft', () => {
  test('is refused from an editor who may not know of it, and told to nobody in a conflict', async () => {
    const update = (scopes: string[], version: number) =>
      tokenFor({ scopes }).then((token) =>
        discreet
          .as(token)
          .post<Record<string, { errors: { code: string; differences: { field: string }[] }[] }>>(
            `mutation { updateProject(input: { id: "turning-the-tide", version: ${version}, fields: { fromMeasureId: "${MEASURE}" } }) { errors { code differences { field before after } } } }`,
          ),
      );
    const refused = await update(['research:write'], 1);
    expect(refused.data['updateProject']!.errors).toMatchObject([{ code: 'UNKNOWN_REFERENCE' }]);
    expect((await update(['research:write', 'plan:read'], 1)).data['updateProject']!.errors).toEqual([]);
    const conflict = async (scopes: string[]) => (await update(scopes, 1)).data['updateProject']!.errors;
    expect(await conflict(['research:write'])).toMatchObject([{ code: 'CONFLICT', differences: [] }]);
    expect(await conflict(['research:write', 'plan:read'])).toMatchObject([
      { code: 'CONFLICT', differences: [{ field: 'fromMeasureId', before: null, after: MEASURE }] },
    ]);
  });
});

describe('When the plan is adopted', () => {
  test('it is everyone\u2019s at once, but never what it was as a draft', async () => {
    const planner = discreet.as(tokens.get('plan:write')!);
    const before = await secondBetween();
    await planner.ask(operations.UpdateMeasureDocument, {
      input: { id: MEASURE, version: 1, fields: { title: 'Nytt navn på tiltaket' } },
    });
    const { adoptPlan } = await planner.ask(operations.AdoptPlanDocument, { input: { id: DRAFT, version: 1 } });
    expect(adoptPlan!.errors).toEqual([]);
    expect(adoptPlan!.plan).toMatchObject({ version: 2, status: 'IN_FORCE' });
    expect(new Set(adoptPlan!.plan!.measures.nodes.map(({ status }) => status))).toEqual(new Set(['ADOPTED']));

    const { plan, measure } = await discreet.ask(operations.PlansAndMeasuresDocument, IDS);
    expect(plan).toMatchObject({ status: 'IN_FORCE', measures: { totalCount: drafted.length } });
    expect(plan!.history.nodes.map(({ version }) => version)).toEqual([2]);
    expect(measure!.history.nodes.map(({ version }) => version)).toEqual([3]);
    expect(JSON.stringify(measure)).not.toContain(title(drafted.find(({ id }) => id === MEASURE)!));
    expect((await planner.ask(operations.PlansAndMeasuresDocument, IDS)).measure!.history.totalCount).toBe(3);

    const then = clientAt(discreet.url, { 'accept-datetime': before.toUTCString() });
    for (const [, question, variables] of QUESTIONS) expect(tracesIn(await ask(then, question, variables))).toEqual([]);
    const forAll = clientAt(open.url, { 'accept-datetime': before.toUTCString() });
    expect(tracesIn(await ask(forAll, operations.PlansAndMeasuresDocument, IDS))).toContain(DRAFT);
  });

  test('only a draft is adopted', async () => {
    const { adoptPlan } = await open
      .as(tokens.get('plan:write')!)
      .ask(operations.AdoptPlanDocument, { input: { id: PUBLISHED, version: 1 } });
    expect(adoptPlan!.errors).toMatchObject([
      { code: 'INVALID', field: 'status', message: 'status: only a draft can be adopted, and the plan is EVALUATED.' },
    ]);
  });

  test('a plan that becomes a draft again takes its past with it', async () => {
    const adopted = await secondBetween();
    await open.as(tokens.get('plan:write')!).ask(operations.UpdatePlanDocument, {
      input: { id: DRAFT, version: 2, fields: { status: 'DRAFT' } },
    });
    const then = clientAt(discreet.url, { 'accept-datetime': adopted.toUTCString() });
    for (const [, question, variables] of QUESTIONS) {
      expect(tracesIn(await ask(discreet, question, variables))).toEqual([]);
      expect(tracesIn(await ask(then, question, variables))).toEqual([]);
    }
  });
});
