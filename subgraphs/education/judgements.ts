import type { GapQuestion } from '../contracts/coverage-counts.js';
import type { JudgementInMap, ProgrammeFacts } from '../contracts/programme-coverage.js';
import { grouped } from '../../values/grouped.js';
import { withNarrower, type Tree } from '../../values/taxonomy.js';
import type { LearningOutcomeRecord, ProgrammeRecord, TeachingJudgementRecord } from './records.js';

/** A signed judgement that a programme does not teach a topic. */
type Judgement = Pick<TeachingJudgementRecord, 'programmeId' | 'topicId'> & { id: string };
type Outcome = Pick<LearningOutcomeRecord, 'programmeId' | 'topicIds' | 'weakMatch'>;
type Sharing = Pick<ProgrammeRecord, 'sharedGoalSetIds'>;

/** The programmes whose outcomes a programme has: its own, and the sets that it shares. */
export function programmesWithOutcomesOf(programmeId: string, { sharedGoalSetIds }: Sharing): string[] {
  return [programmeId, ...sharedGoalSetIds];
}

/** The outcomes that contradict a judgement: of its programme, on its topic or below it. A mention in passing does not. */
export function contradictingOutcomes<O extends Outcome>(
  { programmeIds, topicIds }: JudgementInMap['contradictedBy'],
  outcomes: readonly O[],
): O[] {
  return outcomes.filter(
    (outcome) =>
      !outcome.weakMatch &&
      programmeIds.includes(outcome.programmeId) &&
      outcome.topicIds.some((id) => topicIds.includes(id)),
  );
}

/**
 * The judgements that count for each topic of a question: those on it, or on one above it, which says the same of all
 * below. Contradicted ones count no longer; programmes that are gone have none.
 */
export function standingJudgements(
  { topics }: GapQuestion,
  tree: Tree,
  judgements: readonly Judgement[],
  programmes: ReadonlyMap<string, Sharing>,
  outcomes: readonly Outcome[],
): ProgrammeFacts['notTaught'] {
  const byProgramme = grouped(outcomes, (outcome) => [outcome.programmeId]);
  const standing = judgements.flatMap(({ id, programmeId, topicId }) => {
    const programme = programmes.get(programmeId);
    if (!programme) return [];
    const topicIds = withNarrower(tree, [topicId]);
    const programmeIds = programmesWithOutcomesOf(programmeId, programme);
    const contradictedBy = { programmeIds, topicIds };
    const own = programmeIds.flatMap((one) => byProgramme.get(one) ?? []);
    return contradictingOutcomes(contradictedBy, own).length > 0 ? [] : [{ id, programmeId, contradictedBy }];
  });
  const byTopic = grouped(standing, ({ contradictedBy }) => contradictedBy.topicIds);
  return Object.fromEntries(Object.keys(topics).map((topicId) => [topicId, byTopic.get(topicId) ?? []]));
}
