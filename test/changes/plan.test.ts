import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

const MEASURE = 'm10-influensavaksine';

const system = withSystem({ own: true });
let planner: Client;
beforeAll(async () => {
  planner = system.as(await tokenFor({ scopes: ['plan:write'], organisation: 'hdir' }));
});

type ReportInput = operations.ReportMeasureProgressMutationVariables['input'];
const report = async (input: Partial<ReportInput>) =>
  (
    await planner.ask(operations.ReportMeasureProgressDocument, {
      input: { measureId: MEASURE, period: '2025', status: 'STARTED', text: 'Kampanje i alle foretak', ...input },
    })
  ).reportMeasureProgress!;

describe('Who follows up the plan reports progress', () => {
  test('a measure that nobody reported on has no progress, which is not the same as not started', async () => {
    const { measure } = await system.ask(operations.ProgressOfMeasureDocument, { id: 'm6-nost' });
    expect(measure).toEqual({ latestProgress: null, progress: [] });
  });

  test('one report for each period, changed by the version that was seen, with its history', async () => {
    const first = await report({});
    expect(first).toMatchObject({
      errors: [],
      measureProgress: { id: `${MEASURE}--2025`, version: 1, status: 'STARTED', measure: { id: MEASURE } },
    });
    const again = await report({ status: 'COMPLETED' });
    expect(again.errors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect(again.measureProgress).toEqual(first.measureProgress);
    expect(await report({ status: 'DELAYED', version: 1 })).toMatchObject({
      errors: [],
      measureProgress: { version: 2, status: 'DELAYED' },
    });
    expect((await report({ status: 'STOPPED', version: 1 })).errors).toMatchObject([
      { code: 'CONFLICT', currentVersion: 2, differences: [{ field: 'status', before: 'STARTED', after: 'DELAYED' }] },
    ]);
    await report({ period: '2024-09/2024-12', status: 'NOT_STARTED', text: 'Ikke begynt' });

    const { measure } = await system.ask(operations.ProgressOfMeasureDocument, { id: MEASURE });
    expect(measure!.latestProgress).toEqual({ id: `${MEASURE}--2025` });
    expect(measure!.progress).toMatchObject([
      { period: '2025', history: { nodes: [{ action: 'UPDATED', organisation: { id: 'hdir' } }, { version: 1 }] } },
      { id: `${MEASURE}--2024-09-to-2024-12`, period: '2024-09/2024-12', status: 'NOT_STARTED' },
    ]);
  });

  test('a withdrawn report leaves the lists; the period can be reported on anew', async () => {
    await report({ period: '2023' });
    const id = `${MEASURE}--2023`;
    const { archiveMeasureProgress } = await planner.ask(operations.ArchiveMeasureProgressDocument, {
      input: { id, version: 1 },
    });
    expect(archiveMeasureProgress).toMatchObject({ errors: [], measureProgress: { archived: true } });
    const { measure } = await system.ask(operations.ProgressOfMeasureDocument, { id: MEASURE });
    expect(measure!.progress.map((one) => one.period)).not.toContain('2023');
    expect(await report({ period: '2023', text: 'Nytt' })).toMatchObject({
      errors: [],
      measureProgress: { id, version: 3, archived: false, text: 'Nytt' },
    });
  });

  test.each([['a measure that does not exist', { measureId: 'finnes-ikke' }, 'UNKNOWN_REFERENCE', 'measureId']])(
    '%s is refused',
    async (_, input, code, field) => {
      expect(await report(input)).toMatchObject({ measureProgress: null, errors: [{ code, field }] });
    },
  );

  test('the report on the plan shows progress in its period, and says where nobody reported', async () => {
    const { planReport } = await system.ask(operations.ProgressInPlanReportDocument, {
      planId: 'handlingsplan-utkast',
      period: '2025/2026',
    });
    const progress = planReport!.progress;
    expect(progress).toHaveLength(32);
    expect(progress.find(({ measure }) => measure.id === MEASURE)).toEqual({
      measure: { id: MEASURE },
      state: 'REPORTED',
      reports: [{ period: '2025', status: 'DELAYED' }],
      overlapping: [],
    });
    const others = progress.filter(({ measure }) => measure.id !== MEASURE);
    expect(new Set(others.map(({ state }) => state))).toEqual(new Set(['NOT_REPORTED']));
    expect(planReport!.limits).toContain(
      'Progress is what somebody reported; a measure that is not reported on may have been carried out.',
    );
    const earlier = await system.ask(operations.ProgressInPlanReportDocument, {
      planId: 'handlingsplan-utkast',
      period: '2024',
    });
    expect(earlier.planReport!.progress.find(({ measure }) => measure.id === MEASURE)).toMatchObject({
      state: 'REPORTED',
      reports: [{ period: '2024-09/2024-12', status: 'NOT_STARTED' }],
    });
  });
});

describe('A new measurement of an indicator', () => {
  const INDICATOR = 'influensavaksine-helsepersonell';
  const observation = { year: 2026, value: 41, series: 'beredskapsregister', sourceUrl: 'https://www.fhi.no/tall' };
  const record = async (version: number, changed: object = {}) =>
    (
      await planner.ask(operations.RecordObservationDocument, {
        input: { indicatorId: INDICATOR, version, observation: { ...observation, ...changed } },
      })
    ).recordObservation!;

  test('stands in its series, in order of time; nothing else of the indicator changes', async () => {
    const { errors, indicator } = await record(1);
    expect([errors, indicator!.version]).toEqual([[], 2]);
    expect(indicator!.series.map(({ name, observations }) => [name, observations.length])).toEqual([
      ['sporreundersokelse', 3],
      ['beredskapsregister', 2],
    ]);
    expect(indicator!.series[1]!.observations.at(-1)).toEqual({
      year: 2026,
      period: null,
      value: 41,
      region: null,
      note: null,
    });
  });

  test.each([
    ['the same year, series and region once more', {}, 'INVALID', 'observations'],
    ['no value', { year: 2027, value: undefined }, 'INVALID', 'observations.5.value'],
  ])('%s is refused', async (_, changed, code, field) => {
    expect((await record(2, changed)).errors).toMatchObject([{ code, field }]);
  });

  test('from an older version is refused: somebody else recorded one first', async () => {
    expect((await record(1, { year: 2027 })).errors).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
  });

  test('another region, or a part of the year, is another measurement', async () => {
    expect((await record(2, { region: 'Agder' })).errors).toEqual([]);
    expect((await record(3, { period: '2026-01/2026-03' })).errors).toEqual([]);
  });
});

describe('Without the scope nothing of it happens', () => {
  test.each([
    ['reportMeasureProgress', 'measureId: "m6-nost", period: "2025", status: STARTED, text: "x"'],
    ['archiveMeasureProgress', 'id: "m6-nost--2025", version: 1'],
    ['recordObservation', 'indicatorId: "cpe-insidens", version: 1, observation: { year: 2026, value: 1 }'],
    ['adoptPlan', 'id: "handlingsplan-utkast", version: 1'],
  ])('%s', async (mutation, input) => {
    const query = `mutation { ${mutation}(input: { ${input} }) { errors { code } } }`;
    expect((await system.post(query)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const reader = system.as(await tokenFor({ scopes: ['plan:read', 'research:write'] }));
    expect((await reader.post(query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
