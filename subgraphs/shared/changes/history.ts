import { sliceInMemory } from '../connection.js';
import type { Paging } from '../connection.js';
import type { Drafts } from '../drafts.js';
import type { Identity } from '../identity.js';
import type { Condition } from '../query.js';
import { recordOf, type Store } from '../store.js';
import type { ChangeLog, ChangeNature, Commit } from './change-log.js';
import { differences, type FieldDifference } from './difference.js';
import { versionId, type ChangeAction, type StoredVersion } from './versions.js';

/** A change of one record; `Change` in the schema. Travels between registries as JSON. */
export interface ChangeRow {
  /** `registry/sequence/kind/record`. */
  id: string;
  registry: string;
  sequence: number;
  at: string;
  kind: string;
  recordId: string;
  version: number;
  action: ChangeAction;
  nature: ChangeNature;
  why: string | null;
  organisationId: string | null;
  /** Null for those who may not know, too. */
  person: { id: string; name: string | null } | null;
  personErasedAt: string | null;
  fields: FieldDifference[];
  /** Topics of the record before and after. */
  topicIds: string[];
}

/** Which changes of a registry. */
export interface ChangeSelection {
  /** Recorded after this moment. */
  since?: string | null;
  /** Recorded at or before this moment. */
  until?: string | null;
  kinds?: readonly string[] | null;
  topicIds?: readonly string[] | null;
  /** Only changes that come after this one, newest first. */
  after?: { at: string; id: string } | null;
}

const MOST_OF_A_RECORD = 1000;

/** The changes of a registry, read from its log. */
export class History {
  constructor(
    private readonly registry: string,
    private readonly log: ChangeLog,
    private readonly stores: readonly Store<object>[],
    private readonly identity: Identity,
    private readonly drafts: Drafts,
  ) {}

  /** A page of a record's changes, newest first. */
  async ofRecord(type: string, id: string, paging: Paging) {
    const store = this.stores.find(({ kind }) => kind.type === type);
    const versions = store ? await store.history({ 'change.record': id }, MOST_OF_A_RECORD) : [];
    const rows = store ? await this.rows(store, versions) : [];
    return sliceInMemory(rows, 'NEWEST', (row) => row.id, paging);
  }

  /** At most `limit` changes of the registry's records, newest first. */
  async changes({ since, until, kinds, topicIds, after }: ChangeSelection, limit: number): Promise<ChangeRow[]> {
    const [from, to] = [since ? await this.log.asOf(since) : null, await this.upTo(until, after?.at)];
    if (to === 0) return [];
    const condition: Condition = {
      'change.from': { $gt: from?.sequence ?? 0, $lte: to },
      ...(topicIds && { 'change.topics': { $in: topicIds } }),
    };
    const wanted = this.stores.filter(({ kind }) => !kinds || kinds.includes(kind.type));
    const found = await Promise.all(
      wanted.map(async (store) => this.rows(store, await store.history(condition, limit + 1))),
    );
    const rows = found.flat().filter((row) => !after || comesAfter(row, after));
    return rows.toSorted(newestFirst).slice(0, limit);
  }

  private async upTo(...moments: (string | null | undefined)[]): Promise<number> {
    const given = moments.filter((moment) => typeof moment === 'string').sort();
    const last = given[0] === undefined ? await this.log.head() : await this.log.asOf(given[0]);
    return last?.sequence ?? 0;
  }

  private async rows(store: Store<object>, versions: readonly StoredVersion[]): Promise<ChangeRow[]> {
    const commits = await this.log.bySets(versions.map(({ change }) => change.set));
    const previous = versions.flatMap(({ version, change }) =>
      version > 1 ? [versionId(change.record, version - 1)] : [],
    );
    const earlier = await store.history({ _id: { $in: previous } }, previous.length + 1);
    const before = new Map(earlier.map((version) => [version._id, version]));
    const rows = versions.flatMap((version) => {
      const commit = commits.get(version.change.set);
      const replaced = before.get(versionId(version.change.record, version.version - 1));
      return commit ? [this.row(store, version, replaced, commit)] : [];
    });
    return Promise.all(rows);
  }

  private async row(
    { kind: { type: kind, references } }: Store<object>,
    stored: StoredVersion,
    previous: StoredVersion | undefined,
    commit: Commit,
  ): Promise<ChangeRow> {
    const { version, change } = stored;
    const fields = differences(previous ? recordOf(previous) : null, recordOf(stored));
    return {
      id: `${this.registry}/${commit.sequence}/${kind}/${change.record}`,
      registry: this.registry,
      sequence: commit.sequence,
      at: commit.at,
      kind,
      recordId: change.record,
      version,
      action: change.action,
      nature: commit.nature,
      why: commit.why,
      organisationId: commit.by.organisationId,
      person: this.identity.scopes.includes('history:read') ? commit.by.person : null,
      personErasedAt: commit.personErasedAt,
      fields: await this.drafts.discreet(fields, references),
      topicIds: change.topics,
    };
  }
}

/** Newest first; changes of one moment in the order of their ids. */
export function newestFirst(a: Pick<ChangeRow, 'at' | 'id'>, b: Pick<ChangeRow, 'at' | 'id'>): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function comesAfter(row: Pick<ChangeRow, 'at' | 'id'>, place: { at: string; id: string }): boolean {
  return newestFirst(place, row) < 0;
}
