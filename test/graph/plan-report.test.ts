import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

describe('The indicators of the data set', () => {
  test('influenza vaccination is far from 75 %, and each series stands by itself', async () => {
    const { indicators } = await system.ask(operations.IndicatorProgressDocument);
    const vaccination = indicators.find(({ id }) => id === 'influensavaksine-helsepersonell')!;
    expect(vaccination.series).toEqual([
      {
        name: 'sporreundersokelse',
        progress: { state: 'NO_TARGET_YEAR', expected: null, remaining: 31, latest: { year: 2020, value: 44 } },
      },
      {
        name: 'beredskapsregister',
        progress: { state: 'NO_TARGET_YEAR', expected: null, remaining: 36, latest: { year: 2023, value: 39 } },
      },
    ]);
  });

  test('without a target value nothing is said to be on the way', async () => {
    const { indicators } = await system.ask(operations.IndicatorProgressDocument);
    const states = indicators.flatMap(({ series }) => series.map(({ progress }) => progress.state));
    expect(new Set(states)).toEqual(new Set(['NO_TARGET', 'NO_TARGET_YEAR', 'NO_NATIONAL_FIGURE']));
  });

  test('the latest measurement is of the whole country, or there is none', async () => {
    const { data } = await system.post<{
      indicators: { id: string; latest: { year: number; value: number } | null }[];
    }>('{ indicators { id latest { year value } } }');
    expect(
      Object.fromEntries(data.indicators.map(({ id, latest }) => [id, latest && [latest.year, latest.value]])),
    ).toEqual({
      'antibiotika-nyfodte': [2019, 2.2],
      'antibiotika-total': [2020, -32],
      'bredspektret-sykehus': [2023, 16.04],
      'cpe-insidens': [2021, 1.1],
      'haandhygiene-sykehjem': [2021, 51.4],
      'hai-prevalens-sykehus': [2023, 3.4],
      'influensavaksine-helsepersonell': [2023, 39],
      // The highest and the lowest county
      'resept-innbyggere-fylke': null,
      'sykepleierstudenter-kunnskap': [2020, 48.6],
    });
  });
});

describe('A report on the draft plan', () => {
  test('gathers goals, measures and the measurements of the period, and says what it does not show', async () => {
    const { planReport } = await system.ask(operations.PlanReportForDocument, {
      planId: 'handlingsplan-utkast',
      period: '2022/2023',
    });
    expect(planReport).toMatchObject({ plan: { status: 'DRAFT' }, period: '2022/2023' });
    expect([planReport!.goals.length, planReport!.measures.length]).toEqual([5, 32]);
    expect(planReport!.limits.at(-1)).toContain('draft');
    const vaccination = planReport!.indicators.find(
      ({ indicator }) => indicator.id === 'influensavaksine-helsepersonell',
    )!;
    expect(vaccination.series).toEqual([
      { name: 'beredskapsregister', observations: [{ year: 2023, period: '2022/2023', value: 39 }] },
    ]);
  });

  test('an unknown plan, a period that is none', async () => {
    const unknown = await system.post('{ planReport(planId: "x", period: "2023") { period } }');
    expect(unknown.errors).toMatchObject([
      { message: 'planId: there is no "x".', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    const { errors } = await system.post(
      '{ planReport(planId: "handlingsplan-utkast", period: "2023/2022") { period } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]!.message).toContain('period: ');
  });
});
