import type { Connection as Database, Schema } from 'mongoose';
import { anyOf, ascending, allOf, equal, listOrder, matchesSearch, type SortKey } from '../shared/query.js';
import type { Connection, Paging } from '../shared/connection.js';
import { Store, type Row } from '../shared/store.js';
import type { Stub } from '../shared/entities.js';
import type { Tree } from '../shared/taxonomy.js';
import { allTexts, bestText, type Localized } from '../shared/text.js';
import type { AudienceKind, OrganisationFilter, OrganisationOrder } from './generated/types.js';
import {
  audienceSchema,
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
export type OrganisationRows = Connection<OrganisationRecord>;

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
export interface MeasureStub extends Stub {
  topics?: readonly Stub[] | null;
}

/** A taxonomy, in the order of its source. */
export class TaxonomyStore<R extends Concept> extends Store<R> {
  constructor(database: Database, collection: string, schema: Schema, texts: (concept: R) => string[]) {
    super(database, collection, schema, (concept) => ({
      sortBy: String(concept.position).padStart(6, '0'),
      titles: allTexts(concept.prefLabel),
      texts: texts(concept),
    }));
  }

  /** Child to parent, for the whole taxonomy. */
  async tree(): Promise<Tree> {
    const concepts = await this.pick({}, ['broaderId']);
    return Object.fromEntries(concepts.map(({ id, broaderId }) => [id, broaderId]));
  }

  select({ search, kinds, topLevelOnly }: ConceptSelection): Promise<Row<R>[]> {
    const top = topLevelOnly ? equal('broaderId', { $eq: null }) : [];
    return this.find(allOf({ search: matchesSearch(search), kind: anyOf('kind', kinds), top }));
  }
}

const name = ascending('$derived.sortTitle');
const orders: Record<Exclude<OrganisationOrder, 'RELEVANCE'>, SortKey[]> = { NAME: [name] };

interface OrganisationSelection {
  search?: string | null;
  filter?: OrganisationFilter | null;
  orderBy?: OrganisationOrder | null;
}

class OrganisationStore extends Store<OrganisationRecord> {
  constructor(database: Database) {
    super(database, 'organisations', organisationSchema, (organisation) => ({
      sortBy: bestText(organisation.name),
      titles: allTexts(organisation.name),
      texts: organisation.aliases,
    }));
  }

  /** Organisation to the one it belongs to. */
  async tree(): Promise<Tree> {
    const all = await this.pick({}, ['parentId']);
    return Object.fromEntries(all.map(({ id, parentId }) => [id, parentId]));
  }

  list({ search, filter, orderBy, ...paging }: OrganisationSelection & Paging): OrganisationRows {
    const conditions = {
      search: matchesSearch(search),
      kind: anyOf('kind', filter?.kind),
      country: anyOf('country', filter?.country),
      parents: anyOf('parentId', filter?.parentIds),
      collective: equal('collective', filter?.collective),
    };
    return this.page({ ...listOrder(orders, orderBy, search, 'NAME'), conditions }, paging);
  }
}

export function createStores(database: Database) {
  return {
    topics: new TaxonomyStore<TopicRecord>(database, 'topics', topicSchema, (topic) => [
      ...topic.altLabels,
      topic.definitionNb,
    ]),
    audiences: new TaxonomyStore<AudienceRecord>(database, 'audiences', audienceSchema, () => []),
    settings: new TaxonomyStore<SettingRecord>(database, 'settings', settingSchema, () => []),
    organisations: new OrganisationStore(database),
  };
}

export type Stores = ReturnType<typeof createStores>;
