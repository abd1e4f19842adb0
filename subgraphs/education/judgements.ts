import type { GapQuestion } from '../shared/coverage.js';
import type { ProgrammeFacts } from '../shared/gap-facts.js';
import { withBroader, withNarrower, type Tree } from '../shared/taxonomy.js';
import type { LearningOutcomeRecord, ProgrammeRecord, TeachingJudgementRecord } from './model.js';

/** A signed judgement that a programme does not teach a topic. */
type Judgement = Pick<TeachingJudgementRecord, 'programmeId' | 'topicId'> & { id: string };
type Outcome = Pick<LearningOutcomeRecord, 'programmeId' | 'topicIds' | 'weakMatch'>;
type Sharing = Pick<ProgrammeRecord, 'sharedGoalSetIds'>;

/** The programmes whose outcomes a programme has: its own, and the sets that it shares. */
export function outcomesFrom(programmeId: string, { sharedGoalSetIds }: Sharing): string[] {
  return [programmeId, ...sharedGoalSetIds];
}

/** The outcomes that contradict a judgement: of its programme, on its topic or below it. A mention in passing does not. */
export function contradicting<O extends Outcome>(
  { programmeId }: Judgement,
  topicAndBelow: readonly string[],
  programme: Sharing,
  outcomes: readonly O[],
): O[] {
  const from = outcomesFrom(programmeId, programme);
  return outcomes.filter(
    (outcome) =>
      !outcome.weakMatch &&
      from.includes(outcome.programmeId) &&
      outcome.topicIds.some((id) => topicAndBelow.includes(id)),
  );
}

/**
 * The judgements that count for each topic of a question: those on it, or on one above it, which says the same of all
 * below. Contradicted ones count no longer; programmes that are gone have none.
 */
export function notTaught(
  { topics }: GapQuestion,
  tree: Tree,
  judgements: readonly Judgement[],
  programmes: ReadonlyMap<string, Sharing>,
  outcomes: readonly Outcome[],
): ProgrammeFacts['notTaught'] {
  const standing = judgements.filter((judgement) => {
    const programme = programmes.get(judgement.programmeId);
    const topicAndBelow = withNarrower(tree, [judgement.topicId]);
    return programme && contradicting(judgement, topicAndBelow, programme, outcomes).length === 0;
  });
  return Object.fromEntries(
    Object.keys(topics).map((topicId) => {
      const topicAndAbove = withBroader(tree, [topicId]);
      return [
        topicId,
        standing
          .filter((judgement) => topicAndAbove.includes(judgement.topicId))
          .map(({ id, programmeId }) => ({ id, programmeId })),
      ];
    }),
  );
}
