import { expect, test } from '@jest/globals';
import type { GuidelineFactsById } from '../../../subgraphs/contracts/guideline-status.js';
import { AllEvidence } from '../../../subgraphs/research/all-evidence.js';
import { PublicationsByTopic } from '../../../subgraphs/research/publications-by-topic.js';

const TODAY = '2026-11-21';
const TREE = { hygiene: null, hands: 'hygiene' };
const factsOf = (on: string): GuidelineFactsById => ({
  g: {
    id: 'g',
    status: 'IN_FORCE',
    supersededById: null,
    withdrawnOn: null,
    supersededOn: null,
    changes: [{ on, chapterId: null, what: 'x' }],
    topicIds: ['hygiene'],
    settingIds: [],
    country: 'NO',
  },
});

test('it is worked out once for the same guidelines, topics and day, and anew where any of them differs', async () => {
  const evidence = new AllEvidence(new PublicationsByTopic([{ id: 'p', version: 1, year: 2024, topicIds: ['hands'] }]));
  const foundOn = async (...[facts, tree, day]: Parameters<AllEvidence['of']>) => {
    const pairs = await evidence.of(facts, tree, day);
    const found = await pairs.listed(
      pairs.sought(() => true),
      {},
      new Map(),
    );
    return found.map(({ topicIds, guidelineDate }) => [...topicIds, guidelineDate]);
  };
  const facts = factsOf('2020');

  expect(await foundOn(facts, TREE, TODAY)).toEqual([['hands', '2020']]);
  expect(evidence.of(facts, { ...TREE }, TODAY)).toBe(evidence.of(facts, TREE, TODAY));

  expect(await foundOn(factsOf('2021'), TREE, TODAY)).toEqual([['hands', '2021']]);
  expect(await foundOn(facts, { hygiene: null, hands: null }, TODAY)).toEqual([]);
  expect(await foundOn(facts, TREE, '2019-01-01')).toEqual([]);
});
