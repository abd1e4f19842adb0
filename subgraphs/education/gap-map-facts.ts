import DataLoader from 'dataloader';
import { sourceUnavailable } from '../../platform/errors.js';
import { rememberLast } from '../../platform/remember.js';
import type { Keep } from '../../registry/changes/keep.js';
import { withNarrower, type Tree } from '../../values/taxonomy.js';
import { countCells } from '../aspects/coverage.js';
import { TEACHING_JUDGEMENT_FACTS, fieldsOf } from '../contracts/cell-facts.js';
import type { GapQuestion, OutcomeCounts } from '../contracts/coverage-counts.js';
import type { ProgrammeFacts } from '../contracts/programme-coverage.js';
import type { GapMapRequest } from '../contracts/questions.js';
import {
  countedOutcomes,
  educatingProgrammes,
  OUTCOME_FIELDS,
  PROGRAMME_FIELDS,
  programmesByTopic,
  statingProgrammes,
} from './coverage.js';
import { standingJudgements, programmesWithOutcomesOf } from './judgements.js';
import type { Stores } from './store.js';

/** What every gap map needs of education, whatever it asks for: the programmes, what they state, and the judgements on them. */
async function ofProgrammes({ programmes, learningOutcomes, teachingJudgements }: Stores) {
  const [known, judgements, outcomes, withOutcomes] = await Promise.all([
    programmes.pickParts({}, PROGRAMME_FIELDS),
    teachingJudgements.pick({}, fieldsOf(TEACHING_JUDGEMENT_FACTS)),
    learningOutcomes.pick({}, OUTCOME_FIELDS),
    learningOutcomes.programmeIds(),
  ]);
  const byId = new Map(known.map((programme) => [programme.id, programme]));
  const judged = new Set(
    judgements.flatMap(({ programmeId }) => {
      const programme = byId.get(programmeId);
      return programme ? programmesWithOutcomesOf(programmeId, programme) : [];
    }),
  );
  return {
    ...{ known, judgements, byId, withOutcomes },
    counted: countedOutcomes(outcomes, byId),
    statedOn: programmesByTopic(outcomes),
    taught: outcomes.filter(({ programmeId }) => judged.has(programmeId)),
  };
}
type OfProgrammes = Awaited<ReturnType<typeof ofProgrammes>>;

/** Those that educate somebody on a day, worked out once for all maps of the day. */
const educatingOn = rememberLast(({ known, withOutcomes }: OfProgrammes, today: string) =>
  educatingProgrammes(known, today, withOutcomes),
);

/** Loads what gap maps need of education: outcomes in each cell by level, and the programmes of the audiences. */
export function gapFacts(stores: Stores, keep: Keep) {
  return new DataLoader<GapMapRequest, { cells: OutcomeCounts; facts: ProgrammeFacts }, GapQuestion>(
    async (maps) => {
      const of = await keep('programmes of gap maps', () => ofProgrammes(stores));
      return Promise.all(maps.map((map) => factsOf(map, of).catch((error: unknown) => error as Error)));
    },
    { cacheKeyFn: ({ question }) => question },
  );
}

async function factsOf({ question, topicTree }: GapMapRequest, of: OfProgrammes) {
  if (!topicTree) throw sourceUnavailable('competence');
  const complete = { ...question, topics: withTopicsBelow(question.topics, topicTree) };
  const { byId, having } = educatingOn(of, question.today);
  return {
    cells: await countCells(question, of.counted),
    facts: {
      programmes: byId,
      ...statingProgrammes(complete, of.statedOn, having),
      notTaught: standingJudgements(complete, topicTree, of.judgements, of.byId, of.taught),
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
