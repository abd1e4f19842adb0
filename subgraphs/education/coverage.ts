import type { CountedRecord } from '../aspects/coverage.js';
import { OUTCOME_FACTS, PROGRAMME_FACTS, fieldsOf } from '../contracts/cell-facts.js';
import type { GapQuestion, OutcomeStates } from '../contracts/coverage-counts.js';
import type { ProgrammeFacts, ProgrammeInMap } from '../contracts/programme-coverage.js';
import { grouped } from '../../values/grouped.js';
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

/** Outcomes as they count in cells, by level; those that touch a topic only in passing are left out. */
export function countedOutcomes(
  outcomes: readonly OutcomeFact[],
  programmes: ReadonlyMap<string, ProgrammeFact>,
): CountedRecord<OutcomeStates>[] {
  // One list for all programmes of an audience: what has the same lists is counted together.
  const audienceLists = new Map([...programmes.values()].map(({ audienceId }) => [audienceId, [audienceId]]));
  return outcomes.flatMap(({ programmeId, topicIds, weakMatch }) => {
    const programme = programmes.get(programmeId);
    if (!programme || weakMatch) return [];
    const states: OutcomeStates = { level: educationLevel(programme) };
    return [{ topicIds, audienceIds: audienceLists.get(programme.audienceId) ?? [], states }];
  });
}

/**
 * The programmes that educate somebody on a day. A frame (no degree of its own) and a set of shared objectives are no
 * education: they count only through what they frame. Law that has ended neither covers nor is silent, and law that is
 * not yet in force does not either.
 */
export function educatingProgrammes(
  programmes: readonly ProgrammeFact[],
  today: string,
  withOutcomes: ReadonlySet<unknown>,
) {
  const shared = new Set(programmes.flatMap(({ sharedGoalSetIds }) => sharedGoalSetIds));
  const educating = programmes.flatMap((programme) => {
    const inMap = inGapMap(programme, today, withOutcomes);
    return inMap && programme.level !== null && !shared.has(programme.id) ? [{ programme, inMap }] : [];
  });
  return {
    byId: Object.fromEntries(educating.map(({ programme, inMap }) => [programme.id, inMap])),
    /** The programmes that have the outcomes of each programme: itself, and those that share it. */
    having: grouped(educating, ({ programme }) => programmesWithOutcomesOf(programme.id, programme)),
  };
}

/** Which of the programmes that educate somebody state each topic of a question, or what implies it. */
export function statingProgrammes(
  { topics, impliedBy }: Pick<GapQuestion, 'topics' | 'impliedBy'>,
  statedOn: ReadonlyMap<string, ReadonlySet<string>>,
  having: ReturnType<typeof educatingProgrammes>['having'],
): Pick<ProgrammeFacts, 'mentionedBy' | 'impliedBy'> {
  const stating = (topicIds: readonly string[]) => {
    const ids = new Set<string>();
    const found = new Set<string>();
    for (const topicId of topicIds) for (const id of statedOn.get(topicId) ?? []) ids.add(id);
    for (const id of ids) for (const { programme } of having.get(id) ?? []) found.add(programme.id);
    return [...found];
  };
  const byTopic = (of: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(of).map(([topicId, topicIds]) => [topicId, stating(topicIds)]));
  return { mentionedBy: byTopic(topics), impliedBy: byTopic(impliedBy) };
}

/** The programmes with an outcome on each topic; those that touch it only in passing are left out. */
export function programmesByTopic(outcomes: readonly OutcomeFact[]): Map<string, Set<string>> {
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
