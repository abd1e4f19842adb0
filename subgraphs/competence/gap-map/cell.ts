import { WHOLE_AUDIENCE, DISTINCT, countOf, type CellReach, type Counts } from '../../contracts/coverage-counts.js';
import { requireRecord } from '../../../registry/records/rows.js';
import {
  courseReasons,
  educationReasons,
  guidelineReasons,
  isMissingReason,
  isNoOfferReason,
  unavailableReason,
  type ReasonCount,
  type GapReasonCode,
} from './reasons.js';
import type { AnsweredMap, CourseCoverage, GapReason, Need, PartialReach, StateCounts } from './types.js';
import { listArguments, type CountedList, type ListName } from './list-arguments.js';
import { needOfCell } from './need.js';
import { knownMeasures, responsibilityFor } from './responsibility.js';
import { checkedWeights, scoreOf, type Dimension, type Score } from './score.js';
import type { AudienceRow, ExpectationRow, TopicRow } from '../store.js';

const LISTS = { courses: 'COURSES', guidelines: 'GUIDELINES', projects: 'PROJECTS' } as const;

/**
 * Courses by the provider and the workplace groups through which alone they reach a cell: `AT:<groups>:<provider>.PARTIAL`.
 * A course counts once, however many groups lead to it; those that do not lead to this audience are left out.
 */
function partialReach(counts: Counts | undefined, workplaces: readonly string[]): PartialReach[] {
  const found = new Map<string, PartialReach>();
  for (const [name, count] of Object.entries(counts ?? {})) {
    const [, groups, providerId] = /^AT:(.+):(.+)\.PARTIAL$/.exec(name) ?? [];
    if (!groups || !providerId) continue;
    const named = groups.split('+');
    const groupIds = workplaces.filter((id) => named.includes(id));
    const key = [providerId, ...groupIds].join(' ');
    found.set(key, { groupIds, providerId, count: (found.get(key)?.count ?? 0) + count });
  }
  return [...found.values()];
}

/** A cell of a gap map: everything in it follows from what the registries counted. */
export class GapCell {
  constructor(
    private readonly map: AnsweredMap,
    readonly topicId: string,
    readonly audienceId: string,
  ) {}

  get topic(): TopicRow {
    return requireRecord(this.map.topics.get(this.topicId) ?? null, this.topicId);
  }

  get audience(): AudienceRow {
    return requireRecord(this.map.audiences.get(this.audienceId) ?? null, this.audienceId);
  }

  need(): Need | null {
    return (this.needed ??= { need: this.findNeed() }).need;
  }
  private needed: { need: Need | null } | undefined;

  private findNeed(): Need | null {
    const expectations = this.expectations();
    const need = needOfCell(this.counts('guidelineCounts'), expectations.length);
    return (
      need && {
        level: need.level,
        guidelines: this.map.guidelineCounts
          ? this.list('GUIDELINES', `NATIONAL:${need.status}`, WHOLE_AUDIENCE)
          : null,
        measureIds: [],
        expectations,
      }
    );
  }

  isGap(): boolean | null {
    const { guidelineCounts, courseCounts, programmeFacts } = this.map;
    if (!this.need()) return guidelineCounts ? false : null;
    if (this.findings().some(isMissingReason)) return true;
    return courseCounts && programmeFacts ? false : null;
  }

  courses(): CourseCoverage | null {
    if (!this.map.courseCounts) return null;
    const counts = this.counts('courseCounts');
    return {
      states: () => this.states('COURSES', 'courseCounts', (name) => /^(ACTIVE|UNKNOWN|RETIRED|PLANNED)$/.test(name)),
      planned: () => this.list('COURSES', 'PLANNED', WHOLE_AUDIENCE),
      currency: () =>
        this.states('COURSES', 'courseCounts', (name) => /^OFFERED:(?!STATED|INFERRED|NO_BASIS)/.test(name)),
      basis: () => this.states('COURSES', 'courseCounts', (name) => /^OFFERED:(STATED|INFERRED|NO_BASIS)/.test(name)),
      partial: () => partialReach(counts, this.map.question.audiences[this.audienceId]?.workplaces ?? []),
      distinct: counts?.[DISTINCT] ?? 0,
      distinctOf: countOf(counts, 'OFFERED', WHOLE_AUDIENCE),
    };
  }

  learningOutcomes() {
    return this.map.outcomeCounts ? { states: this.states('LEARNING_OUTCOMES', 'outcomeCounts') } : null;
  }

  guidelines() {
    if (!this.map.guidelineCounts) return null;
    return {
      states: this.states('GUIDELINES', 'guidelineCounts', (name) => !name.includes(':') && name !== 'OVERDUE'),
    };
  }

  projects() {
    return this.map.projectCounts ? { states: this.states('PROJECTS', 'projectCounts') } : null;
  }

