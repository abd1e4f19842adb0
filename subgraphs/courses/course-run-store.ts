import type { Connection as Database } from 'mongoose';
import { unknownId } from '../../platform/errors.js';
import { anyOf, type Condition, type Conditions } from '../../registry/queries/conditions.js';
import type { Connection, Paging } from '../../registry/queries/connection.js';
import type { ListArguments } from '../../registry/queries/list-order.js';
import { searchConditions } from '../../registry/queries/search.js';
import { catalogueList, type CatalogueList } from '../../registry/records/catalogue.js';
import { countRows, type CountableRows } from '../../registry/records/facet-counts.js';
import type { FacetCounter } from '../../registry/records/list-definition.js';
import { listOf } from '../../registry/records/list-of.js';
import { Store, type Row } from '../../registry/records/store.js';
import { once } from '../../platform/once.js';
import { alignmentConditions, type AlignedArguments } from '../aspects/alignment.js';
import { alignmentFacets } from '../aspects/alignment-facets.js';
import type { CatalogueTrees, ProviderRegions } from '../contracts/catalogue.js';
import type { CourseRunFilter, CourseRunOrder } from './generated/types.js';
import { kinds, type CourseRecord, type CourseRunRecord } from './records.js';

export type CourseRunRow = Row<CourseRunRecord>;
export type CourseRunRows = Connection<CourseRunRow>;
export type CourseRunList = CatalogueList<CourseRunRecord>;

/** The list of runs that a query's arguments describe. */
export const runList = listOf<CourseRunFilter, CourseRunOrder>(kinds.courseRuns);

type Selection = ListArguments<CourseRunFilter, CourseRunOrder> & AlignedArguments & { regionId?: string | null };

/** Times that courses are held. What a run is about, for whom and where is what its course tells. */
export class CourseRunStore extends Store<CourseRunRecord> {
  constructor(database: Database) {
    super(database, kinds.courseRuns);
  }

  /** The list that the arguments describe. */
  async catalogue(
    question: CatalogueTrees & ProviderRegions,
    { search, alignedTo, regionId, ...args }: Selection & Paging,
    courses: Store<CourseRecord>,
  ): Promise<CourseRunList> {
    const { providerRegions } = question;
    const ofCourses = async (conditions: Condition[]): Promise<Condition[]> => {
      if (conditions.length === 0) return [];
      const found = await courses.pick({ $and: conditions }, []);
      return anyOf(
        'courseId',
        found.map(({ id }) => id),
      );
    };
    const more: Conditions = {
      ...alignmentConditions(alignedTo, question),
      regions: regionId ? offeredIn(regionId, providerRegions) : [],
    };
    const told = await Promise.all(
      Object.entries(more).map(async ([name, conditions]) => [name, await ofCourses(conditions)] as const),
    );
    const words = searchConditions(search);
    const found = words.length > 0 ? [{ $or: [{ $and: words }, ...(await ofCourses(words))] }] : [];
    const list = runList(args, { ...Object.fromEntries(told), words: found });
    const facts = once(() => courses.pick({}, ['topicIds', 'audienceIds', 'providerId']));
    const facets = { ...alignmentFacets(alignedTo, question), regions: regionFacet(providerRegions) };
    return catalogueList(this, list, args, byFactsOfCourses(facets, facts));
  }
}

/** Courses of providers of a region, and of those that offer to the whole country. rule: courses-region */
function offeredIn(regionId: string, regions: ProviderRegions['providerRegions']): Condition[] {
  if (!Object.values(regions).includes(regionId)) throw unknownId('regionId', regionId);
  const elsewhere = Object.keys(regions).filter((provider) => regions[provider] !== regionId);
  return [{ providerId: { $nin: elsewhere } }];
}

/** Counts by region: OrganisationFacet. What is offered to the whole country counts for each. */
function regionFacet(regions: ProviderRegions['providerRegions']): FacetCounter {
  const all = [...new Set(Object.values(regions))];
  const regionsOf = ([provider]: readonly unknown[]) => [regions[String(provider)] ?? all].flat();
  return async (store, conditions, name) => {
    const counts = await countRows(store, conditions, name, ['providerId'], regionsOf);
    return counts.map(({ value, count }) => ({ organisation: value && { id: value }, count }));
  };
}

type Facts = Pick<CourseRecord, 'topicIds' | 'audienceIds' | 'providerId'>;

/** Facets of courses, of which each counts as often as it is held. */
function byFactsOfCourses(
  facets: Readonly<Record<string, FacetCounter>>,
  courses: () => Promise<readonly Row<Facts>[]>,
): Record<string, FacetCounter> {
  const told = (runs: CountableRows): CountableRows => ({
    combinations: async (conditions, property, fields) => {
      const byId = new Map((await courses()).map((course) => [course.id, course]));
      const counted = await runs.combinations(conditions, property, ['courseId']);
      return counted.flatMap(({ values: [id], count }) => {
        const course = byId.get(String(id));
        return course ? [{ values: fields.map((field) => course[field as keyof Facts]), count }] : [];
      });
    },
  });
  return Object.fromEntries(
    Object.entries(facets).map(([name, count]): [string, FacetCounter] => [
      name,
      (runs, conditions, property) => count(told(runs), conditions, property),
    ]),
  );
}
