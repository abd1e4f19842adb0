import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countCells } from '../../../subgraphs/aspects/coverage.js';
import {
  countOf,
  tallyOfCell,
  tallyOfTopic,
  WHOLE_AUDIENCE,
  type CellReach,
} from '../../../subgraphs/contracts/cell-counts.js';
import type { GapQuestion } from '../../../subgraphs/contracts/coverage-counts.js';
import { times } from '../../support/volume.js';

/** What the records of the tests count as. */
interface States {
  status: 'ACTIVE' | 'RETIRED';
  currency?: 'ACTIVE' | 'DUE';
}

/** broad over t and u; all over health over nurse and doctor, with a ward where nurses may work. */
const topics = { broad: ['broad', 't', 'u'], t: ['t'], u: ['u'] };
const audiences = {
  health: { broader: ['health', 'all'], narrower: ['health'], workplaces: [] },
  nurse: { broader: ['nurse', 'health', 'all'], narrower: ['nurse'], workplaces: ['ward', 'home'] },
  doctor: { broader: ['doctor', 'health', 'all'], narrower: ['doctor'], workplaces: [] },
};
const question = { topics, audiences } as unknown as GapQuestion;

/** Lists of half of the names are kept once, as a registry's are in memory: records with the same are counted together. */
const kept = new Map<string, string[]>();
function keptOnce(list: string[]): string[] {
  const known = list.length % 2 === 0 ? kept.get(list.join()) : undefined;
  kept.set(list.join(), known ?? list);
  return known ?? list;
}

const records = fc.array(
  fc.record({
    topicIds: fc.subarray(['broad', 't', 'u', 'other']).map(keptOnce),
    audienceIds: fc.subarray(['all', 'health', 'nurse', 'doctor', 'ward', 'home', 'dentist']).map(keptOnce),
    states: fc.record<States>(
      { status: fc.constantFrom('ACTIVE', 'RETIRED'), currency: fc.constantFrom('ACTIVE', 'DUE') },
      { requiredKeys: ['status'] },
    ),
  }),
  { maxLength: 8 },
);
type Counted = ReturnType<typeof records.generate>['value'][number];

/** The same rule as the product's, told the long way. */
function reachOf(record: Counted, topicId: keyof typeof topics, audienceId: keyof typeof audiences): CellReach | null {
  const { broader, workplaces } = audiences[audienceId];
  const names = (ids: readonly string[]) => record.audienceIds.some((id) => ids.includes(id));
  if (!record.topicIds.some((id) => topics[topicId].includes(id))) return null;
  if (names(broader)) return names([audienceId]) && record.topicIds.includes(topicId) ? 'DIRECT' : 'INHERITED';
  return names(workplaces) ? 'PARTIAL' : null;
}

const keysOf = <T extends object>(of: T) => Object.keys(of) as (keyof T & string)[];

test('What comes out at the other end of the wire is what was counted, record by record', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (all) => {
      const counts = await countCells(question, all);
      const received = JSON.parse(JSON.stringify(counts)) as typeof counts;
      expect(received).toEqual(counts);
      for (const topicId of keysOf(topics)) {
        const onTopic = all.filter((record) => record.topicIds.some((id) => topics[topicId].includes(id)));
        expect(tallyOfTopic(received, topicId)?.total ?? 0).toBe(onTopic.length);
        for (const audienceId of keysOf(audiences)) {
          const tally = tallyOfCell(received, topicId, audienceId);
          const inCell = all.filter((record) => reachOf(record, topicId, audienceId) !== null);
          expect(tally === undefined).toBe(inCell.length === 0);
          // As they are met: the order of a cell's states in an answer.
          const metOf = (kind: keyof States) => [...new Set(inCell.flatMap(({ states }) => states[kind] ?? []))];
          for (const kind of ['status', 'currency'] as const) {
            expect(Object.keys(tally?.[kind] ?? {})).toEqual(metOf(kind));
            for (const state of ['ACTIVE', 'RETIRED', 'DUE'] as const) {
              const isIn = ({ states }: Counted) => states[kind] === state;
              for (const reach of ['DIRECT', 'INHERITED', 'PARTIAL'] as const) {
                const expected = inCell.filter((one) => isIn(one) && reachOf(one, topicId, audienceId) === reach);
                const numbers: Partial<Record<string, object>> = tally?.[kind] ?? {};
                expect(countOf(numbers, [state], [reach])).toBe(expected.length);
              }
              const numbers: Partial<Record<string, number>> = tallyOfTopic(received, topicId)?.byState[kind] ?? {};
              expect(numbers[state] ?? 0).toBe(onTopic.filter(isIn).length);
            }
          }
        }
      }
    }),
    { numRuns: times(200, 2_000) },
  );
});

test('What is absent is none: nothing travels of cells, topics and states that no record is in', async () => {
  const record = { topicIds: ['t'], audienceIds: ['nurse'], states: { status: 'ACTIVE' } as States };
  const other = { topicIds: ['other'], audienceIds: ['nurse'], states: { status: 'RETIRED' } as States };
  const counts = await countCells(question, [record, other]);
  expect(Object.keys(counts.topics)).toEqual(['broad', 't']);
  expect(Object.keys(counts.topics['t']!.cells)).toEqual(['nurse']);
  expect(tallyOfCell(counts, 't', 'nurse')).toEqual({ status: { ACTIVE: { DIRECT: 1 } } });
  expect(tallyOfCell(counts, 'broad', 'nurse')).toEqual({ status: { ACTIVE: { INHERITED: 1 } } });
  expect(tallyOfCell(counts, 't', 'doctor')).toBeUndefined();
  expect(tallyOfTopic(counts, 'u')).toBeUndefined();
});

test('More is told of a cell from the records that reach it, whole and in part', async () => {
  const of = (...audienceIds: string[]) => ({ topicIds: ['t'], audienceIds, states: { status: 'ACTIVE' } });
  const [toAll, toWard, toBoth] = [of('all'), of('ward'), of('nurse', 'ward')];
  const sizes = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0);
  const counts = await countCells(question, [toAll, toWard, toBoth], {
    sum: (alike) => alike.length,
    tell: (whole, inPart) => (inPart.length > 0 ? { whole: sizes(whole), inPart: sizes(inPart) } : null),
  });
  expect(counts.topics['t']!.more).toEqual({ nurse: { whole: 2, inPart: 1 } });
});

test('Numbers are added over states and ways of reaching a cell', () => {
  const numbers = { ACTIVE: { DIRECT: 1, PARTIAL: 4 }, RETIRED: { INHERITED: 2 } };
  expect(countOf(numbers, ['ACTIVE', 'RETIRED'], WHOLE_AUDIENCE)).toBe(3);
  expect(countOf(numbers, ['ACTIVE'], ['PARTIAL'])).toBe(4);
  expect(countOf(undefined, ['ACTIVE'], WHOLE_AUDIENCE)).toBe(0);
});
