import type { Connection as Database } from 'mongoose';
import type { Connection, Paging } from '../../registry/queries/connection.js';
import { listOrder } from '../../registry/queries/list-order.js';
import { searchConditions } from '../../registry/queries/search.js';
import { byTitle, type SortKey } from '../../registry/queries/keyset.js';
import type { ValidationError } from '../../registry/records/checks.js';
import type { NewRow } from '../../registry/records/record-model.js';
import { Store, type Row } from '../../registry/records/store.js';
import type { PersonOrder } from './generated/types.js';
import { personSchema, type PersonRecord } from './model.js';
import { containsNameOf } from './person-id.js';

export type PersonRow = Row<PersonRecord>;
export type PersonRows = Connection<Row<PersonRecord>>;

const orders: Record<Exclude<PersonOrder, 'RELEVANCE'>, SortKey[]> = { NAME: [byTitle] };

interface PersonSelection {
  search?: string | null;
  orderBy?: PersonOrder | null;
}

/** People in public professional roles. */
export class PersonStore extends Store<PersonRecord> {
  constructor(database: Database) {
    super(database, {
      type: 'Person',
      collection: 'people',
      schema: personSchema,
      references: {},
      searchable: ({ name }) => ({ sortBy: name, titles: [name], texts: [] }),
    });
  }

  override async validate(record: NewRow<PersonRecord>): Promise<ValidationError[]> {
    const validationErrors = await super.validate(record);
    if (validationErrors.length > 0 || !containsNameOf(record.id, record.name)) return validationErrors;
    return [{ field: 'id', reason: 'has a part of the name, and would tell it after the person is erased' }];
  }

  list({ search, orderBy, ...paging }: PersonSelection & Paging): PersonRows {
    const conditions = { search: searchConditions(search) };
    return this.page({ ...listOrder(orders, orderBy, search, 'NAME'), conditions }, paging);
  }
}
