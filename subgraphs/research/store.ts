import type { Connection as Database } from 'mongoose';
import {
  alignmentConditions,
  topicCondition,
  type AlignedArguments,
  type TopicArguments,
} from '../aspects/alignment.js';
import type { CatalogueTrees } from '../contracts/catalogue.js';
import { animalHealthCondition, filterConditions } from '../aspects/coverage.js';
import type { RecordFilter } from '../contracts/coverage-counts.js';
import { alignmentFacets, topicFacet } from '../aspects/alignment-facets.js';
import { catalogueList, recordFacet, valueFacet, type CatalogueList } from '../aspects/facets.js';
import { anyOf, hasValue, type Condition, type Conditions } from '../../registry/queries/conditions.js';
import { listOrder, type ListArguments } from '../../registry/queries/list-order.js';
import { searchConditions } from '../../registry/queries/search.js';
import { ascending, byTitle, descending, type SortKey } from '../../registry/queries/keyset.js';
import type { Connection, ListQuery, Paging } from '../../registry/queries/connection.js';
import type { ValidationError } from '../../registry/records/checks.js';
import type { NewRow } from '../../registry/records/record-model.js';
import { Store, type Row } from '../../registry/records/store.js';
import { allTexts, bestText } from '../../values/text.js';
import type { ProjectFilter, ProjectOrder, PublicationFilter, PublicationOrder } from './generated/types.js';
import { COVERAGE_FIELDS, type CountedProject } from './coverage.js';
import { NetworkMembershipStore } from './network-membership-store.js';
import { PersonStore } from './person-store.js';
import {
  evidenceDecisionSchema,
  projectSchema,
  publicationSchema,
  type EvidenceDecisionRecord,
  type ProjectRecord,
  type PublicationRecord,
} from './model.js';

export type ProjectRow = Row<ProjectRecord>;
export type ProjectRows = Connection<Row<ProjectRecord>>;
export type ProjectList = CatalogueList<ProjectRecord>;
export type PublicationRow = Row<PublicationRecord>;
export type PublicationRows = Connection<Row<PublicationRecord>>;
export type PublicationList = CatalogueList<PublicationRecord>;
/** A publication as far as evidence for guidelines goes. */
export type PublicationOnTopic = Row<Pick<PublicationRecord, 'year' | 'topicIds'>>;
export type EvidenceDecisionRow = Row<EvidenceDecisionRecord>;
export type { PersonRow, PersonRows } from './person-store.js';

const projectOrders: Record<Exclude<ProjectOrder, 'RELEVANCE'>, SortKey[]> = {
  TITLE: [byTitle],
  NEWEST: [descending('$start'), byTitle],
  OLDEST: [ascending('$start'), byTitle],
};

type ProjectSelection = ListArguments<ProjectFilter, ProjectOrder>;

/** The list of projects that a query's arguments describe; conditions are named as the facets are. */
export function projectList({ search, filter, orderBy }: ProjectSelection, more: Conditions = {}): ListQuery {
  const conditions = {
    ...more,
    search: searchConditions(search),
    type: anyOf('type', filter?.type),
    status: anyOf('status', filter?.status),
    coordinators: anyOf('coordinatorId', filter?.coordinatorIds),
    funders: anyOf('funderIds', filter?.funderIds),
    leaders: anyOf('leaderId', filter?.leaderIds),
    deadline: hasValue('deadline', filter?.hasDeadline),
    animalHealth: animalHealthCondition(filter?.animalHealth),
    research: research(filter?.isResearch),
  };
  return { ...listOrder(projectOrders, orderBy, search, 'TITLE'), conditions };
}

/** Calls and funding schemes are money, not research. */
const FUNDING_TYPES = ['CALL', 'FUNDING_SCHEME'];

function research(wanted: boolean | null | undefined): Condition[] {
  if (wanted === null || wanted === undefined) return [];
  return [{ type: wanted ? { $nin: FUNDING_TYPES } : { $in: FUNDING_TYPES } }];
}

class ProjectStore extends Store<ProjectRecord> {
  constructor(
    database: Database,
    private readonly hasMembers: (id: string) => Promise<boolean>,
  ) {
    super(database, {
      type: 'Project',
      collection: 'projects',
      schema: projectSchema,
      references: {
        coordinatorId: 'Organisation',
        participantIds: 'Organisation',
        funderIds: 'Organisation',
        leaderId: 'Person',
        topicIds: 'Topic',
        audienceIds: 'Audience',
        settingIds: 'Setting',
        partOfId: 'Project',
        fromMeasureId: 'Measure',
      },
      acyclic: ['partOfId'],
      searchable: (project) => ({
        sortBy: bestText(project.title),
        titles: [...allTexts(project.title), project.acronym ?? ''],
        texts: [project.note],
      }),
    });
  }

