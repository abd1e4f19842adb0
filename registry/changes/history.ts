import DataLoader from 'dataloader';
import { pageInMemory, type Paging } from '../queries/connection.js';
import { requireRecord } from '../records/rows.js';
import type { Drafts } from './drafts.js';
import type { Identity } from '../../identity/identity.js';
import type { Condition } from '../queries/conditions.js';
import { recordOf, type Row, type Store } from '../records/store.js';
import type { ChangeLog } from './change-log.js';
import { newestFirst, type ChangePosition, type ChangeRow } from './change-row.js';
import { ChangeSubjects, titleOf } from './change-subject.js';
import type { Commit } from './commit.js';
import { diffRecords } from './record-diff.js';
import { namesTopics, touchedBy } from './touches.js';
import { versionId, type StoredVersion } from '../records/versions.js';

/** Which changes of a registry. */
export interface ChangeSelection {
  /** Recorded after this moment. */
  since?: string | null;
  /** Recorded at or before this moment. */
  until?: string | null;
  kinds?: readonly string[] | null;
  topicIds?: readonly string[] | null;
  /** Only changes that any of these stands behind. */
  organisationIds?: readonly string[] | null;
  /** Of kinds that name topics, only changes that touch these; all of the other kinds, and of those that are excepted. */
  onTopics?: { topicIds: readonly string[]; except: readonly string[] } | null;
  /** Only changes that come after this place, newest first. */
  after?: ChangePosition | null;
}

/** A version of a record, and when it was recorded. */
export interface RecordedVersion<R> {
  at: string;
  record: Row<R>;
}

/** The commits that changes are of: after one number and up to another, or those of some numbers. */
interface Commits {
  earliest: number;
  last: number;
  sequences?: readonly number[];
}

/** Commits of organisations to look into at a time: some of them may have none of the changes that are asked for. */
const COMMITS_AT_ONCE = 500;

/** Most changes of a registry that two moments are compared by. */
export const MAX_CHANGES = 5000;

/** A version of a record, by its type and id. */
interface Key {
  type: string;
  id: string;
}
const BY_KEY = { cacheKeyFn: ({ type, id }: Key) => `${type}/${id}` };

/** The changes of a registry, read from its log; those of many records in a few queries. */
export class History {
  constructor(
    private readonly registry: string,
    private readonly log: ChangeLog,
    private readonly stores: readonly Store<object>[],
    private readonly identity: Identity,
    private readonly drafts: Drafts,
  ) {
    this.subjects = new ChangeSubjects(stores);
  }
  private readonly subjects;

  /** The versions of records, newest first, by their ids. */
  private readonly versionIds = new DataLoader<Key, string[], string>(
    (keys) => this.forEach(keys, async (store, ids) => store.versionIds(ids)),
    BY_KEY,
  );
  /** Changes by the versions that they made. */
  private readonly change = new DataLoader<Key, ChangeRow, string>(
    (keys) =>
      this.forEach(keys, async (store, ids) => {
        const rows = await this.rows(store, await store.history({ _id: { $in: ids } }, ids.length));
        return new Map(rows.map((row) => [versionId(row.recordId, row.version), row]));
      }),
    BY_KEY,
  );

  /** A page of a record's changes, newest first. */
  async ofRecord(type: string, id: string, paging: Paging) {
    const all = await this.versionIds.load({ type, id });
    const { edges, totalCount, pageInfo } = pageInMemory(all, 'NEWEST', (version) => version, paging);
    const rows = await Promise.all(
      edges.map(async ({ cursor, node }) => ({ cursor, node: await this.change.load({ type, id: node }) })),
    );
    return { edges: rows, nodes: rows.map(({ node }) => node), totalCount, pageInfo };
  }

  /** Answers for keys of several types, each type asked once. */
  private async forEach<T>(
    keys: readonly Key[],
    read: (store: Store<object>, ids: string[]) => Promise<Map<string, T>>,
  ): Promise<T[]> {
    const wanted = this.stores.filter(({ kind }) => keys.some(({ type }) => type === kind.type));
    const found = await this.log.reading(() =>
      Promise.all(
        wanted.map(async (store) => {
          const { type } = store.kind;
          return [
            type,
            await read(
              store,
              keys.flatMap((key) => (key.type === type ? [key.id] : [])),
            ),
          ] as const;
        }),
      ),
    );
    const byType = new Map(found);
    return keys.map(({ type, id }) => requireRecord(byType.get(type)?.get(id) ?? null, id));
  }

  /** At most `limit` changes of the registry's records, newest first. */
  changes(selection: ChangeSelection, limit: number): Promise<ChangeRow[]> {
    return this.log.reading(() => this.changesIn(selection, limit));
  }

  private async changesIn(selection: ChangeSelection, limit: number): Promise<ChangeRow[]> {
    const { since, until, organisationIds, after } = selection;
    const earliest = since ? ((await this.log.asOf(since))?.sequence ?? 0) : 0;
    const newest = until ? await this.log.asOf(until) : await this.log.lastCommit();
    const reached = after ? await this.log.asOf(after.at) : null;
    if (!newest || (after && !reached)) return [];
    let last = Math.min(newest.sequence, reached?.sequence ?? Infinity);
    if (!organisationIds) return this.changesOf({ earliest, last }, reached, selection, limit);
    const rows: ChangeRow[] = [];
    while (rows.length < limit) {
      const sequences = await this.log.sequencesBy(organisationIds, { earliest, last }, COMMITS_AT_ONCE);
      const more = limit - rows.length;
      rows.push(...(await this.changesOf({ earliest, last, sequences }, reached, selection, more)));
      if (sequences.length < COMMITS_AT_ONCE) break;
      last = (sequences.at(-1) ?? 0) - 1;
    }
    return rows;
  }

