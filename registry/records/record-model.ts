import type { Connection as Database, Model } from 'mongoose';
import { norwegianSortText } from '../queries/norwegian-sort-key.js';
import { searchWords } from '../queries/search-words.js';
import { checkSize, type ValidationError } from './checks.js';
import type { RecordSchema } from './model.js';

/** What search and sorting need of a record. */
interface Searchable {
  /** The text it is sorted by, in the Norwegian alphabet. */
  sortBy: string;
  /** Texts whose words count as found in the title. */
  titles: readonly string[];
  /** Other texts to search. */
  texts: readonly (string | null | undefined)[];
}

/** What records of one kind are. */
export interface RecordKind<R> {
  /** Their type in the schema. */
  type: string;
  /** Their collection, which is also their name for people. */
  collection: string;
  schema: RecordSchema;
  /** Fields that hold ids of other records, with the type of those. */
  references: Readonly<Record<string, string>>;
  /** Fields that name other records of the kind, and never lead from one of them back to itself. */
  acyclic?: readonly string[];
  /** Set for kinds that are about the records they name, such as a decision: they keep none of those from being archived. */
  isAboutOthers?: true;
  /** A method, so that a kind of special records is a kind of records. */
  searchable(record: R): Searchable;
}

/** A record that is about to be stored. */
export type NewRow<R> = R & { id: string };

/** What the records of one kind look like: their checks, their empty fields, and what is derived from them. */
export class RecordModel<R extends object> {
  private readonly model: Model<object>;

  constructor(
    private readonly database: Database,
    private readonly kind: RecordKind<R>,
  ) {
    this.model = database.model(kind.collection, kind.schema.storage, kind.collection) as unknown as Model<object>;
  }

  /** Makes the indexes that the queries use, in one command. */
  async createIndexes(): Promise<void> {
    const indexes = this.kind.schema.storage.indexes().map(([key]) => ({ key }) as { key: Record<string, 1> });
    await this.database.collection(this.kind.collection).createIndexes(indexes);
  }

  /** What is wrong with a record: field and reason, empty where it is sound. */
  validate(record: NewRow<R>): ValidationError[] {
    const errors = this.kind.schema.check(record, '');
    return errors.length > 0 ? errors : checkSize(record);
  }

  /** A record with an empty value in each field that is not given, its parts too. It must be valid. */
  complete({ id, ...fields }: { id: string } & Partial<R>): NewRow<R> {
    const whole = new this.model({ ...fields, _id: id }).toObject() as Record<string, unknown>;
    const { _id, derived: _derived, ...record } = whole;
    return { ...record, id: _id } as unknown as NewRow<R>;
  }

  /** The fields that may be empty, with the value that stands for that: null, or an empty list. */
  emptyFields(): Record<string, unknown> {
    const { _id, derived: _derived, ...fields } = new this.model({}).toObject() as Record<string, unknown>;
    return fields;
  }

  /** A record's fields as they are stored, with what is derived from them. */
  stored({ id: _id, ...record }: NewRow<R>): Record<string, unknown> {
    return { ...record, derived: derive(this.kind.searchable(record as unknown as R)) };
  }
}

function derive({ sortBy, titles, texts }: Searchable): object {
  const titleWords = searchWords(titles);
  return {
    titleWords,
    words: [...new Set([...titleWords, ...searchWords(texts)])],
    sortTitle: norwegianSortText(sortBy),
  };
}
