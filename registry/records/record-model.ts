import type { Connection as Database, Model, Schema } from 'mongoose';
import { norwegianSortText } from '../queries/norwegian-sort-key.js';
import { searchWords } from '../queries/search-words.js';

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
  schema: Schema;
  /** Fields that hold ids of other records, with the type of those. */
  references: Readonly<Record<string, string>>;
  /** The field that names the record above, for kinds that make a tree. */
  tree?: string;
  /** Set for kinds that are about the records they name, such as a decision: they keep none of those from being archived. */
  isAboutOthers?: true;
  /** A method, so that a kind of special records is a kind of records. */
  searchable(record: R): Searchable;
}

/** What is wrong with a field of a record. */
export interface ValidationError {
  field: string;
  reason: string;
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
    this.model = database.model(kind.collection, kind.schema, kind.collection) as unknown as Model<object>;
  }

  /** Makes the indexes that the queries use, in one command. */
  async createIndexes(): Promise<void> {
    const indexes = this.kind.schema.indexes().map(([key]) => ({ key }) as { key: Record<string, 1> });
    await this.database.collection(this.kind.collection).createIndexes(indexes);
  }

  /** What is wrong with a record: field and reason, empty where it is sound. */
  async validate(record: NewRow<R>): Promise<ValidationError[]> {
    try {
      const { id, ...fields } = record;
      await new this.model({ ...fields, _id: id }).validate();
      return [];
    } catch (error) {
      return validationErrorsOf(error as MongooseFailure);
    }
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

/** What Mongoose throws: every failed field, or the first field that the record does not have. */
interface MongooseFailure extends Error {
  errors?: Record<string, Error>;
  path?: string;
}

function validationErrorsOf(failure: MongooseFailure): ValidationError[] {
  if (failure.path) return [{ field: failure.path, reason: 'is not a field of this kind of record' }];
  if (!failure.errors) throw failure;
  return Object.entries(failure.errors).map(([field, error]) => ({
    field: field === '_id' ? 'id' : field,
    reason: error.message,
  }));
}

function derive({ sortBy, titles, texts }: Searchable): object {
  const titleWords = searchWords(titles);
  return {
    titleWords,
    words: [...new Set([...titleWords, ...searchWords(texts)])],
    sortTitle: norwegianSortText(sortBy),
  };
}
