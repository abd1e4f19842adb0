import { once } from '../../platform/once.js';
import type { GapMapRequest } from '../contracts/questions.js';
import { sourceUnavailable } from '../../platform/errors.js';
import { gapMapLoader } from '../aspects/gap-map-loader.js';
import { standingJudgements, programmesWithOutcomesOf } from './judgements.js';
import { countOutcomes, OUTCOME_FIELDS, PROGRAMME_FIELDS, programmeFacts, type OutcomeFact } from './coverage.js';
import type { Stores } from './store.js';

/** What every gap map needs of education, whatever its topics: the programmes, and the judgements on them. */
async function ofProgrammes({ programmes, learningOutcomes, teachingJudgements }: Stores) {
  const [known, judgements] = await Promise.all([
    programmes.pickParts({}, PROGRAMME_FIELDS),
    teachingJudgements.pick({}, ['programmeId', 'topicId']),
  ]);
  const byId = new Map(known.map((programme) => [programme.id, programme]));
  const judged = judgements.flatMap(({ programmeId }) => byId.get(programmeId) ?? []);
  const from = judged.flatMap((programme) => programmesWithOutcomesOf(programme.id, programme));
  const taught = from.length > 0 ? await learningOutcomes.pick({ programmeId: { $in: from } }, OUTCOME_FIELDS) : [];
  return { known, judgements, byId, taught };
}

/** Loads what gap maps need of education: outcomes in each cell by level, and the programmes of the audiences. */
export function gapFacts(stores: Stores) {
  const programmes = once(() => ofProgrammes(stores));
  return gapMapLoader(
    (_, topicIds) => stores.learningOutcomes.pick({ topicIds: { $in: topicIds } }, OUTCOME_FIELDS),
    async (map, outcomes) => factsOf(map, outcomes, await programmes()),
  );
}

function factsOf(
  { question, topicTree }: GapMapRequest,
  outcomes: readonly OutcomeFact[],
  { known, judgements, byId, taught }: Awaited<ReturnType<typeof ofProgrammes>>,
) {
  if (!topicTree) throw sourceUnavailable('competence');
  return {
    cells: countOutcomes(question, outcomes, known),
    facts: {
      ...programmeFacts(question, outcomes, known),
      notTaught: standingJudgements(question, topicTree, judgements, byId, taught),
    },
  };
}
