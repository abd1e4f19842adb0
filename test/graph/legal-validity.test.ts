import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

const stateOf = async (id: string, on: string) =>
  (await system.ask(operations.ProgrammeValidityDocument, { id, on })).programme!;
const inForce = async (variables: operations.EducationInForceQueryVariables) =>
  (await system.ask(operations.EducationInForceDocument, variables)).catalogue!;

describe('An analyst asks what was law on a day', () => {
  test.each([
    ['sykepleie', '2025-08-01', 'IN_FORCE'],
    ['sykepleie', '2020', 'OLDER_TEXT_NOT_COLLECTED'],
    ['sykepleie', '2025', 'UNDECIDED'],
    ['lis1', '2020-01-01', 'OLDER_TEXT_NOT_COLLECTED'],
    ['lis1', '2016', 'NOT_YET_IN_FORCE'],
    ['lis-fkm', '2025-10-01', 'NOT_YET_IN_FORCE'],
    ['lis-fkm-tidligere', '2025-10-01', 'IN_FORCE'],
    ['lis-fkm-tidligere', '2026-03-01', 'ENDED'],
  ])('%s on %s: %s, for the programme, its regulation and its outcomes', async (id, on, expected) => {
    const { validity, regulation, learningOutcomes } = await stateOf(id, on);
    expect([validity, regulation!.validity]).toEqual([expected, expected]);
    for (const outcome of learningOutcomes.nodes) expect(outcome.validity).toBe(expected);
  });

  test('a programme without a regulation is not known, for or against', async () => {
    expect(await stateOf('vg2-helsearbeiderfag', '2025-10-01')).toMatchObject({
      validity: 'NO_REGULATION',
      regulation: null,
    });
  });
});

describe('Lists of what was law on a day', () => {
  test('the new and the earlier shared objectives of specialists change places on 1 March 2026', async () => {
    const shared = async (validOn: string) =>
      (await inForce({ validOn })).programmes!.nodes.map(({ id }) => id).filter((id) => id.startsWith('lis-fkm'));
    expect(await shared('2026-02-28')).toEqual(['lis-fkm-tidligere']);
    expect(await shared('2026-03-01')).toEqual(['lis-fkm']);
  });

  test('outcomes follow their programmes', async () => {
    const { learningOutcomes } = await inForce({ validOn: '2026-03-01', validity: ['ENDED'] });
    expect(new Set(learningOutcomes!.nodes.map(({ programme }) => programme.id))).toEqual(
      new Set(['lis-fkm-tidligere']),
    );
  });

  test.each(['2026-03-01', '2025', '2010-05'])(
    'on %s they divide by state, and each count is its list',
    async (day) => {
      const whole = await inForce({});
      expect([whole.programmes!.facets.validity, whole.learningOutcomes!.facets.validity]).toEqual([null, null]);
      const all = await inForce({ validOn: day });
      for (const list of ['programmes', 'learningOutcomes'] as const) {
        const facet = all[list]!.facets.validity!;
        expect(facet.reduce((sum, { count }) => sum + count, 0)).toBe(whole[list]!.totalCount);
        for (const { value, count } of facet) {
          const own = await inForce({ validOn: day, validity: [value as operations.LegalState] });
          expect([value, own[list]!.totalCount]).toEqual([value, count]);
        }
        expect(all[list]!.totalCount).toBe(facet.find(({ value }) => value === 'IN_FORCE')?.count ?? 0);
      }
    },
  );

  test('a state without a day is the caller’s error', async () => {
    const { errors } = await system.post(operations.EducationInForceDocument.toString(), { validity: ['ENDED'] });
    expect(errors[0]).toMatchObject({
      message: 'validity: needs validOn: the day that it is about.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
