import type { Connection as Database } from 'mongoose';
import {
  alignmentConditions,
  topicCondition,
  type AlignedArguments,
  type TopicArguments,
} from '../aspects/alignment.js';
import type { CatalogueTrees } from '../contracts/catalogue.js';
import { filterConditions } from '../aspects/coverage.js';
import type { RecordFilter } from '../contracts/coverage-counts.js';
import { alignmentFacets, topicFacet } from '../aspects/alignment-facets.js';
import { catalogueList, type CatalogueList } from '../../registry/records/catalogue.js';
import { listOf } from '../../registry/records/list-of.js';
import { storesOf } from '../../registry/records/stores-of.js';
import { anyOf } from '../../registry/queries/conditions.js';
import type { ListArguments } from '../../registry/queries/list-order.js';
import type { Connection, Paging } from '../../registry/queries/connection.js';
import type { ValidationError } from '../../registry/records/checks.js';
import type { NewRow } from '../../registry/records/definition.js';
import { Store, type Row } from '../../registry/records/store.js';
import type {
  PersonOrder,
  ProjectFilter,
  ProjectOrder,
  PublicationFilter,
  PublicationOrder,
} from './generated/types.js';
import { COVERAGE_FIELDS, type CountedProject } from './coverage.js';
import { NetworkMembershipStore } from './network-membership-store.js';
import {
  isResearch,
  kinds,
  type EvidenceDecisionRecord,
  type PersonRecord,
  type ProjectRecord,
  type PublicationRecord,
} from './records.js';

export type ProjectRow = Row<ProjectRecord>;
export type ProjectRows = Connection<Row<ProjectRecord>>;
export type ProjectList = CatalogueList<ProjectRecord>;
export type PublicationRow = Row<PublicationRecord>;
export type PublicationRows = Connection<Row<PublicationRecord>>;
export type PublicationList = CatalogueList<PublicationRecord>;
export type EvidenceDecisionRow = Row<EvidenceDecisionRecord>;
export type PersonRow = Row<PersonRecord>;
export type PersonRows = Connection<Row<PersonRecord>>;

/** The list of people that a query's arguments describe. */
export const personList = listOf<never, PersonOrder>(kinds.people);

/** The list of projects that a query's arguments describe. */
export const projectList = listOf<ProjectFilter, ProjectOrder>(kinds.projects);

type ProjectSelection = ListArguments<ProjectFilter, ProjectOrder>;

class ProjectStore extends Store<ProjectRecord> {
  constructor(
    database: Database,
    private readonly hasMembers: (id: string) => Promise<boolean>,
  ) {
    super(database, kinds.projects);
  }

  override async validate(record: NewRow<ProjectRecord>): Promise<ValidationError[]> {
    const validationErrors = await super.validate(record);
    if (validationErrors.length > 0 || record.type === 'NETWORK' || !(await this.hasMembers(record.id)))
      return validationErrors;
    return [{ field: 'type', reason: 'must be NETWORK: it has members' }];
  }

  catalogue(trees: CatalogueTrees, args: ProjectSelection & AlignedArguments & Paging): ProjectList {
    const list = projectList(args, alignmentConditions(args.alignedTo, trees));
    return catalogueList(this, list, args, alignmentFacets(args.alignedTo, trees));
  }

  /** The research on some topics that a gap map counts; calls and schemes are money. */
  counted(filter: RecordFilter, topicIds: readonly string[]): Promise<Row<CountedProject>[]> {
    const conditions = [
      ...filterConditions(filter, { organisationIds: 'coordinatorId' }),
      ...isResearch(true),
      ...anyOf('topicIds', topicIds),
    ];
    return this.pick({ $and: conditions }, COVERAGE_FIELDS);
  }
}

type PublicationSelection = ListArguments<PublicationFilter, PublicationOrder>;

/** The list of publications that a query's arguments describe. */
export const publicationList = listOf<PublicationFilter, PublicationOrder>(kinds.publications);

class PublicationStore extends Store<PublicationRecord> {
  constructor(database: Database) {
    super(database, kinds.publications);
  }

  catalogue({ topicTree }: CatalogueTrees, args: PublicationSelection & TopicArguments & Paging): PublicationList {
    const { topicIds, topicReach } = args;
    const onTopics = topicIds ? topicCondition(topicTree, topicIds, topicReach, 'topicIds') : [];
    const list = publicationList(args, { topics: onTopics });
    return catalogueList(this, list, args, { topics: topicFacet(topicTree, topicReach) });
  }
}

export function createStores(database: Database) {
  const projects: ProjectStore = new ProjectStore(
    database,
    async (networkId) => (await networkMemberships.pick({ networkId }, ['role'])).length > 0,
  );
  const networkMemberships = new NetworkMembershipStore(database, projects);
  return {
    ...storesOf(database, kinds),
    projects,
    publications: new PublicationStore(database),
    networkMemberships,
  };
}

export type Stores = ReturnType<typeof createStores>;
