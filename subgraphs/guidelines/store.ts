import type { Connection as Database } from 'mongoose';
import { alignmentConditions, type AlignedArguments } from '../aspects/alignment.js';
import type { CatalogueTrees } from '../contracts/catalogue.js';
import { animalHealthCondition, filterConditions } from '../aspects/coverage.js';
import { GUIDELINE_FILTER, GUIDELINE_STATUS_FACTS, fieldsOf } from '../contracts/cell-facts.js';
import type { RecordFilter } from '../contracts/coverage-counts.js';
import type { GuidelineFactsById } from '../contracts/guideline-status.js';
import { alignmentFacets } from '../aspects/alignment-facets.js';
import { catalogueList, recordFacet, valueFacet, type CatalogueList } from '../aspects/facets.js';
import { partialDateConditions } from '../../registry/queries/partial-date-conditions.js';
import { anyOf, hasValue, type Condition, type Conditions } from '../../registry/queries/conditions.js';
import { listOrder, type ListArguments } from '../../registry/queries/list-order.js';
import { searchConditions } from '../../registry/queries/search.js';
import { ascending, byTitle, descending, type SortKey } from '../../registry/queries/keyset.js';
import type { Connection, ListQuery, Paging } from '../../registry/queries/connection.js';
import { reviewReferences } from '../aspects/reviews/fields.js';
import type { ValidationError } from '../../registry/records/checks.js';
import type { NewRow } from '../../registry/records/record-model.js';
import { Store, type Row } from '../../registry/records/store.js';
import { allTexts, bestText } from '../../values/text.js';
import { guidelineFacts } from './guideline-facts.js';
import { COVERAGE_FIELDS, type CountedGuideline } from './coverage.js';
import { validateChapterIds } from './chapter-ids.js';
import type { GuidelineFilter, GuidelineOrder } from './generated/types.js';
import { isOverdue, REVIEW_FIELDS } from './review-dates.js';
import { guidelineSchema, type ChapterRecord, type GuidelineRecord } from './model.js';

export type GuidelineRow = Row<GuidelineRecord>;
export type GuidelineRows = Connection<Row<GuidelineRecord>>;
export type GuidelineList = CatalogueList<GuidelineRecord>;
/** A chapter with the guideline it is in. */
export interface ChapterRow extends ChapterRecord {
  guideline: GuidelineRow;
}

const date = { $ifNull: ['$lastUpdated', '$firstPublished'] };
const orders: Record<Exclude<GuidelineOrder, 'RELEVANCE'>, SortKey[]> = {
  TITLE: [byTitle],
  NEWEST: [descending(date), byTitle],
  OLDEST: [ascending(date), byTitle],
  NEXT_REVIEW: [ascending('$nextReview'), byTitle],
};

export type GuidelineSelection = ListArguments<GuidelineFilter, GuidelineOrder>;

/** The list of guidelines that a query's arguments describe; conditions are named as the facets are. */
export function guidelineList({ search, filter, orderBy }: GuidelineSelection, more: Conditions = {}): ListQuery {
  return {
    ...listOrder(orders, orderBy, search, 'TITLE'),
    conditions: { ...more, ...filtered(filter), search: searchConditions(search) },
  };
}

function filtered(filter: GuidelineFilter | null | undefined): Conditions {
  if (!filter) return {};
  return {
    ids: anyOf('_id', filter.ids),
    status: anyOf('status', filter.status),
    kind: anyOf('kind', filter.kind),
    scope: anyOf('scope', filter.scope),
    country: anyOf('country', filter.country),
    language: anyOf('languages', filter.language),
    publishers: publishedBy(filter.publisherIds),
    plannedReview: hasValue('nextReview', filter.hasPlannedReview),
    lastUpdated: partialDateConditions('lastUpdated', filter.lastUpdated ?? {}),
    nextReview: partialDateConditions('nextReview', filter.nextReview ?? {}),
    animalHealth: animalHealthCondition(filter.animalHealth),
  };
}

