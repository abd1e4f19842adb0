import DataLoader from 'dataloader';
import type { RecordKind } from '../records/definition.js';
import { idsAt } from '../records/ids-at.js';
import type { Row, Store } from '../records/store.js';
import { bestText, type Language, type Localized } from '../../values/text.js';

/** What a record is called: in some languages, in the one that its source has, or not at all. */
export type Title = Localized | string | null;

/** The record that a changed record is part of or about; `ChangeSubject` in the schema. */
export interface ChangeSubject {
  kind: string;
  recordId: string;
  title: Title;
}

/** The title of a record: the first field whose words count as found in the title. */
export function titleOf({ search }: Pick<RecordKind<object>, 'search'>, record: object): Title {
  const value = (record as Record<string, Title | undefined>)[search.titles[0] ?? ''];
  return value ?? null;
}

/** A title as it is read, in the best language that there is. */
export function titleText(title: Title, prefer: readonly Language[]): string | null {
  return typeof title === 'object' && title !== null ? bestText(title, prefer) : title;
}

/** Finds what changed records are part of or about, among the records that the caller may see. */
export class ChangeSubjects {
  private readonly loaders: ReadonlyMap<string, DataLoader<string, ChangeSubject | null>>;

  constructor(stores: readonly Store<object>[]) {
    this.loaders = new Map(stores.map((store) => [store.kind.type, subjectLoader(store)]));
  }

  /**
   * The record that the definition begins with: a run begins with its course, a decision with what was decided on. Of
   * several, the first that this registry keeps, since it alone knows what that is called.
   */
  async of({ fields, references }: Store<object>['kind'], record: Row<object>): Promise<ChangeSubject | null> {
    const names = Object.keys(fields);
    const leading = names.slice(
      0,
      names.findIndex((name) => !references[name]),
    );
    for (const name of leading) {
      const [id] = idsAt(record, name);
      const loader = this.loaders.get(references[name] ?? '');
      if (id !== undefined && loader) return loader.load(id);
    }
    return null;
  }
}

/** Archived records are found, too; what the caller may not see is not. */
function subjectLoader(store: Store<object>): DataLoader<string, ChangeSubject | null> {
  const { kind } = store;
  return new DataLoader(async (ids) => {
    const rows = new Map((await store.byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = rows.get(id);
      return row ? { kind: kind.type, recordId: id, title: titleOf(kind, row) } : null;
    });
  });
}
