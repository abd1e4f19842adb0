import { createHash } from 'node:crypto';
import type { Connection as Database } from 'mongoose';
import type { Store } from './store.js';
import { LONG } from './versions.js';

/** What the records of each kind were last seen to have. */
interface KnownFields {
  _id: string;
  fields: string;
}

/**
 * Gives records that were stored before their kind had a field the empty value that new ones get, in every version, so
 * that reading never meets a record without it. What has a value keeps it; nothing is a change in the log. Kinds whose
 * fields are as they were cost one read.
 */
export async function addMissingFields(database: Database, stores: readonly Store<object>[]): Promise<void> {
  const known = database.collection<KnownFields>('recordFields');
  const before = new Map((await known.find().toArray()).map(({ _id, fields }) => [_id, fields]));
  for (const { kind, model, versions } of stores) {
    const empty = model.emptyFields();
    const fields = createHash('sha256')
      .update(JSON.stringify(Object.keys(empty).sort()))
      .digest('hex');
    if (before.get(kind.collection) === fields) continue;
    // Only what this registry stored: others may have records in a database that it will not take.
    const missing = {
      version: { $gt: 0 },
      $or: Object.keys(empty).map((field) => ({ [field]: { $exists: false } })),
    };
    const filled = Object.fromEntries(
      Object.entries(empty).map(([field, value]) => [field, { $ifNull: [`$${field}`, value] }]),
    );
    for (const collection of missing.$or.length > 0 ? [versions.current, versions.versions] : []) {
      await collection.updateMany(missing, [{ $set: filled }], LONG);
    }
    await known.updateOne({ _id: kind.collection }, { $set: { fields } }, { upsert: true });
  }
}
