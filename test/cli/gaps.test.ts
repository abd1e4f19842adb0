import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { cleanUp, emptyFolder, startProcess } from '../support/processes.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();
afterAll(cleanUp);

const gaps = (...args: string[]) => startProcess('cli/gaps.js', args, {});
const url = () => `${system.url}/graphql`;

describe('npm run gaps, for the analyst at a terminal', () => {
  test('prints the gaps of an audience as a table, and writes them as CSV', async () => {
    const csv = join(emptyFolder(), 'hull.csv');
    const run = gaps('--audience', 'sykepleier', '--url', url(), '--csv', csv);
    expect(await run.ended).toBe(0);

    const lines = run.output().split('\n');
    expect(lines[0]).toMatch(/^Tema +Målgruppe +Behov +Dom +Mangel +Kurs/);
    const hands = lines.find((line) => line.startsWith('Håndhygiene'))!;
    expect(hands).toMatch(/Sykepleier +CONFIRMED +delvis til dekket +vet ikke +.*3 UNKNOWN.* +1 +0 +2 IN_FORCE/);
    expect(run.output()).toMatch(/\d+ av 70 celler\. Viser registrerte tilbud/);

    expect(run.output()).toContain('Regler: versjon 2.');

    const [header, ...rows] = readFileSync(csv, 'utf8').replace('\uFEFF', '').trim().split('\r\n');
    expect(header).toBe(
      '"Tema","Målgruppe","Behov","Dom","Mangel","Kurs","Delvis","Læringsutbytter","Veiledere","Årsaker","Merknader"',
    );
    expect(rows.find((row) => row.startsWith('"Håndhygiene"'))).toContain('NOT_IN_NATIONAL_REGULATION 2/2');
    expect(rows.at(-2)).toMatch(/^"Regelversjon 2, hentet 20/);
    expect(rows.at(-1)).toContain('Målgrupper: sykepleier. Temaer: alle på andre nivå');
    expect(run.output()).toContain(`${rows.length - 3} av 70 celler`);
  });

  test('with --all every cell is a row', async () => {
    const run = gaps(
      '--audience',
      'tannlege',
      '--audience',
      'fastlege',
      '--topic',
      'riktig-antibiotikabruk',
      '--all',
      '--url',
      url(),
    );
    expect(await run.ended).toBe(0);
    expect(run.output()).toContain('2 av 2 celler');
  });

  test.each([
    ['no audience', [], /^Usage: npm run gaps/],
    ['an unknown audience', ['--audience', 'sjukepleiar'], /input\.audienceIds: there is no "sjukepleiar"\./],
    ['nobody there', ['--audience', 'lege', '--url', 'http://127.0.0.1:9/graphql'], /^Nothing answers at http/],
  ])('%s: a plain sentence and an error', async (_, args, message) => {
    const run = gaps(...(args.includes('--url') ? args : [...args, '--url', url()]));
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(message);
  });
});
