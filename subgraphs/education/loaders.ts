import { factsByIds, type GuidelineFactsById } from '../contracts/guideline-status.js';
import { once } from '../../platform/once.js';
import { rememberLast } from '../../platform/remember.js';
import type { EntityRef } from '../contracts/entity-refs.js';
import { requireRecord } from '../../registry/records/rows.js';
import { sourceUnavailable } from '../../platform/errors.js';
import { wouldBecomeDue } from '../aspects/impact.js';
import type { ImpactQuestion, ImpactReach } from '../contracts/impact.js';
import type { CurrencyById } from '../aspects/currency-filter.js';
import type { RecordLoaders } from '../../registry/records/loaders.js';
import type { Condition } from '../../registry/queries/conditions.js';
import { planVersions } from '../aspects/reviews/plan.js';
import type { ReviewCandidate } from '../aspects/reviews/schedule.js';
import type { Context, LoaderSource } from '../../registry/subgraph/context.js';
import { outcomeCurrency, outcomeDate } from './outcome-currency.js';
import { gapFacts } from './gap-map-facts.js';
import { hasEnded } from './legal-state.js';
import { contradictingOutcomes, programmesWithOutcomesOf } from './judgements.js';
import type { LearningOutcomeRecord, ProgrammeRecord } from './records.js';
import { outcomeCandidates, REVIEW_FIELDS, SCHEDULE_FIELDS } from './reviews.js';
import type { ProgrammesWhere, Stores, TeachingJudgementRow } from './store.js';

type Records = RecordLoaders<Stores>;

/** Asks for the programmes that meet a condition once, however many lists depend on it. */
function programmesOnce(programmes: Stores['programmes']): ProgrammesWhere {
  const asked = new Map<string, ReturnType<ProgrammesWhere>>();
  return (condition: Condition) => {
    const name = JSON.stringify(condition);
    const answer = asked.get(name) ?? programmes.pick(condition, ['audienceId']);
    asked.set(name, answer);
    return answer;
  };
}

type JudgedOutcome = Pick<LearningOutcomeRecord, 'programmeId' | 'basedOnGuidelineIds' | 'lastReviewed'>;

const stateOf = rememberLast(
  (row: JudgedOutcome, programme: Pick<ProgrammeRecord, 'regulation'>, facts: GuidelineFactsById, today: string) =>
    outcomeCurrency(programme, row, factsByIds(row.basedOnGuidelineIds, facts), today).state,
);

/** Judges the currency of the outcomes that meet a condition, by the dates of their programmes' regulations. */
function outcomeStates(outcomes: Stores['learningOutcomes'], programmes: Stores['programmes']) {
  return async (condition: Condition, facts: GuidelineFactsById, today: string): Promise<CurrencyById> => {
    const rows = await outcomes.pick(condition, ['programmeId', 'basedOnGuidelineIds', 'lastReviewed']);
    const of = await programmes.byIds([...new Set(rows.map(({ programmeId }) => programmeId))]);
    const byId = new Map(of.map((programme) => [programme.id, programme]));
    const programmeOf = ({ programmeId }: JudgedOutcome) => requireRecord(byId.get(programmeId) ?? null, programmeId);
    return new Map(rows.map((row) => [row.id, stateOf(row, programmeOf(row), facts, today)]));
  };
}

/**
 * What a revision would touch in education: outcomes that would become due, outcomes that may be, and whom to notify. Those
 * of a regulation that has ended by then are left out, as courses are that are retired.
 */
function impactOf({ learningOutcomes, programmes }: Stores, today: string) {
  const outcomes = async (condition: Condition, { revisedOn }: ImpactQuestion) => {
    const rows = await learningOutcomes.pick(condition, ['programmeId', 'basedOnGuidelineIds', 'lastReviewed']);
    const of = await programmes.pick({ _id: { $in: rows.map(({ programmeId }) => programmeId) } }, ['regulation']);
    const byId = new Map(of.map((programme) => [programme.id, programme]));
    const then = revisedOn > today ? revisedOn : today;
    return rows
      .map((row) => ({ ...row, programme: requireRecord(byId.get(row.programmeId) ?? null, row.programmeId) }))
      .filter(({ programme }) => !hasEnded(programme, then));
  };
  const due = async (question: ImpactQuestion, facts: GuidelineFactsById) => {
    const dependants = await outcomes({ basedOnGuidelineIds: question.guidelineId }, question);
    return dependants.filter(({ programme, ...outcome }) => {
      const record = { ownDate: outcomeDate(programme, outcome), basis: null };
      return wouldBecomeDue(record, factsByIds(outcome.basedOnGuidelineIds, facts), question, today);
    });
  };
  const possible = async (question: ImpactQuestion, reach: ImpactReach | null | undefined) => {
    if (!reach) throw sourceUnavailable('competence');
    const { topicIds, audienceIds } = reach;
    const educating = await programmes.pick({ audienceId: { $in: audienceIds } }, []);
    const mayBeTouched = {
      topicIds: { $in: topicIds },
      programmeId: { $in: educating.map(({ id }) => id) },
      basedOnGuidelineIds: [],
      weakMatch: false,
    };
    return outcomes(mayBeTouched, question);
  };
  return { due, possible };
}

/** What a review schedule chooses from. */
async function scheduledOutcomes({ programmes, learningOutcomes }: Stores, today: string): Promise<ReviewCandidate[]> {
  const outcomes = await learningOutcomes.pick({}, SCHEDULE_FIELDS);
  const of = await programmes.pick({ _id: { $in: outcomes.map(({ programmeId }) => programmeId) } }, ['regulation']);
  const byId = new Map(of.map((programme) => [programme.id, programme]));
  return outcomes.flatMap((outcome) => {
    const programme = requireRecord(byId.get(outcome.programmeId) ?? null, outcome.programmeId);
    return outcomeCandidates(outcome, programme, today);
  });
}

/** Finds the outcomes that contradict a judgement, whose topic competence has told what is below it. */
function contradictions({ learningOutcomes, programmes }: Records) {
  return async (judgement: TeachingJudgementRow) => {
    const { narrowerIds: topicIds } = judgement.topic ?? {};
    if (!topicIds) throw sourceUnavailable('competence');
    const programme = await programmes.require(judgement.programmeId);
    const programmeIds = programmesWithOutcomesOf(programme.id, programme);
    return contradictingOutcomes(
      { programmeIds, topicIds },
      await learningOutcomes.namingAny('programmeId', programmeIds),
    );
  };
}

/** Batches the reads of one operation. */
export function createLoaders({ stores, records, today, history, keep }: LoaderSource<Stores>) {
  return {
    programmesWhere: programmesOnce(stores.programmes),
    scheduled: once(() => scheduledOutcomes(stores, today)),
    planVersions: planVersions<LearningOutcomeRecord>(history, 'LearningOutcome', REVIEW_FIELDS),
    impact: impactOf(stores, today),
    outcomeStates: outcomeStates(stores.learningOutcomes, stores.programmes),
    gapFacts: gapFacts(stores, keep),
    contradictions: contradictions(records),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;

/** A course with the codes of objectives that courses gave it. */
export interface CourseRef extends EntityRef {
  objectiveCodes?: readonly string[] | null;
}
