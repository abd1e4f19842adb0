import type { Connection as Database } from 'mongoose';
import { anyOf, allOf, equals } from '../../registry/queries/conditions.js';
import { searchConditions } from '../../registry/queries/search.js';
import type { Connection } from '../../registry/queries/connection.js';
import { Store, type Row } from '../../registry/records/store.js';
import { listOf } from '../../registry/records/list-of.js';
import { storesOf } from '../../registry/records/stores-of.js';
import type { EntityRef } from '../contracts/entity-refs.js';
import type { Tree } from '../../values/taxonomy.js';
import type { Localized } from '../../values/text.js';
import { fieldsOf } from '../contracts/cell-facts.js';
import { TREE_FACTS } from './facts.js';
import type { AudienceKind, OrganisationFilter, OrganisationOrder } from './generated/types.js';
import {
  kinds,
  type AudienceRecord,
  type ExpectationRecord,
  type OrganisationRecord,
  type SettingRecord,
  type TopicRecord,
} from './records.js';

export type TopicRow = Row<TopicRecord>;
export type AudienceRow = Row<AudienceRecord>;
export type SettingRow = Row<SettingRecord>;
export type OrganisationRow = Row<OrganisationRecord>;
export type ExpectationRow = Row<ExpectationRecord>;
export type OrganisationRows = Connection<Row<OrganisationRecord>>;

interface Concept {
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
class TaxonomyStore<R extends Concept> extends Store<R> {
  /** Child to parent, for the whole taxonomy. */
  async tree(): Promise<Tree> {
    return treeOf(await this.pick({}, fieldsOf(TREE_FACTS)));
  }

  select({ search, kinds, topLevelOnly }: ConceptSelection): Promise<Row<R>[]> {
    const top = topLevelOnly ? equals('broaderId', { $eq: null }) : [];
    return this.find(allOf({ search: searchConditions(search), kind: anyOf('kind', kinds), top }));
  }
}

/** The list of organisations that a query's arguments describe. */
export const organisationList = listOf<OrganisationFilter, OrganisationOrder>(kinds.organisations);

export function createStores(database: Database) {
  return {
    ...storesOf(database, kinds),
    topics: new TaxonomyStore<TopicRecord>(database, kinds.topics),
    audiences: new TaxonomyStore<AudienceRecord>(database, kinds.audiences),
    settings: new TaxonomyStore<SettingRecord>(database, kinds.settings),
  };
}

export type Stores = ReturnType<typeof createStores>;
