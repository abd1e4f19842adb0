import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { times } from '../support/volume.js';
import type { Database } from '../../database/connect.js';
import { untilAnswered } from '../support/waiting.js';
import { loadOnce } from '../support/load-once.js';

const { openDatabase } = await loadOnce<typeof import('../../database/connect.js')>('../../database/connect.js');

const ROUNDS = times(4, 100);
const WRITERS = 4;
/** No outage is longer: who was asking when the engine was killed may wait half a minute for the next one. */
const OUTAGE_MS = 60_000;

describe('The embedded engine under SIGKILL in mid-write', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kompetansekart-kill-'));
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ dataDir, prefix: 'kill' });
  });
  afterAll(async () => {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test(
    `loses nothing acknowledged, and is back by itself: ${ROUNDS} kills`,
    async () => {
      const collection = database.of('writes').collection<{ _id: string }>('rows');
      const acknowledged: string[] = [];
      const outages: number[] = [];

      for (let round = 0; round < ROUNDS; round += 1) {
        // Given writers that note what was acknowledged
        let killed = false;
        const write = async (writer: number) => {
          for (let number = 0; !killed; number += 1) {
            const _id = `${round}-${writer}-${number}`;
            const written = await collection.insertOne({ _id }).then(
              () => true,
              () => false,
            );
            if (written) acknowledged.push(_id);
          }
        };
        const writing = Array.from({ length: WRITERS }, (_, writer) => write(writer));
        await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 300));
        // When the engine is killed
        const pid = database.engine!.pid()!;
        const since = Date.now();
        process.kill(pid, 'SIGKILL');
        killed = true;
        await Promise.all(writing);
        // Then another engine answers, and every acknowledged row is there
        const rows = await untilAnswered(() => collection.find({ _id: { $regex: `^${round}-` } }).toArray(), OUTAGE_MS);
        outages.push(Date.now() - since);
        expect(database.engine!.pid()).not.toBe(pid);
        const found = new Set(rows.map(({ _id }) => _id));
        expect(acknowledged.filter((id) => id.startsWith(`${round}-`) && !found.has(id))).toEqual([]);
      }
      expect(await collection.countDocuments()).toBeGreaterThanOrEqual(acknowledged.length);
      const sorted = outages.toSorted((a, b) => a - b);
      console.log(
        `${ROUNDS} kills, ${acknowledged.length} acknowledged, 0 lost; back after ${sorted[ROUNDS >> 1]} ms (median), ${sorted.at(-1)} ms (longest)`,
      );
      // A writer that was killed upon may wait half a minute for another engine.
    },
    times(240_000, 1_800_000),
  );
});
