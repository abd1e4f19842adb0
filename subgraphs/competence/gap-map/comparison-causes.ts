import type { ChangeRow } from '../../../registry/changes/change-row.js';
import { withBroader } from '../../../values/taxonomy.js';
import {
  COURSE_CURRENCY_FACTS,
  COURSE_FACTS,
  COURSE_FILTER,
  decidingFields,
  filterFacts,
  GUIDELINE_FACTS,
  GUIDELINE_FILTER,
  GUIDELINE_REVIEW_FACTS,
  GUIDELINE_STATUS_FACTS,
  MEASURE_FACTS,
  OUTCOME_FACTS,
  PLAN_FACTS,
  PROGRAMME_FACTS,
  TEACHING_JUDGEMENT_FACTS,
} from '../../contracts/cell-facts.js';
import type { CourseBasis, GapQuestion } from '../../contracts/coverage-counts.js';
import type { MeasureFact } from '../../contracts/plan-measures.js';
import type { JudgementInMap } from '../../contracts/programme-coverage.js';
import { AUDIENCE_FACTS, EXPECTATION_FACTS, ORGANISATION_FACTS, TOPIC_FACTS, TREE_FACTS } from '../facts.js';
import type { GapCell } from './cell.js';
import type { AnsweredMap } from './types.js';

/** A map at two moments, with what was recorded between them. */
export interface ComparedMaps {
  before: AnsweredMap;
  after: AnsweredMap;
  changes: readonly ChangeRow[];
  bases: readonly CourseBasis[];
}

/**
 * The fields that can decide a cell, by kind of record: those that the rules are given, as the registries select them. A
 * change of others, such as a title, opens nothing.
 */
export const FIELDS_DECIDING_CELL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Course', decidingFields(COURSE_FACTS, COURSE_CURRENCY_FACTS, filterFacts(COURSE_FILTER))],
  [
    'Guideline',
    decidingFields(GUIDELINE_FACTS, GUIDELINE_REVIEW_FACTS, GUIDELINE_STATUS_FACTS, filterFacts(GUIDELINE_FILTER)),
  ],
  ['LearningOutcome', decidingFields(OUTCOME_FACTS)],
  ['TeachingJudgement', decidingFields(TEACHING_JUDGEMENT_FACTS)],
  ['Programme', decidingFields(PROGRAMME_FACTS)],
  ['Measure', decidingFields(MEASURE_FACTS)],
  ['Plan', decidingFields(PLAN_FACTS)],
  ['Expectation', decidingFields(EXPECTATION_FACTS)],
  ['Topic', decidingFields(TOPIC_FACTS)],
  ['Audience', decidingFields(AUDIENCE_FACTS)],
  ['Setting', decidingFields(TREE_FACTS)],
  ['Organisation', decidingFields(ORGANISATION_FACTS)],
]);

/** Whether a change is of a record that the cell depends on, in a field that can decide it. */
export function explains(change: ChangeRow, cell: GapCell, kinds: readonly string[], compared: ComparedMaps): boolean {
  const decisive = FIELDS_DECIDING_CELL.get(change.kind);
  if (change.action === 'UPDATED' && !change.fields.some(({ field }) => decisive?.has(field))) return false;
  if (kinds.includes(change.kind) && reaches(change, cell, compared)) return true;
  return kinds.includes('Basis') && change.kind === 'Guideline' && isBasis(change, cell, compared);
}

function reaches({ kind, touches, recordId }: ChangeRow, cell: GapCell, compared: ComparedMaps): boolean {
  const { topics, implying, audiences, educated } = around(cell, compared);
  const onTopic = meets(touches['Topic'], topics);
  switch (kind) {
    case 'Topic':
      return onTopic;
    case 'Audience':
      return meets(touches['Audience'], audiences);
    case 'Programme':
      return meets(touches['Audience'], educated) || programmesOf(cell, compared).includes(recordId);
    case 'LearningOutcome':
      return (
        (meets(touches['Topic'], implying) && meets(touches['Programme'], programmesOf(cell, compared))) ||
        // One beside the topic, too, where it contradicts a judgement on a broader one
        judgementsOf(cell, compared).some(
          ({ contradictedBy: { programmeIds, topicIds } }) =>
            meets(touches['Programme'], programmeIds) && meets(touches['Topic'], topicIds),
        )
      );
    case 'Measure':
      return onTopic;
    case 'Plan':
      return measuresOf(cell, compared).some(({ planId }) => planId === recordId);
    case 'Setting':
      return settingsOf(cell, compared).includes(recordId);
    case 'Organisation':
      return organisationsOf(cell, compared).includes(recordId);
    case 'TeachingJudgement':
      return judgementsOf(cell, compared).some(({ id }) => id === recordId);
    default:
      return onTopic && meets(touches['Audience'], audiences);
  }
}

