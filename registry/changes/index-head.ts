import type { Applied } from './applied-view.js';
import type { RecordIndex } from '../index/record-index.js';
import type { Store } from '../records/store.js';
import { recordOfVersion, type StoredVersion, type Versions } from '../records/versions.js';

/** Where an index learns what was applied. */
export interface AppliedCommits {
  /** The last commit whose versions the view has. */
  applied: () => Promise<Applied>;
  /** The change set that has a number in the log. */
  setAt: (sequence: number) => Promise<string | null>;
}

/** Versions that commits made current, by kind. */
export interface MadeVersions {
  /** The number of the commit before them. */
  after: number;
  versions: ReadonlyMap<Versions, readonly StoredVersion[]>;
}

/** Moves the indexes of a registry with its log. They are as of one applied commit, all kinds in one step. */
export class IndexHead {
  /** The applied commit that the indexes are of; null while there are none. */
  private at: Applied | null = null;
  private tail: Promise<unknown> = Promise.resolve();
  private asking: Promise<void> | null = null;
  private isTooLarge = false;

  constructor(
    private readonly stores: readonly Store<object>[],
    private readonly log: AppliedCommits,
    /** With more records than this, the registry is not held in memory. */
    private readonly maxRecords: number,
  ) {}

  /** Reads all current records: until then, and where there are too many, the database is asked. */
  open(): Promise<void> {
    return this.inTurn(() => this.read());
  }

  /** The number of the commit that the indexes are of, null while there are none. */
  get sequence(): number | null {
    return this.at?.sequence ?? null;
  }

  /** Whether the indexes are of an earlier commit. */
  isBefore({ sequence }: Applied): boolean {
    return this.at !== null && this.at.sequence < sequence;
  }

  /** Moves to a commit that is applied; `made` are the versions since another one, where they are at hand. */
  moveTo(applied: Applied, made: MadeVersions | null = null): Promise<void> {
    return this.inTurn(() => this.move(applied, made));
  }

  /** Moves to what other processes have applied; those who ask in one turn of the event loop ask the database once. */
  follow(): Promise<void> {
    if (this.isTooLarge) return Promise.resolve();
    this.asking ??= new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.asking = null;
      return this.inTurn(async () => {
        const head = await this.log.applied();
        return (await this.leadsTo(head)) ? this.move(head, null) : this.read();
      });
    });
    return this.asking;
  }

  private async read(): Promise<void> {
    this.hold(null);
    const applied = await this.log.applied();
    const counts = await Promise.all(this.stores.map(({ versions }) => versions.current.estimatedDocumentCount()));
    this.isTooLarge = counts.reduce((sum, count) => sum + count, 0) > this.maxRecords;
    if (this.isTooLarge) return;
    // What later commits made may be among them; it is taken again when the index moves there.
    const read = new Map<Store<object>, RecordIndex>();
    for (const store of this.stores) {
      const index = store.newIndex();
      for await (const records of store.versions.allCurrent()) index.takeAll(records);
      read.set(store, index);
    }
    this.hold(applied, (store) => read.get(store) ?? null);
  }

  private async move(applied: Applied, made: MadeVersions | null): Promise<void> {
    if (this.at === null || !this.isBefore(applied)) return;
    const { sequence } = this.at;
    // What an empty registry is loaded with may be very much.
    if (sequence === 0 && made === null) return this.read();
    const versions = await Promise.all(
      this.stores.map(async ({ versions }) =>
        made?.after === sequence
          ? (made.versions.get(versions) ?? [])
          : await versions.madeBetween(sequence, applied.sequence),
      ),
    );
    for (const [index, { held }] of this.stores.entries())
      held.now?.index.takeAll((versions[index] ?? []).map(recordOfVersion));
    this.isTooLarge = this.stores.reduce((sum, { held }) => sum + (held.now?.index.size ?? 0), 0) > this.maxRecords;
    this.hold(this.isTooLarge ? null : applied);
  }

  /** Whether the commit that the indexes are of leads to this one: not where the log was put back from a backup. */
  private async leadsTo({ sequence, set }: Applied): Promise<boolean> {
    if (this.at === null || sequence < this.at.sequence) return false;
    return this.at.set === (sequence === this.at.sequence ? set : await this.log.setAt(this.at.sequence));
  }

  /** Says what the stores read from. Whoever reads from an index that is given up goes on with it. */
  private hold(at: Applied | null, indexOf = ({ held }: Store<object>) => held.now?.index ?? null): void {
    this.at = at;
    for (const store of this.stores) {
      const index = at && indexOf(store);
      store.held.now = at && index && { index, sequence: at.sequence };
    }
  }

  private inTurn(run: () => Promise<void>): Promise<void> {
    const result = this.tail.then(run);
    this.tail = result.catch(() => undefined);
    return result;
  }
}
