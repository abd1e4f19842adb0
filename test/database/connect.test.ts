import { expect, test } from '@jest/globals';
import type { mongo } from 'mongoose';
import { testSettings } from '../support/test-database.js';
import { loadOnce } from '../support/load-once.js';

const { openDatabase } = await loadOnce<typeof import('../../database/connect.js')>('../../database/connect.js');

test('a database without members, given by address, is asked for its journal and not for a majority', async () => {
  const { mongodbUri, databasePrefix } = await testSettings();
  const prefix = `${databasePrefix}_connect`;
  const database = await openDatabase({ uri: mongodbUri, dataDir: '', prefix });
  const asked: unknown[] = [];
  database.connection.getClient().on('commandStarted', ({ commandName, command }: mongo.CommandStartedEvent) => {
    if (commandName === 'insert') asked.push(command['writeConcern']);
  });
  await database.of('courses').collection('rows').insertOne({});
  await database.of('courses').dropDatabase();
  await database.close();
  const members = mongodbUri.includes('replicaSet');
  expect(asked).toEqual([members ? { w: 'majority', j: true } : { w: 1, j: true }]);
});
