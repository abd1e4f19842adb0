import type { Connection as Database } from 'mongoose';
import type { CourseFilter, CourseOrder } from './generated/types.js';
import { alignmentConditions, type AlignedArguments } from '../aspects/alignment.js';
import { filterConditions } from '../aspects/coverage.js';
import { COURSE_FILTER } from '../contracts/cell-facts.js';
import type { CourseBases, RecordFilter } from '../contracts/coverage-counts.js';
import { OFFERED_STATUSES } from '../contracts/course-offers.js';
import type { GuidelineImpactRequest } from '../contracts/questions.js';
import type { CatalogueTrees } from '../contracts/catalogue.js';
import { sourceUnavailable } from '../../platform/errors.js';
import { rememberLast } from '../../platform/remember.js';
import {
  currencyFacet,
  filterByCurrency,
  type CurrencyArguments,
  type CurrencyById,
} from '../aspects/currency-filter.js';
import {
  requireFacts,
  factsByIds,
  type GuidelineFactsById,
  type GuidelineStatusSource,
} from '../contracts/guideline-status.js';
import { alignmentFacets } from '../aspects/alignment-facets.js';
import { wouldBecomeDue } from '../aspects/impact.js';
import type { ImpactQuestion } from '../contracts/impact.js';
import { allOf, anyOf, hasValue, type Condition, type Conditions } from '../../registry/queries/conditions.js';
import type { ListArguments } from '../../registry/queries/list-order.js';
import type { Connection, ListQuery, Paging } from '../../registry/queries/connection.js';
import { catalogueList, type CatalogueList } from '../../registry/records/catalogue.js';
import { listOf } from '../../registry/records/list-of.js';
import { Store, type Row } from '../../registry/records/store.js';
import { storesOf } from '../../registry/records/stores-of.js';
import { courseDependant, courseCurrency, CURRENCY_FIELDS } from './course-currency.js';
import { COVERAGE_FIELDS, type CountedCourse } from './coverage.js';
import { CourseRunStore } from './course-run-store.js';
import { OverlapDecisionStore } from './overlap-decision-store.js';
import { kinds, type CourseRecord } from './records.js';

/** A course, with what guidelines gave where a field requires it. */
export type CourseRow = Row<CourseRecord>;
export type CourseRows = Connection<Row<CourseRecord>>;
export type CourseList = CatalogueList<CourseRecord>;

export type CourseSelection = ListArguments<CourseFilter, CourseOrder>;

/** The list of courses that a query's arguments describe. */
export const courseList = listOf<CourseFilter, CourseOrder>(kinds.courses);

/** Courses that a revision may touch: not retired, on the same topics for the same audiences. */
function touchable({ question: { country }, reach }: GuidelineImpactRequest): Conditions {
  if (!reach) throw sourceUnavailable('competence');
  return {
    country: [{ country }],
    topics: anyOf('topicIds', reach.topicIds),
    audiences: anyOf('audienceIds', reach.audienceIds),
    status: [{ status: { $ne: 'RETIRED' } }],
  };
}

/** Courses that may be touched, and record nothing that they build on. */
export function possibleDependants(impact: GuidelineImpactRequest): ListQuery {
  return courseList({}, { ...touchable(impact), unrecorded: hasValue('basedOnGuidelineIds', false) });
}

/** Courses of the catalogue. */
export class CourseStore extends Store<CourseRecord> {
  constructor(database: Database) {
    super(database, kinds.courses);
  }

  /** The list that the arguments describe, as `select` makes it; `today` is what its currency is judged by. */
  async catalogue(
    question: CatalogueTrees & GuidelineStatusSource,
    args: CourseSelection & AlignedArguments & CurrencyArguments & Paging,
    today: string,
    select: (args: CourseSelection, more: Conditions) => Promise<ListQuery>,
  ): Promise<CourseList> {
    const states = (condition: Condition) => this.states(condition, question, today);
    const selected = await select(args, alignmentConditions(args.alignedTo, question));
    const list = await filterByCurrency(selected, args.currency, states);
    return catalogueList(this, list, args, {
      ...alignmentFacets(args.alignedTo, question),
      currency: currencyFacet(states),
    });
  }

  /** The courses on some topics that a gap map is about, of any provider. */
  counted(filter: RecordFilter, topicIds: readonly string[]): Promise<Row<CountedCourse>[]> {
    const conditions = [...filterConditions(filter, COURSE_FILTER), ...anyOf('topicIds', topicIds)];
    return this.pick({ $and: conditions }, COVERAGE_FIELDS);
  }

  /** Courses not retired that would become due by a revision. */
  async dueBy(question: ImpactQuestion, facts: GuidelineStatusSource, today: string): Promise<ListQuery> {
    const byId = requireFacts(facts.guidelineFacts);
    const dependants = await this.pick(
      { basedOnGuidelineIds: question.guidelineId, status: { $ne: 'RETIRED' } },
      CURRENCY_FIELDS,
    );
    const due = dependants.filter((course) =>
      wouldBecomeDue(courseDependant(course), factsByIds(course.basedOnGuidelineIds, byId), question, today),
    );
    return courseList(
      {},
      {
        due: anyOf(
          '_id',
          due.map(({ id }) => id),
        ),
      },
    );
  }

  /** What the courses that are offered build on. */
  async bases(): Promise<CourseBases> {
    const courses = await this.pick(
      { $and: [{ status: { $in: OFFERED_STATUSES } }, ...hasValue('basedOnGuidelineIds', true)] },
      ['topicIds', 'audienceIds', 'basedOnGuidelineIds'],
    );
    return courses.map(({ topicIds, audienceIds, basedOnGuidelineIds: guidelineIds }) => ({
      topicIds,
      audienceIds,
      guidelineIds,
    }));
  }

  /** How many of the courses that a revision may touch record what they build on. */
  async recordingBasis(impact: GuidelineImpactRequest): Promise<{ recording: number; of: number }> {
    const courses = await this.pick(allOf(touchable(impact)), ['basedOnGuidelineIds']);
    const recording = courses.filter(({ basedOnGuidelineIds }) => basedOnGuidelineIds.length > 0);
    return { recording: recording.length, of: courses.length };
  }

  /** The currency of the courses that meet a condition, by id. */
  private async states(
    condition: Condition,
    { guidelineFacts }: GuidelineStatusSource,
    today: string,
  ): Promise<CurrencyById> {
    const facts = requireFacts(guidelineFacts);
    const courses = await this.pick(condition, CURRENCY_FIELDS);
    return new Map(courses.map((course) => [course.id, stateOf(course, facts, today)]));
  }
}

const stateOf = rememberLast(
  (course: Pick<CourseRecord, (typeof CURRENCY_FIELDS)[number]>, facts: GuidelineFactsById, today: string) =>
    courseCurrency(course, factsByIds(course.basedOnGuidelineIds, facts), today).state,
);

export type Stores = ReturnType<typeof createStores>;

export function createStores(database: Database) {
  return {
    ...storesOf(database, kinds),
    courses: new CourseStore(database),
    courseRuns: new CourseRunStore(database),
    overlapDecisions: new OverlapDecisionStore(database),
  };
}
