import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { withSystem } from '../support/with-system.js';
import { everyAudience } from '../support/every-audience.js';

const system = withSystem();

const INPUT = {
  audienceIds: ['sykepleier', 'vernepleier', 'fastlege', 'lis-infeksjonssykdommer', 'byggeier'],
} as operations.GapMapInput;
const gaps = async (selection: Partial<operations.GapsQueryVariables>) =>
  (await system.ask(operations.GapsDocument, { input: INPUT, ...selection })).gapMap!.gaps!;

describe('A measure shows its means', () => {
  const meansOf = async (id: string) =>
    (await system.ask(operations.MeasureMeansDocument, { id })).measure!.means!.rows!.nodes;

  test.each([
    ['m10-influensavaksine', 'influensavaksinasjon-ansatte'],
    ['m4-smittevernkontakter', 'smittevernkontakter'],
    ['p4-smittevernkontakter', 'smittevernkontakter'],
  ])('%s has none on %s', async (id, topicId) => {
    expect(await meansOf(id)).toEqual([
      {
        topic: { id: topicId },
        courses: { count: 0 },
        learningOutcomes: { count: 0 },
        guidelines: { count: 0 },
        projects: { count: 0 },
        cells: [],
      },
    ]);
  });

  test('the observation tool has means on hand hygiene', async () => {
    const rows = await meansOf('m6-nost');
    expect(rows.find(({ topic }) => topic.id === 'haandhygiene')).toMatchObject({ courses: { count: 16 } });
  });
});

describe('The gaps, by who answers for them', () => {
  test('the mapping of basic education answers for what national regulations lack, and for nothing else', async () => {
    const { nodes, totalCount } = await gaps({ measureIds: ['n6-grunnutdanning'] });
    expect(totalCount).toBeGreaterThan(10);
    expect(new Set(nodes.map(({ reason }) => reason.code))).toEqual(new Set(['NOT_IN_NATIONAL_REGULATION']));
    expect(nodes.every(({ cell }) => cell.isGap)).toBe(true);
  });

  test('the observation tool answers for no gap in education or courses', async () => {
    expect((await gaps({ measureIds: ['m6-nost'] })).totalCount).toBe(0);
  });

  test('by organisation, by reason, and nobody', async () => {
    const ofKd = await gaps({ organisationIds: ['kd'] });
    expect(ofKd.nodes.every(({ reason }) => reason.responsibility!.deciders.some(({ id }) => id === 'kd'))).toBe(true);
    const noCourse = await gaps({ reasons: ['NO_COURSE'] });
    expect(new Set(noCourse.nodes.map(({ reason }) => reason.code))).toEqual(new Set(['NO_COURSE']));
    const [owned, ownerless, all] = [await gaps({ ownerless: false }), await gaps({ ownerless: true }), await gaps({})];
    expect(owned.totalCount + ownerless.totalCount).toBe(all.totalCount);
  });

  test('page by page', async () => {
    const all = await gaps({});
    const first = await gaps({ first: 7 });
    const second = await gaps({ first: 7, after: first.pageInfo.endCursor ?? null });
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes.slice(0, 14));
  });

  test('a map too large for a list says so', async () => {
    const { errors } = await system.post(operations.GapsDocument.toString(), {
      input: { audienceIds: await everyAudience(system) },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]!.message).toContain('a list of gaps takes 3000 cells at the most, not 10290');
  });
});
