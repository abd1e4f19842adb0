import type { ChangeRow } from '../../../registry/changes/history.js';
import type { CourseBasis, GapQuestion } from '../../contracts/coverage-counts.js';
import type { JudgementInMap } from '../../contracts/programme-coverage.js';
import type { GapReasonCode } from './reasons.js';
import type { MeasureFact } from '../../contracts/plan-measures.js';
import { withBroader } from '../../../values/taxonomy.js';
import { createYield } from '../../../platform/event-loop.js';
import { GapRow } from './row.js';
import type { GapCell } from './cell.js';
import type { AnsweredMap } from './types.js';

/** A map at two moments, with what was recorded between them. */
export interface ComparedMaps {
  before: AnsweredMap;
  after: AnsweredMap;
  changes: readonly ChangeRow[];
  bases: readonly CourseBasis[];
}

/** `ChangedCell` in the schema. */
export interface ChangedCell {
  before: GapCell;
  after: GapCell;
  change: 'OPENED' | 'CLOSED' | 'REASONS_CHANGED' | 'UNDECIDED';
  opened: GapReasonCode[];
  closed: GapReasonCode[];
  causes: (ChangeRow['nature'] | 'TIME_PASSED')[];
  changes: ChangeRow[];
}

/** The fields that a cell can depend on, by kind of record. A change of others, such as a title, opens nothing. */
const FIELDS_DECIDING_CELL: Readonly<Record<string, readonly string[]>> = {
  Course: [
    ...['status', 'topicIds', 'audienceIds', 'settingIds', 'providerId', 'country', 'languages', 'format'],
    ...['peripheral', 'published', 'lastReviewed', 'sourceDate', 'basedOnGuidelineIds', 'overlapGroup'],
  ],
  Guideline: [
    ...['status', 'scope', 'topicIds', 'audienceIds', 'settingIds', 'publisherId', 'coPublisherIds', 'country'],
    ...['firstPublished', 'lastUpdated', 'lastReviewed', 'revisions', 'chapters', 'supersededById'],
    ...['nextReview', 'reviewCycleMonths'],
  ],
  LearningOutcome: ['programmeId', 'topicIds', 'weakMatch'],
  TeachingJudgement: ['programmeId', 'topicId'],
  Programme: ['group', 'level', 'audienceId', 'coverage', 'keywordHits', 'regulation', 'sharedGoalSetIds'],
  Measure: ['kind', 'planId', 'sector', 'topicIds', 'audienceIds', 'inferredFields'],
  Plan: ['status'],
  Expectation: ['topicId', 'audienceId'],
  Topic: ['broaderId', 'impliesIds'],
  Audience: ['broaderId', 'kind', 'workplaceSettingId', 'workSettingIds', 'educatedByIds'],
  Setting: ['broaderId'],
  Organisation: ['parentId', 'kind', 'collective'],
};

/** The kinds of records that each reason is found in. */
const KINDS_BY_REASON: Readonly<Record<GapReasonCode, readonly string[]>> = {
  NO_COURSE: ['Course'],
  ONLY_RETIRED_COURSES: ['Course'],
  ONLY_UNKNOWN_STATUS: ['Course'],
  ONLY_PARTIAL_REACH: ['Course'],
  COURSES_REVIEW_DUE: ['Course', 'Basis'],
  NOT_IN_NATIONAL_REGULATION: ['LearningOutcome', 'Programme', 'TeachingJudgement'],
  NOT_TAUGHT: ['LearningOutcome', 'Programme', 'TeachingJudgement'],
  NOT_COLLECTED: ['LearningOutcome', 'Programme', 'TeachingJudgement'],
  NO_GUIDELINE: ['Guideline'],
  GUIDELINE_STATUS_UNKNOWN: ['Guideline'],
  GUIDELINE_OVERDUE: ['Guideline'],
  RESEARCH_NOT_COLLECTED: [],
  SOURCE_UNAVAILABLE: [],
};
/** What makes a need, and the trees that every cell hangs on. */
const NEED = ['Guideline', 'Expectation', 'Measure', 'Plan'];
const TREES = ['Topic', 'Audience', 'Setting', 'Organisation'];
/** What makes a verdict another where the need and the reasons are the same. */
const VERDICT = ['Course', 'Basis', 'LearningOutcome', 'Programme', 'TeachingJudgement', ...NEED];

