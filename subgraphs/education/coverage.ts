import { countCells } from '../aspects/coverage.js';
import { OUTCOME_FACTS, PROGRAMME_FACTS, fieldsOf } from '../contracts/cell-facts.js';
import type { GapQuestion, OutcomeCounts, OutcomeStates } from '../contracts/coverage-counts.js';
import type { ProgrammeFacts, ProgrammeInMap } from '../contracts/programme-coverage.js';
import { educationLevel } from './education-level.js';
import { programmesWithOutcomesOf } from './judgements.js';
import { legalState, type Dated, type LegalState } from './legal-state.js';
import type { ProgrammeRecord, LearningOutcomeRecord } from './records.js';

/** The fields of a programme that the gap map needs. */
export const PROGRAMME_FIELDS = fieldsOf(PROGRAMME_FACTS);
export type ProgrammeFact = Pick<
  ProgrammeRecord,
  'group' | 'level' | 'audienceId' | 'coverage' | 'sharedGoalSetIds' | 'keywordHits'
> & {
  id: string;
  regulation?: (Dated & { administeredById: string }) | null | undefined;
};

/** The fields of an outcome that the gap map needs. */
export const OUTCOME_FIELDS = fieldsOf(OUTCOME_FACTS);
export type OutcomeFact = Pick<LearningOutcomeRecord, (typeof OUTCOME_FIELDS)[number]>;

/** Outcomes in each cell by level; those that touch a topic only in passing are left out. */
export function countOutcomes(
  question: GapQuestion,
  outcomes: readonly OutcomeFact[],
  programmes: readonly ProgrammeFact[],
): Promise<OutcomeCounts> {
  const byId = new Map(programmes.map((programme) => [programme.id, programme]));
  const counted = outcomes.flatMap(({ programmeId, topicIds, weakMatch }) => {
    const programme = byId.get(programmeId);
    if (!programme || weakMatch) return [];
    const states: OutcomeStates = { level: educationLevel(programme) };
    return [{ topicIds, audienceIds: [programme.audienceId], states }];
  });
  return countCells(question, counted);
}

/**
 * The programmes that educate somebody, and which of them mention each topic. A frame (no degree of its own) and a set
 * of shared objectives are no education: they count only through what they frame. Law that has ended neither covers nor
 * is silent, and law that is not yet in force does not either.
 */
export function programmeFacts(
  question: GapQuestion,
  outcomes: readonly OutcomeFact[],
  programmes: readonly ProgrammeFact[],
  withOutcomes: ReadonlySet<unknown>,
): Omit<ProgrammeFacts, 'notTaught'> {
  const shared = new Set(programmes.flatMap(({ sharedGoalSetIds }) => sharedGoalSetIds));
  const educating = programmes.flatMap((programme) => {
    const inMap = inGapMap(programme, question.today, withOutcomes);
    return inMap && programme.level !== null && !shared.has(programme.id) ? [{ programme, inMap }] : [];
  });
  const statedOn = programmesByTopic(outcomes);
  const having = programmesHaving(educating.map(({ programme }) => programme));
  const stating = (topicIds: readonly string[]) => {
    const ids = new Set(topicIds.flatMap((id) => [...(statedOn.get(id) ?? [])]));
    return [...new Set([...ids].flatMap((id) => having.get(id) ?? []))];
  };
  const byTopic = (topics: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(topics).map(([topicId, topicIds]) => [topicId, stating(topicIds)]));
  return {
    programmes: Object.fromEntries(educating.map(({ programme, inMap }) => [programme.id, inMap])),
    mentionedBy: byTopic(question.topics),
    impliedBy: byTopic(question.impliedBy),
  };
}

/** The programmes with an outcome on each topic; those that touch it only in passing are left out. */
function programmesByTopic(outcomes: readonly OutcomeFact[]): Map<string, Set<string>> {
  const byTopic = new Map<string, Set<string>>();
  for (const { programmeId, topicIds, weakMatch } of outcomes) {
    if (weakMatch) continue;
    for (const id of topicIds) {
      const stating = byTopic.get(id) ?? new Set();
      byTopic.set(id, stating.add(programmeId));
    }
  }
  return byTopic;
}

/** The programmes that have the outcomes of each programme: itself, and those that share it. */
function programmesHaving(programmes: readonly ProgrammeFact[]): Map<string, string[]> {
  const having = new Map<string, string[]>();
  for (const programme of programmes) {
    for (const id of programmesWithOutcomesOf(programme.id, programme))
      having.set(id, [...(having.get(id) ?? []), programme.id]);
  }
  return having;
}

/** States of a text under which it says nothing on the day: it is law no longer, or not yet. */
const NOT_LAW: readonly LegalState[] = ['ENDED', 'NOT_YET_IN_FORCE'];
/** States under which the text of the day is the one that is kept. */
const KEPT_TEXT: readonly LegalState[] = ['IN_FORCE', 'NO_REGULATION'];

/** A programme as the map sees it on a day; null where its law does not count then. */
function inGapMap(programme: ProgrammeFact, today: string, withOutcomes: ReadonlySet<unknown>): ProgrammeInMap | null {
  const { coverage, keywordHits, level, audienceId, regulation } = programme;
  const state = legalState(regulation ?? null, today);
  if (NOT_LAW.includes(state)) return null;
  const uncollectedHits = (keywordHits ?? 0) > 0 && !withOutcomes.has(programme.id) ? keywordHits : null;
  const isRead = coverage === 'SCANNED' && uncollectedHits === null && KEPT_TEXT.includes(state);
  return {
    level: educationLevel(programme),
    degree: level,
    collection: isRead ? 'COLLECTED' : 'OPEN',
    audienceId,
    outcomesOfIds: programmesWithOutcomesOf(programme.id, programme),
    administeredById: regulation?.administeredById ?? null,
    uncollectedHits,
  };
}