  score({ weights }: { weights: Record<Lowercase<Dimension>, number> }): Score {
    const { courseCounts, guidelineCounts, programmeFacts, question } = this.map;
    const audience = question.audiences[this.audienceId];
    return scoreOf(
      {
        courses: courseCounts && (this.counts('courseCounts') ?? {}),
        guidelines: guidelineCounts && (this.counts('guidelineCounts') ?? {}),
        programmes: programmeFacts,
        topicId: this.topicId,
        educated: audience ? [...audience.broader, ...audience.narrower] : [],
      },
      checkedWeights(weights),
    );
  }

  reasons(): GapReason[] {
    return this.findings().map((finding) => this.explained(finding));
  }

  /** The codes of the reasons. */
  codes(): GapReasonCode[] {
    return this.findings().map(({ code }) => code);
  }

  private found: ReasonCount[] | undefined;
  private findings(): ReasonCount[] {
    return (this.found ??= this.find());
  }

  /** Reasons where there is a need, and always which registries did not answer. */
  private find(): ReasonCount[] {
    const { courseCounts, programmeFacts, guidelineCounts, question } = this.map;
    const down = [
      ...(guidelineCounts ? [] : [unavailableReason('guidelines')]),
      ...(courseCounts ? [] : [unavailableReason('courses')]),
      ...(programmeFacts ? [] : [unavailableReason('education')]),
    ];
    if (!this.need()) return down;
    const educated = question.audiences[this.audienceId];
    return [
      ...(courseCounts ? courseReasons(this.counts('courseCounts')) : []),
      ...(programmeFacts && educated
        ? educationReasons(programmeFacts, this.topicId, [...educated.broader, ...educated.narrower])
        : []),
      ...(guidelineCounts ? guidelineReasons(this.counts('guidelineCounts')) : []),
      ...down,
    ];
  }

  private explained(finding: ReasonCount): GapReason {
    const { programmeFacts } = this.map;
    const known = knownMeasures(this.map);
    const { counted, subjects, programmeIds = [] } = finding;
    const deciders = programmeIds.map((id) => programmeFacts?.programmes[id]?.administeredById ?? null);
    return {
      ...finding,
      records: counted
        ? this.list(
            LISTS[counted.registry],
            counted.as,
            counted.reach === 'WHOLE' ? WHOLE_AUDIENCE : ['PARTIAL'],
            finding.count,
          )
        : null,
      planned: isNoOfferReason(finding) ? this.list('COURSES', 'PLANNED', WHOLE_AUDIENCE) : null,
      responsibility:
        known && finding.code !== 'SOURCE_UNAVAILABLE' ? responsibilityFor(subjects, known, deciders) : null,
    };
  }

  /** Expectations of the topic or below it, for the audience or above it. */
  private expectations(): ExpectationRow[] {
    if (this.map.expectations.length === 0) return [];
    const { topics, audiences } = this.map.question;
    const [onTopic = [], forAudience = []] = [topics[this.topicId], audiences[this.audienceId]?.broader];
    return this.map.expectations.filter(
      ({ topicId, audienceId }) => onTopic.includes(topicId) && forAudience.includes(audienceId),
    );
  }

  private counts(of: 'courseCounts' | 'outcomeCounts' | 'guidelineCounts' | 'projectCounts'): Counts | undefined {
    return this.map[of]?.[this.topicId]?.[this.audienceId];
  }

  private states(
    list: ListName,
    of: 'courseCounts' | 'outcomeCounts' | 'guidelineCounts' | 'projectCounts',
    keep: (name: string) => boolean = () => true,
  ): StateCounts[] {
    // A name ends with the way of reaching the cell; what has none is no state.
    const names = Object.keys(this.counts(of) ?? {}).flatMap(
      (name) => name.slice(0, Math.max(0, name.lastIndexOf('.'))) || [],
    );
    return [...new Set(names)].filter(keep).map((name) => ({
      state: name.split(':')[1] ?? name,
      counts: {
        direct: this.list(list, name, ['DIRECT']),
        inherited: this.list(list, name, ['INHERITED']),
        partial: this.list(list, name, ['PARTIAL']),
        reached: this.list(list, name, WHOLE_AUDIENCE),
      },
    }));
  }

  private list(list: ListName, name: string, reach: readonly CellReach[], known?: number): CountedList {
    const source = {
      COURSES: 'courseCounts',
      LEARNING_OUTCOMES: 'outcomeCounts',
      GUIDELINES: 'guidelineCounts',
      PROJECTS: 'projectCounts',
    } as const;
    const place = { topicId: this.topicId, audienceId: this.audienceId, reach };
    return {
      count: known ?? countOf(this.counts(source[list]), name, reach),
      list,
      arguments: () => listArguments(list, name, place, this.map.question.filter),
    };
  }
}
