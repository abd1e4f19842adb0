import { LRUCache } from 'lru-cache';
import type { RecordIndex } from '../index/record-index.js';
import type { Versions } from './versions.js';

/** The current records of a kind in memory, and the commit that they are of. */
export interface Held {
  index: RecordIndex;
  sequence: number;
}

/** What tells an earlier moment from now: the records that were changed since, and those of them that were there, as they were. */
export interface Earlier {
  index: RecordIndex;
  changedIds: readonly string[];
}

/** Earlier moments of a kind that are remembered. */
const MOMENTS = 20;
/** A moment that more records were changed since is read from the database. */
const MOST_CHANGED = 5000;

/** Earlier moments of a kind in memory: only what was changed since is read, once for each moment and head. */
export class EarlierIndexes {
  private readonly known = new LRUCache<string, Promise<Earlier | null>>({ max: MOMENTS });

  constructor(
    private readonly versions: Versions,
    private readonly newIndex: () => RecordIndex,
  ) {}

  /** What a commit of the log left, told by what is held now; null where too much was changed since. */
  of(asOf: number, { sequence }: Held): Promise<Earlier | null> {
    const name = `${asOf} ${sequence}`;
    const known = this.known.get(name);
    if (known) return known;
    const made = this.read(asOf, sequence);
    this.known.set(name, made);
    made.catch(() => this.known.delete(name));
    return made;
  }

  private async read(asOf: number, sequence: number): Promise<Earlier | null> {
    const changedIds = await this.versions.changedBetween(asOf, sequence, MOST_CHANGED + 1);
    if (changedIds.length > MOST_CHANGED) return null;
    const index = this.newIndex();
    if (changedIds.length > 0) index.takeAll(await this.versions.asOf(changedIds, asOf));
    return { index, changedIds };
  }
}
