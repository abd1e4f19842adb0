import type { Connection as Database, Model } from 'mongoose';
import { norwegianSortText } from '../queries/norwegian-sort-key.js';
import { searchWords } from '../queries/search-words.js';
import { checkSize, type ValidationError } from './checks.js';
import type { NewRow, RecordKind } from './definition.js';
import type { Searchable } from './searchable.js';
import { LONG } from './versions.js';

/** What the records of one kind look like: their checks, their empty fields, and what is derived from them. */
export class RecordModel<R extends object> {
  private made: Model<object> | undefined;

  constructor(
    private readonly database: Database,
    private readonly kind: RecordKind<R>,
  ) {}

  /** Made when it is first used: a database has one of each name, and a kind may have a store that is not used. */
  private model(): Model<object> {
    const { collection, storage } = this.kind;
    this.made ??= this.database.model(collection, storage, collection) as unknown as Model<object>;
    return this.made;
  }

  /** Makes the indexes that the queries use, in one command. */
  async createIndexes(): Promise<void> {
    const indexes = this.kind.storage.indexes().map(([key]) => ({ key }) as { key: Record<string, 1> });
    await this.database.collection(this.kind.collection).createIndexes(indexes, LONG);
  }

  /** What is wrong with a record: field and reason, empty where it is sound. */
  validate(record: NewRow<R>): ValidationError[] {
    const errors = this.kind.check(record, '');
    if (errors.length > 0) return errors;
    const tooLarge = checkSize(record);
    if (tooLarge.length > 0 || !this.kind.brokenRules) return tooLarge;
    return [...this.kind.brokenRules(this.complete(record))];
  }

  /** A record with an empty value in each field that is not given, its parts too. It must be valid. */
  complete({ id, ...fields }: { id: string } & Partial<R>): NewRow<R> {
    const Whole = this.model();
    const whole = new Whole({ ...fields, _id: id }).toObject() as Record<string, unknown>;
    const { _id, derived: _derived, ...record } = whole;
    return { ...record, id: _id } as unknown as NewRow<R>;
  }

  /** The fields that may be empty, with the value that stands for that: null, or an empty list. */
  emptyFields(): Record<string, unknown> {
    const Empty = this.model();
    const { _id, derived: _derived, ...fields } = new Empty({}).toObject() as Record<string, unknown>;
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
