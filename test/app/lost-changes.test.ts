import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readSettings } from '../../platform/settings.js';
import { loadOnce } from '../support/load-once.js';

const { openRegistries } =
  await loadOnce<typeof import('../../app/open-registries.js')>('../../app/open-registries.js');
const { openKeptNumber } = await loadOnce<typeof import('../../app/kept-number.js')>('../../app/kept-number.js');
const { createExecutor } = await loadOnce<typeof import('../../registry/subgraph/executor.js')>(
  '../../registry/subgraph/executor.js',
);
const { subgraphs } = await loadOnce<typeof import('../../subgraphs/index.js')>('../../subgraphs/index.js');

const folder = mkdtempSync(join(tmpdir(), 'kompetansekart-lost-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [whole, cut] = [join(folder, 'whole'), join(folder, 'cut')];

const ID = 'nhi-basale-smittevernrutiner';
const EDITOR = {
  identity: { organisationId: 'fhi', person: { id: 'kari', name: null }, scopes: ['courses:write'] },
  moment: null,
};

/** The registry of courses on a directory, with what its start told. */
async function open(dataDir: string, acceptLostChanges: ReadonlyMap<string, number> = new Map()) {
  const told: string[] = [];
  const settings = { ...readSettings({}), dataDir, acceptLostChanges };
  const wanted = subgraphs.filter(({ name }) => name === 'courses');
  const { subgraphs: opened, checks, close } = await openRegistries(wanted, settings, (line) => told.push(line));
  const execute = createExecutor(opened[0]!);
  const versionNow = async () => {
    const { data } = await execute({ query: `{ course(id: "${ID}") { version } }` }, EDITOR);
    return (data!['course'] as { version: number }).version;
  };
  const change = async () =>
    execute(
      {
        query: `mutation { updateCourse(input: { id: "${ID}", version: ${await versionNow()}, fields: { statusNote: "${Math.random()}" }, note: { nature: CORRECTION } }) { course { version } errors { code message } } }`,
      },
      EDITOR,
    );
  const changes = () =>
    checks['changes']!().then(
      () => 'ok',
      (error: unknown) => (error as Error).message,
    );
  return { told, versionNow, change, changes, close };
}

/** The newest file of an engine's journal, and how much of it is written. */
function journalOf(dataDir: string): { path: string; length: number } {
  const journal = join(dataDir, 'mongodb', 'journal');
  const name = readdirSync(journal)
    .filter((file) => file.startsWith('WiredTigerLog'))
    .toSorted()
    .at(-1)!;
  const path = join(journal, name);
  return { path, length: readFileSync(path).findLastIndex((byte) => byte !== 0) + 1 };
}

test('changes that were acknowledged and are not in the database are told, until their loss is accepted', async () => {
  // Given a registry with changes, on a machine that stops without warning, and whose journal then lacks the last two
  const first = await open(whole);
  for (let number = 0; number < 3; number += 1) expect((await first.change()).errors).toBeUndefined();
  const { length } = journalOf(whole);
  for (let number = 0; number < 2; number += 1) expect((await first.change()).errors).toBeUndefined();
  expect([await first.versionNow(), await first.changes()]).toEqual([6, 'ok']);
  cpSync(whole, cut, { recursive: true });
  await first.close();
  truncateSync(journalOf(cut).path, length);

  // When it starts
  const lost = await open(cut);
  // Then it says what is missing, answers what is there, and gives no number again
  const sentence =
    'The registry "courses" has lost its changes 5 to 6: acknowledged, and not in the database. Nothing is changed there until a backup of DATA_DIR is put back, or it is started with ACCEPT_LOST_CHANGES=courses:6 to go on without.';
  expect(lost.told).toContain(sentence);
  expect([await lost.changes(), await lost.versionNow()]).toEqual([sentence, 4]);
  expect((await lost.change()).errors).toEqual([
    expect.objectContaining({ message: sentence, extensions: { code: 'SOURCE_UNAVAILABLE', registry: 'courses' } }),
  ]);
  await lost.close();

  // When the loss is accepted, it goes on, at later starts too
  const accepted = await open(cut, new Map([['courses', 6]]));
  expect([await accepted.changes(), await accepted.versionNow()]).toEqual(['ok', 4]);
  expect((await accepted.change()).data).toEqual({ updateCourse: { course: { version: 5 }, errors: [] } });
  await accepted.close();
  const later = await open(cut);
  expect([
    later.told.filter((line) => line.includes('has lost')),
    await later.changes(),
    await later.versionNow(),
  ]).toEqual([[], 'ok', 5]);
  await later.close();
});

test('a number is kept over starts, a smaller one too, and a line that was cut is not taken for one', async () => {
  const path = join(folder, 'numbers', 'courses');
  const kept = async () => {
    const { value, close } = await openKeptNumber(path);
    await close();
    return value;
  };
  expect(await kept()).toBeNull();
  const number = await openKeptNumber(path);
  for (const value of [7, 8, 123_456]) await number.keep(value);
  await number.close();
  expect(await kept()).toBe(123_456);
  writeFileSync(path, `x${readFileSync(path, 'latin1').slice(1)}`);
  expect(await kept()).toBe(8);
  const again = await openKeptNumber(path);
  await again.keep(3);
  await again.close();
  expect(await kept()).toBe(3);
});