  override async validate(record: NewRow<ProjectRecord>): Promise<ValidationError[]> {
    const validationErrors = await super.validate(record);
    if (validationErrors.length > 0 || record.type === 'NETWORK' || !(await this.hasMembers(record.id)))
      return validationErrors;
    return [{ field: 'type', reason: 'must be NETWORK: it has members' }];
  }

  catalogue(trees: CatalogueTrees, args: ProjectSelection & AlignedArguments & Paging): ProjectList {
    return catalogueList(this, projectList(args, alignmentConditions(args.alignedTo, trees)), args, {
      type: valueFacet('type'),
      status: valueFacet('status'),
      coordinators: recordFacet(['coordinatorId'], 'organisation'),
      funders: recordFacet(['funderIds'], 'organisation'),
      ...alignmentFacets(args.alignedTo, trees),
    });
  }

  /** The research on some topics that a gap map counts; calls and schemes are money. */
  counted(filter: RecordFilter, topicIds: readonly string[]): Promise<Row<CountedProject>[]> {
    const conditions = [
      ...filterConditions(filter, { organisationIds: 'coordinatorId' }),
      ...research(true),
      ...anyOf('topicIds', topicIds),
    ];
    return this.pick({ $and: conditions }, COVERAGE_FIELDS);
  }
}

/** Years are numbers: below and above all for publications without one. */
const publicationOrders: Record<Exclude<PublicationOrder, 'RELEVANCE'>, SortKey[]> = {
  TITLE: [byTitle],
  NEWEST: [descending('$year', -1), byTitle],
  OLDEST: [ascending('$year', 10_000), byTitle],
};

type PublicationSelection = ListArguments<PublicationFilter, PublicationOrder>;

/** The list of publications that a query's arguments describe; conditions are named as the facets are. */
export function publicationList({ search, filter, orderBy }: PublicationSelection, more: Conditions = {}): ListQuery {
  const conditions = {
    ...more,
    search: searchConditions(search),
    type: anyOf('type', filter?.type),
    projects: anyOf('projectId', filter?.projectIds),
    year: [...years(filter?.fromYear, filter?.toYear), ...hasValue('year', filter?.hasYear)],
  };
  return { ...listOrder(publicationOrders, orderBy, search, 'NEWEST'), conditions };
}

function years(from: number | null | undefined, to: number | null | undefined): Condition[] {
  return [...(from ? [{ year: { $gte: from } }] : []), ...(to ? [{ year: { $lte: to } }] : [])];
}

class PublicationStore extends Store<PublicationRecord> {
  constructor(database: Database) {
    super(database, {
      type: 'Publication',
      collection: 'publications',
      schema: publicationSchema,
      references: { publisherId: 'Organisation', projectId: 'Project', planId: 'Plan', topicIds: 'Topic' },
      searchable: (publication) => ({
        sortBy: publication.title,
        titles: [publication.title],
        texts: [publication.journal, publication.doi],
      }),
    });
  }

  /** Publications tagged with any of some topics, as far as evidence for guidelines goes. */
  onTopics(topicIds: readonly string[]): Promise<PublicationOnTopic[]> {
    return this.pick({ topicIds: { $in: topicIds } }, ['year', 'topicIds']);
  }

  catalogue({ topicTree }: CatalogueTrees, args: PublicationSelection & TopicArguments & Paging): PublicationList {
    const { topicIds, topicReach } = args;
    const onTopics = topicIds ? topicCondition(topicTree, topicIds, topicReach, 'topicIds') : [];
    return catalogueList(this, publicationList(args, { topics: onTopics }), args, {
      type: valueFacet('type'),
      year: valueFacet('year'),
      topics: topicFacet(topicTree, topicReach),
    });
  }
}

export function createStores(database: Database) {
  const projects: ProjectStore = new ProjectStore(
    database,
    async (networkId) => (await networkMemberships.pick({ networkId }, ['role'])).length > 0,
  );
  const networkMemberships = new NetworkMembershipStore(database, projects);
  return {
    projects,
    publications: new PublicationStore(database),
    people: new PersonStore(database),
    networkMemberships,
    evidenceDecisions: new Store<EvidenceDecisionRecord>(database, {
      type: 'EvidenceDecision',
      collection: 'evidenceDecisions',
      schema: evidenceDecisionSchema,
      references: { guidelineId: 'Guideline', publicationId: 'Publication' },
      isAboutOthers: true,
      searchable: ({ reason }) => ({ sortBy: reason, titles: [], texts: [reason] }),
    }),
  };
}

export type Stores = ReturnType<typeof createStores>;
