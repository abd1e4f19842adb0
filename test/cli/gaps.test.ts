import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readTable } from '../support/downloads.js';
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
    expect(hands).toMatch(/Sykepleier +sikkert +delvis til dekket +vet ikke +.*3 UNKNOWN.* +1 +0 +2 IN_FORCE/);
    expect(run.output()).toMatch(/\d+ av 70 celler\. Viser registrerte tilbud/);

    expect(run.output()).toContain('Regler: versjon 2.');

    const { columns, rows, about, from } = readTable(readFileSync(csv, 'utf8'));
    expect(columns).toEqual([
      ...['Tema', 'Målgruppe', 'Behov', 'Dom', 'Mangel', 'Kurs', 'Delvis', 'Læringsutbytter', 'Veiledere'],
      ...['Årsaker', 'Merknader'],
    ]);
    expect(rows.find(([topic]) => topic === 'Håndhygiene')!.join()).toContain('NOT_IN_NATIONAL_REGULATION 2/2');
    expect(rows.every((row) => /^\d+$/.test(row[6]!))).toBe(true);
    expect(about).toMatch(
      /^Regelversjon 2, hentet 20\S+Z\. Målgrupper: sykepleier\. Temaer: alle på andre nivå\. Helseregion: hele landet\.$/,
    );
    expect(from).toBe(url());
    expect(run.output()).toContain(`${rows.length} av 70 celler`);
  });

  test.each([
    ['nn', ';'],
    ['en', ','],
  ])('with --locale %s the file has "%s" between its cells', async (locale, sign) => {
    const csv = join(emptyFolder(), 'hull.csv');
    const chosen = ['--audience', 'tannlege', '--topic', 'riktig-antibiotikabruk', '--all'];
    const run = gaps(...chosen, '--url', url(), '--csv', csv, '--locale', locale);
    expect(await run.ended).toBe(0);
    const { columns, rows } = readTable(readFileSync(csv, 'utf8'), sign);
    expect([columns.length, rows.map(([topic]) => topic)]).toEqual([11, ['Riktig antibiotikabruk']]);
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

  test('with --region counts the offers of that region', async () => {
    const csv = join(emptyFolder(), 'vest.csv');
    const run = gaps('--audience', 'sykepleier', '--region', 'helse-vest-rhf', '--url', url(), '--csv', csv);
    expect(await run.ended).toBe(0);
    expect(readFileSync(csv, 'utf8')).toContain('Helseregion: helse-vest-rhf');
  });

  test('tells a need that is certain from one that is possible, and from one that stands in a draft plan alone', async () => {
    const topics = ['haandhygiene', 'forebygging-uvi', 'renhold', 'covid-19'];
    const audiences = ['sykepleier', 'renholder'];
    const run = gaps(
      ...topics.flatMap((id) => ['--topic', id]),
      ...audiences.flatMap((id) => ['--audience', id]),
      ...['--all', '--url', url()],
    );
    expect(await run.ended).toBe(0);
    const lines = run.output().split('\n');
    const need = (topic: string, audience: string) =>
      lines.find((line) => line.startsWith(topic) && line.includes(audience))?.split(/ {2,}/)[2];
    expect(need('Håndhygiene', 'Sykepleier')).toBe('sikkert');
    expect(need('Forebygging av urinveisinfeksjon', 'Sykepleier')).toBe('bare mulig');
    expect(need('Renhold i', 'Renholds')).toBe('sikkert, bare i planutkast');
    expect(need('Covid-19', 'Sykepleier')).toBe('ikke registrert');
  });

  test('with --help says what can be given, and ends well', async () => {
    const run = gaps('--help');
    expect(await run.ended).toBe(0);
    expect(run.output()).toMatch(/^Usage: npm run gaps -- --audience ID/);
    expect(run.output()).toContain('--region');
  });

  test.each([
    ['no audience', [], 'Name an audience with --audience ID. "npm run gaps -- --help" shows what can be given.'],
    [
      'an option that there is none of',
      ['--audience', 'lege', '--bogus'],
      'There is no option --bogus. "npm run gaps -- --help" shows what can be given.',
    ],
    [
      'an option without its value',
      ['--audience', '--all'],
      '--audience lacks its value: write "--audience ID". "npm run gaps -- --help" shows what can be given.',
    ],
    [
      'a last option without its value',
      ['--audience', 'lege', '--csv'],
      '--csv lacks its value: write "--csv FILE". "npm run gaps -- --help" shows what can be given.',
    ],
    [
      'a value for a switch',
      ['--audience', 'lege', '--all=ja'],
      '--all takes no value: leave "ja" out. "npm run gaps -- --help" shows what can be given.',
    ],
    [
      'a file given twice',
      ['--audience', 'lege', '--csv', 'a.csv', '--csv', 'b.csv'],
      '--csv is given twice: give it once. "npm run gaps -- --help" shows what can be given.',
    ],
    [
      'a word that belongs to nothing',
      ['--audience', 'lege', 'sykepleier'],
      '"sykepleier" belongs to no option. "npm run gaps -- --help" shows what can be given.',
    ],
    [
      'an unknown audience',
      ['--audience', 'sjukepleiar'],
      '--audience: there is no "sjukepleiar". Ask URL for those that there are: { audiences { id } }',
    ],
    [
      'an unknown region',
      ['--audience', 'lege', '--region', 'vestlandet'],
      '--region: there is no "vestlandet". Ask URL for those that there are: ' +
        '{ organisations(filter: { kind: [REGIONAL_HEALTH_AUTHORITY] }) { nodes { id } } }',
    ],
    [
      'a locale that there is none of',
      ['--audience', 'lege', '--locale', 'sv'],
      '--locale: there is no "sv". Name nb, nn or en.',
    ],
    [
      'a file in a folder that there is not',
      ['--audience', 'lege', '--csv', '/no-such-folder/hull.csv'],
      'Cannot write /no-such-folder/hull.csv: its folder does not exist. Name another file with --csv.',
    ],
    [
      'a folder for a file',
      ['--audience', 'lege', '--csv', '/'],
      'Cannot write /: it is a folder. Name another file with --csv.',
    ],
    [
      'nobody there',
      ['--audience', 'lege', '--url', 'http://127.0.0.1:9/graphql'],
      'Nothing answers at http://127.0.0.1:9/graphql. Start it with "npm start", or name another address with --url.',
    ],
    [
      'another address of the system',
      ['--audience', 'lege', '--url', 'SYSTEM/'],
      'SYSTEM/ answers something else than GraphQL. Name the address with /graphql at its end by --url.',
    ],
  ])('%s: one line on standard error, and an error', async (_, args, message) => {
    const given = args.map((arg) => arg.replace('SYSTEM', system.url));
    const run = gaps(...(given.includes('--url') ? given : [...given, '--url', url()]));
    let errors = '';
    run.process.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    expect(await run.ended).toBe(1);
    expect(run.output()).toBe(errors);
    expect(errors).toBe(`${message.replace('SYSTEM', system.url).replace('URL', url())}\n`);
  });
});