/** The cells that differ between the two moments, and why. */
export async function changedCells(compared: ComparedMaps): Promise<ChangedCell[]> {
  const cells = (map: AnsweredMap, topicId: string) => new GapRow(map, topicId).cells();
  const turn = createYield();
  const found: ChangedCell[] = [];
  for (const topicId of Object.keys(compared.after.question.topics)) {
    if (!Object.hasOwn(compared.before.question.topics, topicId)) continue;
    await turn();
    const earlier = new Map(cells(compared.before, topicId).map((cell) => [cell.audienceId, cell]));
    for (const after of cells(compared.after, topicId)) {
      const before = earlier.get(after.audienceId);
      if (before) found.push(...changed(before, after, compared));
    }
  }
  return found;
}

/** What a cell is called among those of a map. */
export function cellKey({ topicId, audienceId }: Pick<GapCell, 'topicId' | 'audienceId'>): string {
  return `${topicId} ${audienceId}`;
}

function changed(before: GapCell, after: GapCell, compared: ComparedMaps): ChangedCell[] {
  const [was, is] = [before.isGap(), after.isGap()];
  const [old, now] = [before.codes(), after.codes()];
  const opened = now.filter((code) => !old.includes(code));
  const closed = old.filter((code) => !now.includes(code));
  const isOther = before.judged.need?.certain !== after.judged.need?.certain || !sameBounds(before, after);
  if (was === is && opened.length === 0 && closed.length === 0 && !isOther) return [];
  const kinds =
    before.judged.need?.certain !== after.judged.need?.certain
      ? NEED
      : isOther
        ? VERDICT
        : [...opened, ...closed].flatMap((code) => KINDS_BY_REASON[code]);
  const changes = compared.changes.filter((change) => explains(change, after, [...kinds, ...TREES], compared));
  const natures = [...new Set(changes.map(({ nature }) => nature))];
  const dayPassed = compared.before.question.today !== compared.after.question.today;
  return [
    {
      before,
      after,
      change: isUnavailable(compared) ? 'UNDECIDED' : cellChange(was, is),
      opened,
      closed,
      causes: natures.length === 0 && dayPassed ? ['TIME_PASSED'] : natures,
      changes,
    },
  ];
}

function sameBounds(before: GapCell, after: GapCell): boolean {
  const [was, is] = [before.verdict(), after.verdict()];
  return was?.atLeast === is?.atLeast && was?.atMost === is?.atMost;
}

/** Whether a registry that decides verdicts did not answer for one of the moments. */
function isUnavailable({ before, after }: ComparedMaps): boolean {
  return [before, after].some(
    ({ courseOffers, programmeFacts, guidelineRequirements }) =>
      !courseOffers || !programmeFacts || !guidelineRequirements,
  );
}

function cellChange(was: boolean | null, is: boolean | null): ChangedCell['change'] {
  if ((was === true) === (is === true)) return 'REASONS_CHANGED';
  return is ? 'OPENED' : 'CLOSED';
}

/** Whether a change is of a record that the cell depends on, in a field that can decide it. */
function explains(change: ChangeRow, cell: GapCell, kinds: readonly string[], compared: ComparedMaps): boolean {
  const decisive = FIELDS_DECIDING_CELL[change.kind] ?? [];
  if (change.action === 'UPDATED' && !change.fields.some(({ field }) => decisive.includes(field))) return false;
  if (kinds.includes(change.kind) && reaches(change, cell, compared)) return true;
  return kinds.includes('Basis') && change.kind === 'Guideline' && isBasis(change, cell, compared);
}

function reaches({ kind, touches, recordId }: ChangeRow, cell: GapCell, compared: ComparedMaps): boolean {
  const { topics, audiences, educated } = around(cell, compared);
  const onTopic = meets(touches['Topic'], topics);
  switch (kind) {
    case 'Topic':
      return onTopic;
    case 'Audience':
      return meets(touches['Audience'], audiences);
    case 'Programme':
      return meets(touches['Audience'], educated);
    case 'LearningOutcome':
      return (
        (onTopic && meets(touches['Programme'], programmesOf(educated, compared))) ||
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
    audiences: of.flatMap(({ broader, workplaces }) => [...broader, ...workplaces]),
    educated: of.flatMap(({ broader, narrower }) => [...broader, ...narrower]),
  };
}

function programmesOf(educated: readonly string[], { before, after }: ComparedMaps): string[] {
  return [before, after].flatMap(({ programmeFacts }) =>
    Object.entries(programmeFacts?.programmes ?? {}).flatMap(([id, { audienceId }]) =>
      educated.includes(audienceId) ? [id] : [],
    ),
  );
}

/** The judgements that count in a cell at either moment. */
function judgementsOf(cell: GapCell, compared: ComparedMaps): JudgementInMap[] {
  const programmes = programmesOf(around(cell, compared).educated, compared);
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
