import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Database } from '../../../database/connect.js';
import { DatabaseReader } from '../../../registry/records/database-reader.js';
import { IndexReader } from '../../../registry/records/index-reader.js';
import type { ReadScope } from '../../../registry/records/reader.js';
import type { StoredRecord } from '../../../registry/index/values-at.js';
import type { Store as StoreClass } from '../../../registry/records/store.js';
import { loadOnce } from '../../support/load-once.js';
import { expectSameAnswers, questionsOf } from '../../support/reader-questions.js';
import { testSettings } from '../../support/test-database.js';
import { times } from '../../support/volume.js';

const { openDatabase } = await loadOnce<typeof import('../../../database/connect.js')>('../../database/connect.js');
const { Store } = await loadOnce<typeof import('../../../registry/records/store.js')>(
  '../../registry/records/store.js',
);
const { subgraphs } = await loadOnce<typeof import('../../../subgraphs/index.js')>('../../subgraphs/index.js');

const RUNS = times(15, 200);
const kinds = subgraphs.flatMap(({ name, kinds }) =>
  kinds.filter(({ starter }) => starter).map((kind) => ({ registry: name, type: kind.type, kind })),
);

let database: Database;
beforeAll(async () => {
  const { mongodbUri, databasePrefix } = await testSettings();
  database = await openDatabase({ uri: mongodbUri, dataDir: '', prefix: databasePrefix });
});
afterAll(() => database.close());

describe('Memory and database answer the same of the starter data, whatever is asked', () => {
  test.each(kinds)('$type', async ({ registry, kind }) => {
    const store = new Store(database.of(registry), kind) as unknown as StoreClass<object>;
    const records = await store.versions.current.find<StoredRecord>({}).toArray();
    const index = store.newIndex();
    index.takeAll(records);
    expect(records.length).toBeGreaterThan(0);

    const stored = (reading: ReadScope) => new DatabaseReader(store.versions, reading);
    await fc.assert(
      fc.asyncProperty(questionsOf(kind, records), async (question) => {
        const reading = { asOf: null, ...question.reading };
        await expectSameAnswers(new IndexReader(index, reading), stored(reading), question, records);
      }),
      { numRuns: RUNS },
    );
  });
});
