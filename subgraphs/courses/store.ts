import type { Connection as Database } from 'mongoose';
import type { CourseFilter, CourseOrder } from './generated/types.js';
import { alignmentConditions, type Aligned, type Trees } from '../shared/alignment.js';
import { audiences, catalogueList, records, topics, values, type CatalogueList } from '../shared/facets.js';
import { partialDateConditions } from '../shared/partial-date.js';
import {
  anyOf,
  ascending,
  descending,
  equal,
  listOrder,
  matchesSearch,
  type Conditions,
  type SortKey,
} from '../shared/query.js';
import type { Connection, ListQuery, Paging } from '../shared/connection.js';
import { Store, type Row } from '../shared/store.js';
import { allTexts, bestText } from '../shared/text.js';
import { courseSchema, type CourseRecord } from './model.js';

export type CourseRow = Row<CourseRecord>;
export type CourseRows = Connection<CourseRecord>;
export type CourseList = CatalogueList<CourseRecord>;

const date = { $ifNull: ['$lastReviewed', { $ifNull: ['$published', '$sourceDate'] }] };
const title = ascending('$derived.sortTitle');
const orders: Record<Exclude<CourseOrder, 'RELEVANCE'>, SortKey[]> = {
  TITLE: [title],
  NEWEST: [descending(date), title],
  OLDEST: [ascending(date), title],
};

interface Selection {
  search?: string | null;
  filter?: CourseFilter | null;
  orderBy?: CourseOrder | null;
}

/** The list of courses that a query's arguments describe; conditions are named as the facets are. */
export function courseList({ search, filter, orderBy }: Selection, more: Conditions = {}): ListQuery {
  return {
    ...listOrder(orders, orderBy, search, 'TITLE'),
    conditions: { ...more, ...filtered(filter), search: matchesSearch(search) },
  };
}

function filtered(filter: CourseFilter | null | undefined): Conditions {
  if (!filter) return {};
  return {
    status: anyOf('status', filter.status),
    format: anyOf('format', filter.format),
    level: anyOf('level', filter.level),
    language: anyOf('languages', filter.language),
    country: anyOf('country', filter.country),
    providers: anyOf('providerId', filter.providerIds),
    basedOn: anyOf('basedOnGuidelineIds', filter.basedOnGuidelineIds),
    peripheral: equal('peripheral', filter.peripheral),
    accessOpen: equal('accessOpen', filter.accessOpen),
    lastReviewed: partialDateConditions('lastReviewed', filter.lastReviewed ?? {}),
  };
}

/** Courses of the catalogue. */
class CourseStore extends Store<CourseRecord> {
  constructor(database: Database) {
    super(database, 'courses', courseSchema, (course) => ({
      sortBy: bestText(course.title),
      titles: allTexts(course.title),
      texts: [course.descriptionNb],
    }));
  }

  catalogue(trees: Trees, args: Selection & Aligned & Paging): CourseList {
    return catalogueList(this, courseList(args, alignmentConditions(args.alignedTo, trees)), args, {
      status: values('status'),
      format: values('format'),
      level: values('level'),
      language: values('languages'),
      country: values('country'),
      providers: records(['providerId'], 'organisation'),
      topics: topics(trees.topicTree, args.alignedTo?.topicReach),
      audiences: audiences(trees.audienceTree, args.alignedTo?.audienceReach),
    });
  }
}

export type Stores = ReturnType<typeof createStores>;

export function createStores(database: Database) {
  return { courses: new CourseStore(database) };
}
