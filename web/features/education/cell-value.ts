import type { ListedProgrammeFragment } from './generated/graphql';

/** A signed judgement that a programme does not teach a topic. */
export type Judgement = ListedProgrammeFragment['judgements'][number];

/**
 * What a cell of a matrix says. Only in a programme whose outcomes were all searched does no outcome mean that the
 * topic is not mentioned.
 */
export type CellValue =
  | { state: 'mentioned'; count: number }
  | { state: 'judged'; judgement: Judgement }
  | { state: 'notMentioned' | 'partlyRead' | 'notCollected' | 'unavailable' | 'waiting' };

/** What there is to say of a programme and some topics; `count` is null where the registry does not answer, and undefined until it has. */
export function cellValueOf(
  { coverage, judgements }: Pick<ListedProgrammeFragment, 'coverage' | 'judgements'>,
  topicIds: readonly string[],
  count: number | null | undefined,
): CellValue {
  if (count === undefined) return { state: 'waiting' };
  if (count === null) return { state: 'unavailable' };
  if (count > 0) return { state: 'mentioned', count };
  const judgement = standingJudgement(judgements, topicIds);
  if (judgement) return { state: 'judged', judgement };
  if (coverage === 'SCANNED') return { state: 'notMentioned' };
  return { state: coverage === 'PARTIAL' ? 'partlyRead' : 'notCollected' };
}

/** The judgement that holds for all of some topics: on each of them, or on one above, which says the same of all below. */
function standingJudgement(judgements: readonly Judgement[], topicIds: readonly string[]): Judgement | undefined {
  const counts = judgements.filter(({ contradicted }) => contradicted !== true);
  const judgedBy = (topicId: string) =>
    counts.find(({ topic }) => topic?.id === topicId || topic?.descendants.some(({ id }) => id === topicId));
  const [first, ...others] = topicIds.map(judgedBy);
  return others.every(Boolean) ? first : undefined;
}
