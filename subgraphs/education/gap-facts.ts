import type { GapMapInQuestion } from '../shared/entities.js';
import { sourceUnavailable } from '../shared/errors.js';
import { notTaught, outcomesFrom } from './judgements.js';
import { outcomeCells, OUTCOME_FIELDS, PROGRAMME_FIELDS, programmeFacts } from './levels.js';
import type { Stores } from './store.js';

/** What a gap map needs of education: outcomes in each cell by level, the programmes of the audiences, and judgements on them. */
export async function gapFacts(
  { question, topicTree }: GapMapInQuestion,
  { programmes, learningOutcomes, teachingJudgements }: Stores,
) {
  if (!topicTree) throw sourceUnavailable('competence');
  const [known, outcomes, judgements] = await Promise.all([
    programmes.pick({}, PROGRAMME_FIELDS),
    learningOutcomes.pick({ topicIds: { $in: Object.values(question.topics).flat() } }, OUTCOME_FIELDS),
    teachingJudgements.pick({}, ['programmeId', 'topicId']),
  ]);
  const byId = new Map(known.map((programme) => [programme.id, programme]));
  const judged = judgements.flatMap(({ programmeId }) => byId.get(programmeId) ?? []);
  const from = judged.flatMap((programme) => outcomesFrom(programme.id, programme));
  const taught = from.length > 0 ? await learningOutcomes.pick({ programmeId: { $in: from } }, OUTCOME_FIELDS) : [];
  return {
    cells: outcomeCells(question, outcomes, known),
    facts: {
      ...programmeFacts(question, outcomes, known),
      notTaught: notTaught(question, topicTree, judgements, byId, taught),
    },
  };
}
