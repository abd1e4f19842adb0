import type { StoredVersion, Versions } from '../records/versions.js';

/** Versions of a change set, by kind. */
export type Batch = ReadonlyMap<Versions, readonly StoredVersion[]>;

/** Batches that are being written while the next one is made. */
const AT_ONCE = 2;

/**
 * Stages a change set batch by batch: the collections it touches, how many versions it has, and these themselves where
 * there was one batch alone (null: too many to hold). Throws `VersionConflict`.
 */
export async function stage(
  batches: Iterable<Batch>,
  set: string,
): Promise<{ staged: Batch | null; collections: string[]; changes: number }> {
  const collections = new Set<string>();
  let [changes, count] = [0, 0];
  let staged: Batch | null = null;
  const writing: Promise<void>[] = [];
  try {
    for (const batch of batches) {
      const stagedAt = new Date().toISOString();
      const change = { set, stagedAt };
      const own = new Map(
        [...batch].map(([kind, versions]) => [
          kind,
          versions.map((version) => ({ ...version, change: { ...version.change, ...change } })),
        ]),
      );
      if (writing.length >= AT_ONCE) await writing.shift();
      writing.push(write(own));
      for (const [{ collection }, versions] of own) {
        collections.add(collection);
        changes += versions.length;
      }
      count += 1;
      staged = count === 1 ? own : null;
    }
  } finally {
    // Nothing of it is still on its way when it is taken back.
    await Promise.allSettled(writing);
  }
  await Promise.all(writing);
  return { staged: count === 0 ? new Map() : staged, collections: [...collections], changes };
}

async function write(batch: Batch): Promise<void> {
  for (const [kind, versions] of batch) await kind.stage(versions);
}