  /** Those of some commits; `reached` is the last commit at or before the moment of the place that they come after. */
  private async changesOf(
    { earliest, last, sequences }: Commits,
    reached: Commit | null,
    { kinds, topicIds, onTopics, after }: ChangeSelection,
    limit: number,
  ): Promise<ChangeRow[]> {
    const wanted = this.stores.filter(({ kind }) => !kinds || kinds.includes(kind.type));
    const found = await Promise.all(
      wanted.map(async (store) => {
        const isKept = onTopics && namesTopics(store.kind) && !onTopics.except.includes(store.kind.type);
        const touching = topicIds ?? (isKept ? onTopics.topicIds : null);
        const condition = {
          $and: [
            { 'change.from': sequences ? { $in: sequences } : { $gt: earliest, $lte: last } },
            touching ? { 'change.topics': { $in: touching } } : {},
            after && reached ? this.behind(after, reached, store.kind.type) : {},
          ],
        };
        const placed = await store.history(condition, limit, { 'change.from': 1, 'change.record': 1 });
        return placed.map(({ _id, change }) => ({ store, _id, change, name: `${store.kind.type}/${change.record}` }));
      }),
    );
    // Whole versions are read only of those that are among the newest of all kinds.
    const newest = found
      .flat()
      .sort((a, b) => (b.change.from ?? 0) - (a.change.from ?? 0) || (a.name < b.name ? -1 : 1))
      .slice(0, limit);
    const rows = await Promise.all(
      wanted.map(async (store) => {
        const ids = newest.flatMap((one) => (one.store === store ? [one._id] : []));
        return ids.length === 0 ? [] : this.rows(store, await store.history({ _id: { $in: ids } }, ids.length));
      }),
    );
    return rows.flat().sort(newestFirst);
  }

  /** Chosen fields of some records in each of their versions, oldest first, and when each was recorded. */
  async versionsOf<R>(type: string, ids: readonly string[], fields: readonly string[]): Promise<RecordedVersion<R>[]> {
    const store = this.stores.find(({ kind }) => kind.type === type);
    const chosen = Object.fromEntries([...fields, 'version', 'change.record', 'change.set'].map((field) => [field, 1]));
    const versions = store ? await store.history({ 'change.record': { $in: ids } }, 0, chosen) : [];
    const commits = await this.log.bySets(versions.map(({ change }) => change.set));
    return versions.reverse().flatMap((version) => {
      const at = commits.get(version.change.set)?.at;
      return at === undefined ? [] : [{ at, record: recordOf<R>(version) }];
    });
  }

  /** The versions of a kind that come after a place; `reached` is the last commit at or before its moment. */
  private behind(place: ChangePosition, { at, sequence }: Commit, kind: string): Condition {
    const earlier = { 'change.from': { $lt: sequence } };
    const same = { 'change.from': sequence };
    if (at < place.at) return { $or: [earlier, same] };
    const [registry = '', , placeKind = '', record = ''] = place.id.split('/');
    const [own, other] = [`${this.registry}/${kind}`, `${registry}/${placeKind}`];
    if (own !== other) return own < other ? earlier : { $or: [earlier, same] };
    return { $or: [earlier, { ...same, 'change.record': { $gt: record } }] };
  }

  private async rows(store: Store<object>, versions: readonly StoredVersion[]): Promise<ChangeRow[]> {
    const commits = await this.log.bySets(versions.map(({ change }) => change.set));
    const previous = versions.flatMap(({ version, change }) =>
      version > 1 ? [versionId(change.record, version - 1)] : [],
    );
    const earlier = previous.length > 0 ? await store.history({ _id: { $in: previous } }, previous.length) : [];
    const before = new Map(earlier.map((version) => [version._id, version]));
    const rows = versions.flatMap((version) => {
      const commit = commits.get(version.change.set);
      const replaced = before.get(versionId(version.change.record, version.version - 1));
      return commit ? [this.row(store.kind, version, replaced, commit)] : [];
    });
    return Promise.all(rows);
  }

  private async row(
    kind: Store<object>['kind'],
    stored: StoredVersion,
    previous: StoredVersion | undefined,
    commit: Commit,
  ): Promise<ChangeRow> {
    const { type, references } = kind;
    const { version, change } = stored;
    const [before, after] = [previous ? recordOf(previous) : null, recordOf(stored)];
    return {
      id: `${this.registry}/${commit.sequence}/${type}/${change.record}`,
      registry: this.registry,
      sequence: commit.sequence,
      at: commit.at,
      kind: type,
      recordId: change.record,
      version,
      action: change.action,
      nature: commit.nature,
      why: commit.why,
      organisationId: commit.by.organisationId,
      person: this.identity.scopes.includes('history:read') ? commit.by.person : null,
      personErasedAt: commit.personErasedAt,
      fields: await this.drafts.redactDrafts(diffRecords(before, after), references),
      title: titleOf(kind, after),
      about: await this.subjects.of(kind, after),
      touches: await this.drafts.known(touchedBy(type, references, [before, after])),
    };
  }
}
