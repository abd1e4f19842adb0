import { expect, test } from '@jest/globals';
import type { GapQuestion } from '../../../subgraphs/contracts/coverage-counts.js';
import { keepForOneOperation } from '../../../registry/changes/keep.js';
import { gapFacts } from '../../../subgraphs/education/gap-map-facts.js';
import type { Stores } from '../../../subgraphs/education/store.js';

/** broad over c and d, c over g. */
const topicTree = { broad: null, c: 'broad', d: 'broad', g: 'c' };
/** A map of the broadest topic alone. */
const question = {
  topics: { broad: ['broad', 'c', 'd', 'g'] },
  impliedBy: {},
  audiences: { nurse: { broader: ['nurse'], narrower: ['nurse'], workplaces: [] } },
  filter: {},
  today: '2026-11-21',
  asOf: null,
} as unknown as GapQuestion;

/** A registry with one programme, `p`, that has an outcome on each of some topics. */
function registryWithOutcomesOn(...topicIds: string[]): Stores {
  const programme = { id: 'p', level: 'BACHELOR', audienceId: 'nurse', coverage: 'SCANNED', sharedGoalSetIds: [] };
  const outcomes = topicIds.map((id) => ({ programmeId: 'p', topicIds: [id], weakMatch: false }));
  return {
    programmes: { pickParts: () => Promise.resolve([programme]) },
    teachingJudgements: { pick: () => Promise.resolve([]) },
    learningOutcomes: { pick: () => Promise.resolve(outcomes), programmeIds: () => Promise.resolve(new Set(['p'])) },
  } as unknown as Stores;
}

test.each<[string, Record<string, string[]>]>([
  ['g', { broad: ['p'], c: ['p'], d: [], g: ['p'] }],
  ['c', { broad: ['p'], c: ['p'], d: [], g: [] }],
  ['d', { broad: ['p'], c: [], d: ['p'], g: [] }],
  ['broad', { broad: ['p'], c: [], d: [], g: [] }],
])(
  'a programme on %s mentions it and each topic above it, also those between it and the map',
  async (on, mentionedBy) => {
    const { facts } = await gapFacts(registryWithOutcomesOn(on), keepForOneOperation()).load({ question, topicTree });
    expect(facts.mentionedBy).toEqual(mentionedBy);
  },
);
