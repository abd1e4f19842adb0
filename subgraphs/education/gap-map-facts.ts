import { TEACHING_JUDGEMENT_FACTS, fieldsOf } from '../contracts/cell-facts.js';
import type { GapQuestion } from '../contracts/coverage-counts.js';
import { withNarrower, type Tree } from '../../values/taxonomy.js';
import type { GapMapRequest } from '../contracts/questions.js';
import { sourceUnavailable } from '../../platform/errors.js';
import { gapMapLoader } from '../aspects/gap-map-loader.js';
import { standingJudgements, programmesWithOutcomesOf } from './judgements.js';
import { countOutcomes, OUTCOME_FIELDS, PROGRAMME_FIELDS, programmeFacts, type OutcomeFact } from './coverage.js';
import type { Keep } from '../../registry/changes/keep.js';
import type { Stores } from './store.js';

/** What every gap map needs of education, whatever its topics: the programmes, and the judgements on them. */
async function ofProgrammes({ programmes, learningOutcomes, teachingJudgements }: Stores) {
  const [known, judgements, withOutcomes] = await Promise.all([
    programmes.pickParts({}, PROGRAMME_FIELDS),
    teachingJudgements.pick({}, fieldsOf(TEACHING_JUDGEMENT_FACTS)),
    learningOutcomes.programmeIds(),
  ]);
  const byId = new Map(known.map((programme) => [programme.id, programme]));
  const judged = judgements.flatMap(({ programmeId }) => byId.get(programmeId) ?? []);
  const from = judged.flatMap((programme) => programmesWithOutcomesOf(programme.id, programme));
  const taught = from.length > 0 ? await learningOutcomes.pick({ programmeId: { $in: from } }, OUTCOME_FIELDS) : [];
  return { known, judgements, byId, taught, withOutcomes };
}

/** Loads what gap maps need of education: outcomes in each cell by level, and the programmes of the audiences. */
export function gapFacts(stores: Stores, keep: Keep) {
  const programmes = () => keep('programmes of gap maps', () => ofProgrammes(stores));
  return gapMapLoader(
    (_, topicIds) => stores.learningOutcomes.pick({ topicIds: { $in: topicIds } }, OUTCOME_FIELDS),
    async (map, outcomes) => factsOf(map, outcomes, await programmes()),
  );
}

async function factsOf(
  { question, topicTree }: GapMapRequest,
  outcomes: readonly OutcomeFact[],
  { known, judgements, byId, taught, withOutcomes }: Awaited<ReturnType<typeof ofProgrammes>>,
) {
  if (!topicTree) throw sourceUnavailable('competence');
  const complete = { ...question, topics: withTopicsBelow(question.topics, topicTree) };
  return {
    cells: await countOutcomes(question, outcomes, known),
    facts: {
      ...programmeFacts(complete, outcomes, known, withOutcomes),
      notTaught: standingJudgements(complete, topicTree, judgements, byId, taught),
    },
  };
}

/** The topics of a map and all below them, from which broader ones are counted, each with itself and what is below it. */
function withTopicsBelow(topics: GapQuestion['topics'], tree: Tree): GapQuestion['topics'] {
  const below = new Set(Object.values(topics).flat());
  const others = [...below].filter((id) => !Object.hasOwn(topics, id));
  const own = Object.fromEntries(others.map((id) => [id, withNarrower(tree, [id])]));
  return { ...topics, ...own };
}
