import type { Connection as Database } from 'mongoose';
import { alignmentConditions, topicCondition, type Aligned, type OnTopics } from '../aspects/alignment.js';
import { type Trees } from '../contracts/catalogue.js';
import { animalHealthCondition, countCells, filterConditions } from '../aspects/coverage.js';
import { type CellCounts, type RecordFilter } from '../contracts/coverage-counts.js';
import type { GapMapRequest } from '../contracts/questions.js';
import { audiences, catalogueList, records, topics, values, type CatalogueList } from '../aspects/facets.js';
import { anyOf, recorded, type Condition, type Conditions } from '../../registry/queries/conditions.js';
import { listOrder, type Selection } from '../../registry/queries/list-order.js';
import { matchesSearch } from '../../registry/queries/search.js';
import { ascending, byTitle, descending, type SortKey } from '../../registry/queries/sort-keys.js';
import type { Connection, ListQuery, Paging } from '../../registry/queries/connection.js';
import type { NewRow, Problem } from '../../registry/records/record-shape.js';
import { Store, type Row } from '../../registry/records/store.js';
import { allTexts, bestText } from '../../values/text.js';
import type { ProjectFilter, ProjectOrder, PublicationFilter, PublicationOrder } from './generated/types.js';
import { NetworkMembershipStore } from './members.js';
import { PersonStore } from './people.js';
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
export type { PersonRow, PersonRows } from './people.js';

const projectOrders: Record<Exclude<ProjectOrder, 'RELEVANCE'>, SortKey[]> = {
  TITLE: [byTitle],
  NEWEST: [descending('$start'), byTitle],
  OLDEST: [ascending('$start'), byTitle],
};

type ProjectSelection = Selection<ProjectFilter, ProjectOrder>;

/** The list of projects that a query's arguments describe; conditions are named as the facets are. */
export function projectList({ search, filter, orderBy }: ProjectSelection, more: Conditions = {}): ListQuery {
  const conditions = {
    ...more,
    search: matchesSearch(search),
    type: anyOf('type', filter?.type),
    status: anyOf('status', filter?.status),
    coordinators: anyOf('coordinatorId', filter?.coordinatorIds),
    funders: anyOf('funderIds', filter?.funderIds),
    leaders: anyOf('leaderId', filter?.leaderIds),
    deadline: recorded('deadline', filter?.hasDeadline),
    animalHealth: animalHealthCondition(filter?.animalHealth),
    research: research(filter?.isResearch),
  };
  return { ...listOrder(projectOrders, orderBy, search, 'TITLE'), conditions };
}

/** Calls and funding schemes are money, not research. */
const MONEY = ['CALL', 'FUNDING_SCHEME'];

function research(wanted: boolean | null | undefined): Condition[] {
  if (wanted === null || wanted === undefined) return [];
  return [{ type: wanted ? { $nin: MONEY } : { $in: MONEY } }];
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
      tree: 'partOfId',
      searchable: (project) => ({
        sortBy: bestText(project.title),
        titles: [...allTexts(project.title), project.acronym ?? ''],
        texts: [project.note],
      }),
    });
  }

  override async problems(record: NewRow<ProjectRecord>): Promise<Problem[]> {
    const problems = await super.problems(record);
    if (problems.length > 0 || record.type === 'NETWORK' || !(await this.hasMembers(record.id))) return problems;
    return [{ field: 'type', reason: 'must be NETWORK: it has members' }];
  }

  catalogue(trees: Trees, args: ProjectSelection & Aligned & Paging): ProjectList {
    return catalogueList(this, projectList(args, alignmentConditions(args.alignedTo, trees)), args, {
      type: values('type'),
      status: values('status'),
      coordinators: records(['coordinatorId'], 'organisation'),
      funders: records(['funderIds'], 'organisation'),
      topics: topics(trees.topicTree, args.alignedTo?.topicReach),
      audiences: audiences(trees.audienceTree, args.alignedTo?.audienceReach),
    });
  }

  /** The research on some topics that a gap map counts; calls and schemes are money. */
  counted(filter: RecordFilter, topicIds: readonly string[]): Promise<Row<Counted>[]> {
    const conditions = [
      ...filterConditions(filter, { organisation: 'coordinatorId' }),
      ...research(true),
      ...anyOf('topicIds', topicIds),
    ];
    return this.pick({ $and: conditions }, COUNTED_BY);
  }
}

const COUNTED_BY = ['topicIds', 'audienceIds', 'status'] as const;
type Counted = Pick<ProjectRecord, (typeof COUNTED_BY)[number]>;

/** Research in each cell of a gap map, and on each topic whatever the audience, by status. */
export function projectCells({ question }: GapMapRequest, projects: readonly Counted[]): CellCounts {
  return countCells(question, projects, ({ status }) => [status]);
}

/** Years are numbers: below and above all for publications without one. */
const publicationOrders: Record<Exclude<PublicationOrder, 'RELEVANCE'>, SortKey[]> = {
  TITLE: [byTitle],
  NEWEST: [descending('$year', -1), byTitle],
  OLDEST: [ascending('$year', 10_000), byTitle],
};

type PublicationSelection = Selection<PublicationFilter, PublicationOrder>;

/** The list of publications that a query's arguments describe; conditions are named as the facets are. */
export function publicationList({ search, filter, orderBy }: PublicationSelection, more: Conditions = {}): ListQuery {
  const conditions = {
    ...more,
    search: matchesSearch(search),
    type: anyOf('type', filter?.type),
    projects: anyOf('projectId', filter?.projectIds),
    year: [...years(filter?.fromYear, filter?.toYear), ...recorded('year', filter?.hasYear)],
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

  catalogue({ topicTree }: Trees, args: PublicationSelection & OnTopics & Paging): PublicationList {
    const { topicIds, topicReach } = args;
    const onTopics = topicIds ? topicCondition(topicTree, topicIds, topicReach, 'topicIds') : [];
    return catalogueList(this, publicationList(args, { topics: onTopics }), args, {
      type: values('type'),
      year: values('year'),
      topics: topics(topicTree, topicReach),
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
      searchable: ({ reason }) => ({ sortBy: reason, titles: [], texts: [reason] }),
    }),
  };
}

export type Stores = ReturnType<typeof createStores>;
