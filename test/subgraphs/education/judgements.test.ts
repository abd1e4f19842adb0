import { describe, expect, test } from '@jest/globals';
import { notTaught } from '../../../subgraphs/education/judgements.js';
import type { GapQuestion } from '../../../subgraphs/contracts/coverage-counts.js';

/** hygiene over hands and gloves, hands over soap; waste beside it. */
const tree = { hygiene: null, hands: 'hygiene', gloves: 'hygiene', soap: 'hands', waste: null };
const question = { topics: { hygiene: [], hands: [], gloves: [], soap: [], waste: [] } } as unknown as GapQuestion;
const programmes = new Map([
  ['nurse', { sharedGoalSetIds: [] as string[] }],
  ['lis', { sharedGoalSetIds: ['shared-set'] }],
]);
const outcome = (programmeId: string, topicId: string, weakMatch = false) => ({
  programmeId,
  topicIds: [topicId],
  weakMatch,
});
/** Topics for which a judgement on a programme and a topic counts, given some outcomes. */
const topicsOf = (programmeId: string, topicId: string, outcomes: ReturnType<typeof outcome>[] = []) => {
  const counted = notTaught(question, tree, [{ id: 'j', programmeId, topicId }], programmes, outcomes);
  return Object.entries(counted).flatMap(([topic, judgements]) => (judgements.length > 0 ? [topic] : []));
};

describe('What a judgement says', () => {
  test.each([
    ['hands', ['hands', 'soap']],
    ['hygiene', ['hygiene', 'hands', 'gloves', 'soap']],
    ['soap', ['soap']],
    ['waste', ['waste']],
  ])('that %s is not taught counts for %j: the topic and all below it', (topicId, topics) => {
    expect(topicsOf('nurse', topicId)).toEqual(topics);
  });

  test.each<[string, ReturnType<typeof outcome>, boolean]>([
    ['an outcome on the topic', outcome('nurse', 'hands'), true],
    ['an outcome below it', outcome('nurse', 'soap'), true],
    ['one above it says nothing of it', outcome('nurse', 'hygiene'), false],
    ['one beside it', outcome('nurse', 'gloves'), false],
    ['one of another programme', outcome('lis', 'hands'), false],
    ['a mention in passing', outcome('nurse', 'hands', true), false],
  ])('%s', (_, said, contradicts) => {
    expect(topicsOf('nurse', 'hands', [said])).toEqual(contradicts ? [] : ['hands', 'soap']);
  });

  test('the outcomes of a shared goal set are those of each programme that shares it', () => {
    expect(topicsOf('lis', 'hands', [outcome('shared-set', 'hands')])).toEqual([]);
    expect(topicsOf('nurse', 'hands', [outcome('shared-set', 'hands')])).toEqual(['hands', 'soap']);
  });

  test('a programme that is gone has no judgement', () => expect(topicsOf('gone', 'hands')).toEqual([]));
});
