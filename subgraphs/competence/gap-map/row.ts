import { ALL, WHOLE_TOPIC } from '../../contracts/coverage-counts.js';
import { existing } from '../../../registry/records/rows.js';
import type { TopicRow } from '../store.js';
import { saysNoOffer, topicFindings, unavailable } from './findings.js';
import { GapCell } from './cell.js';
import type { AnsweredMap, GapReason, Need } from './types.js';
import { listArguments, type CountedList, type ListName } from './list-arguments.js';
import { needOfTopic } from './need.js';
import { knownMeasures, responsibilityFor } from './responsibility.js';

/** A topic across the audiences of the map. */
export class GapRow {
  constructor(
    private readonly map: AnsweredMap,
    readonly topicId: string,
    /** Waits until it is the row's turn to be told. */
    readonly turn: () => Promise<void> = () => Promise.resolve(),
  ) {}

  get topic(): TopicRow {
    return existing(this.map.topics.get(this.topicId) ?? null, this.topicId);
  }

  need(): Need | null {
    const { measureFacts, question } = this.map;
    const need = measureFacts && needOfTopic(measureFacts, question.topics[this.topicId] ?? []);
    return need ? { level: need.level, guidelines: null, measureIds: need.measureIds, expectations: [] } : null;
  }

  courses = () => this.total('COURSES', 'courseCounts');
  private coursesEverOffered = () => this.total('COURSES', 'courseCounts', 'EVER_OFFERED');
  private coursesPlanned = () => this.total('COURSES', 'courseCounts', 'PLANNED');
  learningOutcomes = () => this.total('LEARNING_OUTCOMES', 'outcomeCounts');
  guidelines = () => this.total('GUIDELINES', 'guidelineCounts');
  projects = () => this.total('PROJECTS', 'projectCounts');

  measures(): CountedList | null {
    const { measureFacts, question } = this.map;
    const topicAndBelow = question.topics[this.topicId] ?? [];
    if (!measureFacts) return null;
    const onTopic = measureFacts.filter(({ topicIds }) => topicIds.some((id) => topicAndBelow.includes(id)));
    return { count: onTopic.length, list: 'MEASURES', arguments: () => ({ topicIds: [this.topicId] }) };
  }

  reasons(): GapReason[] {
    const known = knownMeasures(this.map);
    const [courses, guidelines, projects] = [this.coursesEverOffered(), this.guidelines(), this.projects()];
    const totals = {
      courses: courses?.count ?? null,
      guidelines: guidelines?.count ?? null,
      projects: projects?.count ?? null,
    };
    const records: Partial<Record<string, CountedList | null>> = {
      NO_COURSE: courses,
      NO_GUIDELINE: guidelines,
      RESEARCH_NOT_COLLECTED: projects,
    };
    const down = Object.entries(totals).flatMap(([list, total]) =>
      total === null ? [unavailable(list === 'projects' ? 'research' : list)] : [],
    );
    return [...topicFindings(totals), ...down].map((finding) => ({
      ...finding,
      records: records[finding.code] ?? null,
      planned: saysNoOffer(finding) ? this.coursesPlanned() : null,
      responsibility: known && finding.subjects.length > 0 ? responsibilityFor(finding.subjects, known) : null,
    }));
  }

  cells(): GapCell[] {
    return Object.keys(this.map.question.audiences).map(
      (audienceId) => new GapCell(this.map, this.topicId, audienceId),
    );
  }

  private total(
    list: ListName,
    of: 'courseCounts' | 'outcomeCounts' | 'guidelineCounts' | 'projectCounts',
    name = ALL,
  ): CountedList | null {
    const counts = this.map[of];
    if (!counts) return null;
    const count = counts[this.topicId]?.[WHOLE_TOPIC]?.[name] ?? 0;
    return {
      count,
      list,
      arguments: () => listArguments(list, name, { topicId: this.topicId }, this.map.question.filter),
    };
  }
}
