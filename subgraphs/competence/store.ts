import type { Connection as Database } from 'mongoose';
import { anyOf, allOf, equals } from '../../registry/queries/conditions.js';
import { listOrder, type ListArguments } from '../../registry/queries/list-order.js';
import { searchConditions } from '../../registry/queries/search.js';
import { byTitle, type SortKey } from '../../registry/queries/keyset.js';
import type { Connection, Paging } from '../../registry/queries/connection.js';
import { Store, type Row } from '../../registry/records/store.js';
import type { RecordKind } from '../../registry/records/record-model.js';
import { fieldsOf } from '../contracts/cell-facts.js';
import type { EntityRef } from '../contracts/entity-refs.js';
import type { Tree } from '../../values/taxonomy.js';
import { allTexts, bestText, type Localized } from '../../values/text.js';
import { TREE_FACTS } from './facts.js';
import type { AudienceKind, OrganisationFilter, OrganisationOrder } from './generated/types.js';
import {
  audienceSchema,
  expectationSchema,
  type ExpectationRecord,
  organisationSchema,
  settingSchema,
  topicSchema,
  type AudienceRecord,
  type OrganisationRecord,
  type SettingRecord,
  type TopicRecord,
} from './model.js';

export type TopicRow = Row<TopicRecord>;
export type AudienceRow = Row<AudienceRecord>;
export type SettingRow = Row<SettingRecord>;
export type OrganisationRow = Row<OrganisationRecord>;
export type ExpectationRow = Row<ExpectationRecord>;
export type OrganisationRows = Connection<Row<OrganisationRecord>>;

export interface Concept {
  prefLabel: Localized;
  broaderId: string | null;
  position: number;
}
interface ConceptSelection {
  search?: string | null;
  kinds?: readonly AudienceKind[] | null;
  topLevelOnly?: boolean;
}

/** A measure with the topics that plan gave it. */
export interface MeasureRef extends EntityRef {
  topics?: readonly EntityRef[] | null;
}

/** Child to parent, in the order given. */
export function treeOf(concepts: readonly { id: string; broaderId: string | null }[]): Tree {
  return Object.fromEntries(concepts.map(({ id, broaderId }) => [id, broaderId]));
}

/** A taxonomy, in the order of its source. */
export class TaxonomyStore<R extends Concept> extends Store<R> {
  constructor(database: Database, kind: Omit<RecordKind<R>, 'searchable'>, texts: (concept: R) => string[]) {
    super(database, {
      ...kind,
      searchable: (concept) => ({
        sortBy: String(concept.position).padStart(6, '0'),
        titles: allTexts(concept.prefLabel),
        texts: texts(concept),
      }),
    });
  }

  /** Child to parent, for the whole taxonomy. */
  async tree(): Promise<Tree> {
    return treeOf(await this.pick({}, fieldsOf(TREE_FACTS)));
  }

  select({ search, kinds, topLevelOnly }: ConceptSelection): Promise<Row<R>[]> {
    const top = topLevelOnly ? equals('broaderId', { $eq: null }) : [];
    return this.find(allOf({ search: searchConditions(search), kind: anyOf('kind', kinds), top }));
  }
}

const orders: Record<Exclude<OrganisationOrder, 'RELEVANCE'>, SortKey[]> = { NAME: [byTitle] };

type OrganisationSelection = ListArguments<OrganisationFilter, OrganisationOrder>;

class OrganisationStore extends Store<OrganisationRecord> {
  constructor(database: Database) {
    super(database, {
      type: 'Organisation',
      collection: 'organisations',
      schema: organisationSchema,
      references: { parentId: 'Organisation' },
      acyclic: ['parentId'],
      searchable: (organisation) => ({
        sortBy: bestText(organisation.name),
        titles: allTexts(organisation.name),
        texts: organisation.aliases,
      }),
    });
  }

  list({ search, filter, orderBy, ...paging }: OrganisationSelection & Paging): OrganisationRows {
    const conditions = {
      search: searchConditions(search),
      kind: anyOf('kind', filter?.kind),
      country: anyOf('country', filter?.country),
      parents: anyOf('parentId', filter?.parentIds),
      collective: equals('collective', filter?.collective),
    };
    return this.page({ ...listOrder(orders, orderBy, search, 'NAME'), conditions }, paging);
  }
}

export function createStores(database: Database) {
  return {
    topics: new TaxonomyStore<TopicRecord>(
      database,
      {
        type: 'Topic',
        collection: 'topics',
        schema: topicSchema,
        references: { broaderId: 'Topic', relatedIds: 'Topic', impliesIds: 'Topic' },
        acyclic: ['broaderId'],
      },
      (topic) => [...topic.altLabels, topic.definitionNb],
    ),
    audiences: new TaxonomyStore<AudienceRecord>(
      database,
      {
        type: 'Audience',
        collection: 'audiences',
        schema: audienceSchema,
        references: {
          broaderId: 'Audience',
          workplaceSettingId: 'Setting',
          educatedByIds: 'Programme',
          workSettingIds: 'Setting',
        },
        acyclic: ['broaderId'],
      },
      () => [],
    ),
    settings: new TaxonomyStore<SettingRecord>(
      database,
      {
        type: 'Setting',
        collection: 'settings',
        schema: settingSchema,
        references: { broaderId: 'Setting' },
        acyclic: ['broaderId'],
      },
      () => [],
    ),
    organisations: new OrganisationStore(database),
    expectations: new Store<ExpectationRecord>(database, {
      type: 'Expectation',
      collection: 'expectations',
      schema: expectationSchema,
      references: { topicId: 'Topic', audienceId: 'Audience' },
      searchable: ({ source }) => ({ sortBy: source, titles: [source], texts: [] }),
    }),
  };
}

export type Stores = ReturnType<typeof createStores>;
