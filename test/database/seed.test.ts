import { mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../../database/connect.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import type { Settings } from '../../platform/settings.js';
import { loadOnce } from '../support/load-once.js';
import { testSettings } from '../support/test-database.js';

const { openDatabase } = await loadOnce<typeof import('../../database/connect.js')>('../../database/connect.js');
const { openRegistries } =
  await loadOnce<typeof import('../../app/open-registries.js')>('../../app/open-registries.js');
const { subgraphs } = await loadOnce<typeof import('../../subgraphs/index.js')>('../../subgraphs/index.js');

/** A database of its own for starts that must not go well. */
const shared = await testSettings();
const settings: Settings = { ...shared, databasePrefix: `${shared.databasePrefix}_seed` };
const folder = mkdtempSync(join(tmpdir(), 'kk-seed-'));

let database: Database;
beforeAll(async () => {
  database = await openDatabase({
    uri: settings.mongodbUri,
    dataDir: '',
    prefix: settings.databasePrefix,
  });
});
/** Takes the records out, and leaves the collections and their indexes: making those anew takes seconds. */
afterEach(async () => {
  for (const { name } of subgraphs) {
    for (const collection of await database.of(name).listCollections())
      await database.of(name).collection(collection.name).deleteMany({});
  }
});
afterAll(async () => {
  for (const { name } of subgraphs) await database.of(name).dropDatabase();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = async (more: Partial<Settings> = {}) => {
  const registries = await openRegistries(subgraphs, { ...settings, ...more }, () => undefined);
  await registries.close();
  return registries.loaded;
};

describe('Loading the starter data', () => {
  test('is one commit in each registry, dated by the data set, once', async () => {
    await start();
    const [competence] = await start();
    expect(competence).toMatchObject({ registry: 'competence', recordedAt: '2026-11-21T00:00:00.000Z' });
    for (const { name } of subgraphs) {
      const commits = await database.of(name).collection('commits').find().toArray();
      expect(commits).toMatchObject([{ sequence: 1, at: '2026-11-21T00:00:00.000Z', nature: 'NEWLY_FOUND' }]);
    }
  });

  test('a data set without a date is dated by its loading', async () => {
    cpSync(join(PROJECT_ROOT, 'data'), folder, { recursive: true });
    rmSync(join(folder, 'dataset.json'));
    const before = new Date().toISOString();
    const [competence] = await start({ starterData: folder });
    expect(competence!.recordedAt > before).toBe(true);
  });

  test('the guidelines that outcomes build on are taken in', async () => {
    cpSync(join(PROJECT_ROOT, 'data'), folder, { recursive: true });
    const [first, ...others] = JSON.parse(readFileSync(join(folder, 'outcomes.json'), 'utf8')) as { id: string }[];
    const row = { ...first!, basedOnGuidelineIds: ['fhi-handhygieneveilederen'] };
    writeFileSync(join(folder, 'outcomes.json'), JSON.stringify([row, ...others]));
    await start({ starterData: folder });
    const outcomes = database.of('education').collection<{ _id: string }>('learningOutcomes');
    expect(await outcomes.findOne({ _id: first!.id })).toMatchObject({ basedOnGuidelineIds: row.basedOnGuidelineIds });
  });

  test.each(['"yesterday"', '"2999-01-01T00:00:00Z"', 'null'])('a data set dated %s is refused', async (date) => {
    cpSync(join(PROJECT_ROOT, 'data'), folder, { recursive: true });
    writeFileSync(join(folder, 'dataset.json'), `{ "recordedAt": ${date} }`);
    await expect(start({ starterData: folder })).rejects.toThrow(
      `${folder}/dataset.json, field recordedAt: is not a past moment such as 2026-11-21T00:00:00Z. Nothing was loaded.`,
    );
  });

  test.each([
    ['of an earlier version, which kept no log', 'courses'],
    ['of somebody else', 'commits'],
  ])('records %s are never mixed with it', async (_, collection) => {
    await database
      .of('courses')
      .collection(collection)
      .insertOne({ sequence: 1, at: '2026-01-01T00:00:00.000Z', collections: [] });
    await expect(start()).rejects.toThrow(
      'The registry "courses" has records, but not this starter data. Set STARTER_DATA=none to keep them, or use an empty database (DATA_DIR, DATABASE_PREFIX).',
    );
    expect(await database.of('guidelines').collection('commits').countDocuments()).toBe(0);
  });
});