/** Whether a guideline is what a course of the cell builds on. */
function isBasis({ touches }: ChangeRow, cell: GapCell, compared: ComparedMaps): boolean {
  const { topics, audiences } = around(cell, compared);
  return compared.bases.some(
    ({ topicIds, audienceIds, guidelineIds }) =>
      meets(guidelineIds, touches['Guideline'] ?? []) && meets(topicIds, topics) && meets(audienceIds, audiences),
  );
}

/** All that a record of the cell may be tagged with at either moment. */
function around({ topicId, audienceId }: GapCell, { before, after }: ComparedMaps) {
  const questions: GapQuestion[] = [before.question, after.question];
  const of = questions.flatMap(({ audiences }) => audiences[audienceId] ?? []);
  return {
    topics: questions.flatMap(({ topics }) => topics[topicId] ?? []),
    /** The same, with the topics that state it in substance. */
    implying: questions.flatMap(({ topics, impliedBy }) => [...(topics[topicId] ?? []), ...(impliedBy[topicId] ?? [])]),
    audiences: of.flatMap(({ broader, workplaces }) => [...broader, ...workplaces]),
    educated: of.flatMap(({ broader, narrower }) => [...broader, ...narrower]),
  };
}

/** The programmes whose outcomes count in a cell at either moment: those that educate the audience, and what they share. */
function programmesOf(cell: GapCell, compared: ComparedMaps): string[] {
  return [compared.before, compared.after].flatMap(({ judge: { education } }) =>
    (education?.programmesIn(cell.audienceId) ?? []).flatMap(({ outcomesOfIds }) => outcomesOfIds),
  );
}

/** The judgements that count in a cell at either moment. */
function judgementsOf(cell: GapCell, compared: ComparedMaps): JudgementInMap[] {
  const programmes = programmesOf(cell, compared);
  return [compared.before, compared.after].flatMap(({ programmeFacts }) =>
    (programmeFacts?.notTaught[cell.topicId] ?? []).filter(({ programmeId }) => programmes.includes(programmeId)),
  );
}

/** The cell at both moments, as it was judged. */
function judgedAt({ topicId, audienceId }: GapCell, { before, after }: ComparedMaps) {
  return [before, after].map((map) => ({ map, cell: map.judge.cell(topicId, audienceId) }));
}

function measuresOf(cell: GapCell, compared: ComparedMaps): readonly MeasureFact[] {
  return judgedAt(cell, compared).flatMap((then) => then.cell.need?.measures ?? []);
}

/** The settings that decide where the need holds and whom the courses reach, with all above them. */
function settingsOf(cell: GapCell, compared: ComparedMaps): string[] {
  return judgedAt(cell, compared).flatMap(({ map, cell: { need, courses, audienceId } }) =>
    withBroader(map.taxonomies.settings, [
      ...(courses?.offers ?? []).flatMap(({ offer, workplaces }) => [...offer.settingIds, ...workplaces]),
      ...(need?.guidelines ?? []).flatMap(({ settingIds }) => settingIds),
      ...map.taxonomies.audiences.workSettingsOf(audienceId),
      ...(map.question.filter.settingIds ?? []),
    ]),
  );
}

/** The organisations that decide whom the courses reach, with all above them. */
function organisationsOf(cell: GapCell, compared: ComparedMaps): string[] {
  return judgedAt(cell, compared).flatMap(({ map, cell: { courses } }) =>
    withBroader(map.taxonomies.organisations, [
      ...(courses?.offers ?? []).map(({ offer }) => offer.providerId),
      ...(map.question.filter.organisationIds ?? []),
    ]),
  );
}

function meets(some: readonly string[] | undefined, others: readonly string[]): boolean {
  return some?.some((id) => others.includes(id)) ?? false;
}
