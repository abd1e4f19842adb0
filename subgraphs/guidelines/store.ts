import type { Connection as Database } from 'mongoose';
import { alignmentConditions, type AlignedArguments } from '../aspects/alignment.js';
import type { CatalogueTrees } from '../contracts/catalogue.js';
import { filterConditions } from '../aspects/coverage.js';
import { GUIDELINE_FILTER, GUIDELINE_STATUS_FACTS, fieldsOf } from '../contracts/cell-facts.js';
import type { RecordFilter } from '../contracts/coverage-counts.js';
import type { GuidelineFactsById } from '../contracts/guideline-status.js';
import { alignmentFacets } from '../aspects/alignment-facets.js';
import { catalogueList, type CatalogueList } from '../../registry/records/catalogue.js';
import { listOf } from '../../registry/records/list-of.js';
import { anyOf, type Condition } from '../../registry/queries/conditions.js';
import type { ListArguments } from '../../registry/queries/list-order.js';
import type { Connection, Paging } from '../../registry/queries/connection.js';
import { Store, type Row } from '../../registry/records/store.js';
import { guidelineFacts } from './guideline-facts.js';
import { COVERAGE_FIELDS, type CountedGuideline } from './coverage.js';
import type { GuidelineFilter, GuidelineOrder } from './generated/types.js';
import { isOverdue, REVIEW_FIELDS } from './review-dates.js';
import { kinds, type ChapterRecord, type GuidelineRecord } from './records.js';

export type GuidelineRow = Row<GuidelineRecord>;
export type GuidelineRows = Connection<Row<GuidelineRecord>>;
export type GuidelineList = CatalogueList<GuidelineRecord>;
/** A chapter with the guideline it is in. */
export interface ChapterRow extends ChapterRecord {
  guideline: GuidelineRow;
}

export type GuidelineSelection = ListArguments<GuidelineFilter, GuidelineOrder>;

/** The list of guidelines that a query's arguments describe. */
export const guidelineList = listOf<GuidelineFilter, GuidelineOrder>(kinds.guidelines);

class GuidelineStore extends Store<GuidelineRecord> {
  constructor(database: Database) {
    super(database, kinds.guidelines);
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
    return catalogueList(this, guidelineList(args, more), args, alignmentFacets(args.alignedTo, trees));
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