function publishedBy(ids: readonly string[] | null | undefined): Condition[] {
  return ids ? [{ $or: [...anyOf('publisherId', ids), ...anyOf('coPublisherIds', ids)] }] : [];
}

class GuidelineStore extends Store<GuidelineRecord> {
  constructor(database: Database) {
    super(database, {
      type: 'Guideline',
      collection: 'guidelines',
      schema: guidelineSchema,
      references: {
        publisherId: 'Organisation',
        coPublisherIds: 'Organisation',
        audienceIds: 'Audience',
        settingIds: 'Setting',
        topicIds: 'Topic',
        ...reviewReferences,
        partOfId: 'Guideline',
        supersedesIds: 'Guideline',
        supersededById: 'Guideline',
        'chapters.topicIds': 'Topic',
        'chapters.reviewResponsibleId': 'Organisation',
      },
      acyclic: ['partOfId', 'supersededById', 'supersedesIds'],
      searchable: (guideline) => ({
        sortBy: bestText(guideline.title),
        titles: allTexts(guideline.title),
        texts: [
          guideline.descriptionNb,
          guideline.legalId,
          guideline.seriesNumber,
          ...guideline.chapters.map((chapter) => chapter.title),
        ],
      }),
    });
  }

  override async validate(record: NewRow<GuidelineRecord>): Promise<ValidationError[]> {
    const validationErrors = await super.validate(record);
    return validationErrors.length > 0 ? validationErrors : validateChapterIds(this.model.complete(record));
  }

  async catalogue(
    trees: CatalogueTrees,
    args: GuidelineSelection & AlignedArguments & Paging,
    today: string,
  ): Promise<GuidelineList> {
    const more = {
      overdue: await this.overdue(args.filter?.overdue, today),
      ...alignmentConditions(args.alignedTo, trees),
    };
    return catalogueList(this, guidelineList(args, more), args, {
      status: valueFacet('status'),
      kind: valueFacet('kind'),
      scope: valueFacet('scope'),
      country: valueFacet('country'),
      language: valueFacet('languages'),
      publishers: recordFacet(['publisherId', 'coPublisherIds'], 'organisation'),
      ...alignmentFacets(args.alignedTo, trees),
    });
  }

  /** The guidelines on some topics that a gap map counts. */
  counted(filter: RecordFilter, topicIds: readonly string[]): Promise<Row<CountedGuideline>[]> {
    const conditions = [...filterConditions(filter, GUIDELINE_FILTER), ...anyOf('topicIds', topicIds)];
    return this.pick({ $and: conditions }, COVERAGE_FIELDS);
  }

  /** The condition that keeps guidelines past their review, or the others; null means no condition. */
  async overdue(wanted: boolean | null | undefined, today: string): Promise<Condition[]> {
    if (wanted === null || wanted === undefined) return [];
    const guidelines = await this.pick({ status: 'IN_FORCE' }, REVIEW_FIELDS);
    const ids = guidelines.flatMap((guideline) => (isOverdue(guideline, today) ? [guideline.id] : []));
    return [{ _id: wanted ? { $in: ids } : { $nin: ids } }];
  }

  /** What every guideline tells those that build on it, by id. */
  async facts(): Promise<GuidelineFactsById> {
    const rows = new Map((await this.pickParts({}, fieldsOf(GUIDELINE_STATUS_FACTS))).map((row) => [row.id, row]));
    return Object.fromEntries(
      [...rows.values()].map((row) => [row.id, guidelineFacts(row, rows.get(row.supersededById ?? '') ?? null)]),
    );
  }

  /** All chapters of the guidelines that meet a condition. */
  async chapters(condition: Condition): Promise<ChapterRow[]> {
    return (await this.find(condition)).flatMap(chaptersOf);
  }
}

export function chaptersOf(guideline: GuidelineRow): ChapterRow[] {
  return guideline.chapters.map((chapter) => ({ ...chapter, guideline }));
}

export function createStores(database: Database) {
  return { guidelines: new GuidelineStore(database) };
}

export type Stores = ReturnType<typeof createStores>;
