import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

const currencyOf = async (id: string) =>
  (await system.ask(operations.CourseCurrencyDocument, { id })).course!.currency!;

describe('The five staleness cases of the data set, each with its reason', () => {
  test('a guideline that was archived, without a date', async () => {
    expect(await currencyOf('nhi-nye-koronavirus-helsepersonell')).toMatchObject({
      state: 'REVIEW_DUE',
      ownDate: '2020-05-29',
      basis: 'STATED',
      evidence: [
        {
          reason: 'GUIDELINE_WITHDRAWN',
          guideline: { id: 'fhi-koronavirusveilederen', status: 'WITHDRAWN' },
          changedOn: null,
        },
      ],
    });
  });

  test('a guideline that was replaced', async () => {
    expect(await currencyOf('nhi-basale-smittevernrutiner')).toMatchObject({
      state: 'REVIEW_DUE',
      ownDate: '2020-05-29',
      basis: 'INFERRED',
      evidence: [
        {
          reason: 'GUIDELINE_REPLACED',
          guideline: { id: 'fhi-basale-smittevernrutiner-temakapittel' },
          changedOn: '2022-05',
          successor: { id: 'fhi-basale-smittevernrutiner' },
        },
      ],
    });
  });

  test.each([
    ['asp-rask-kurs-4-behandling-av-infeksjoner', '2021-09-08'],
    ['relis-kupp-riktigere-bruk-av-antibiotika', '2015'],
    ['asp-rask-intervensjon-fylkesvis', '2016'],
  ])('a guideline that was revised after course %s of %s', async (id, ownDate) => {
    expect(await currencyOf(id)).toMatchObject({
      state: 'REVIEW_DUE',
      ownDate,
      basis: 'INFERRED',
      evidence: [
        {
          reason: 'GUIDELINE_REVISED',
          guideline: { id: 'hdir-antibiotika-i-primaerhelsetjenesten', status: 'IN_FORCE' },
          changedOn: '2023-09-12',
        },
      ],
    });
  });
});

describe('Not stale, but easily reported as such', () => {
  test.each(['asp-rask-program', 'asp-rak-legevakt'])('%s: 2023 against 2023-09-12 is undecided', async (id) => {
    expect(await currencyOf(id)).toMatchObject({
      state: 'UNDECIDED',
      ownDate: '2023',
      evidence: [{ reason: 'ORDER_UNDECIDED', changedOn: '2023-09-12' }],
    });
  });

  test('a course whose only date is that of a page is not made current by it', async () => {
    const { state, evidence } = await currencyOf('korsn-handhygiene-elaering');
    expect(state).toBe('UNKNOWN');
    expect(evidence.map(({ reason, guideline, changedOn }) => [reason, guideline?.id, changedOn])).toEqual([
      ['ONLY_SOURCE_DATE', 'fhi-handhygieneveilederen', '2017-02'],
      ['ONLY_SOURCE_DATE', 'korsn-rutine-handhygiene', '2023-08-28'],
    ]);
  });

  test.each([
    ['kompetansebroen-handhygiene', 'NO_OWN_DATE'],
    ['ous-kurs-i-dekontaminering', 'NO_GUIDELINE_RECORDED'],
  ])('%s is UNKNOWN, never current: %s', async (id, reason) => {
    expect(await currencyOf(id)).toMatchObject({ state: 'UNKNOWN', evidence: [{ reason }] });
  });
});

describe('The review queue', () => {
  const ask = (currency: operations.CurrencyState[] | null, filter: object | null = null) =>
    system.ask(operations.CoursesByCurrencyDocument, { currency, filter });

  test('lists what is due among courses that are not retired', async () => {
    const { catalogue } = await ask(['REVIEW_DUE'], { status: ['ACTIVE', 'UNKNOWN'] });
    expect(catalogue!.courses!.nodes.map(({ id }) => id).sort()).toEqual([
      'asp-rask-kurs-4-behandling-av-infeksjoner',
      'nhi-basale-smittevernrutiner',
      'nhi-nye-koronavirus-helsepersonell',
    ]);
  });

  test('every facet count equals its list, and every row is in the state it is listed under', async () => {
    const { catalogue } = await ask(null);
    const counts = catalogue!.courses!.facets.currency;
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(90);
    for (const { value, count } of counts) {
      const list = (await ask([value as operations.CurrencyState])).catalogue!.courses!;
      expect(list.totalCount).toBe(count);
      expect(new Set(list.nodes.map(({ currency }) => currency!.state))).toEqual(new Set([value]));
    }
  });

  test('by provider', async () => {
    const { catalogue } = await ask(['REVIEW_DUE', 'UNDECIDED'], {
      providerIds: ['asp'],
      status: ['ACTIVE', 'UNKNOWN'],
    });
    expect(catalogue!.courses!.nodes.map(({ id }) => id).sort()).toEqual([
      'asp-rak-legevakt',
      'asp-rask-kurs-4-behandling-av-infeksjoner',
      'asp-rask-program',
    ]);
  });

  test('learning outcomes record no guidelines yet: unknown, with the date of their regulation', async () => {
    const { catalogue } = await system.ask(operations.OutcomesByCurrencyDocument, { currency: null });
    expect(catalogue!.learningOutcomes!.facets.currency).toEqual([{ value: 'UNKNOWN', count: 266 }]);
    const due = await system.ask(operations.OutcomesByCurrencyDocument, { currency: ['REVIEW_DUE'] });
    expect(due.catalogue!.learningOutcomes!.totalCount).toBe(0);
    const nursing = await system.post(
      '{ learningOutcome(id: "sykepleie-par4e") { currency { state ownDate evidence { reason } } } }',
    );
    expect(nursing.data['learningOutcome']).toEqual({
      currency: { state: 'UNKNOWN', ownDate: '2025-08-01', evidence: [{ reason: 'NO_GUIDELINE_RECORDED' }] },
    });
  });
});
