import { CSV_LANGUAGES, writeCsv, type CsvLanguage } from '../formats/csv/write-csv.js';
import { failStart, StartError } from '../platform/process.js';
import { readAllPages } from '../values/read-all-pages.js';
import { readOptions } from './arguments.js';
import { askGraph, DEFAULT_URL } from './ask.js';
import { COLUMNS, linesOf, type Row } from './gap-lines.js';
import {
  GapTableDocument,
  type GapMapInput,
  type GapTableQuery,
  type GapTableQueryVariables,
} from './generated/graphql.js';
import { asTable } from './table.js';
import { writeNamedFile } from './write-file.js';

/** `npm run gaps -- --audience sykepleier`: the gap map as a table, and as CSV where a file is named. */
const USAGE = `Usage: npm run gaps -- --audience ID [--audience ID …] [--topic ID …] [--region ID …] [--all] [--csv FILE [--locale LOCALE]] [--url URL]

  --audience   audience that makes a column; at least one
  --topic      topic that makes a row; all of the second level unless given
  --region     health region whose offers are counted; the whole country unless given
  --all        also cells that are covered, or of which no need is registered
  --csv        file to write the same rows to
  --locale     how the file writes numbers and separates cells: nb (unless given) and nn as Norwegian spreadsheets, en as English ones
  --url        GraphQL endpoint, ${DEFAULT_URL} unless given

The need (Behov) is certain (sikkert), certain by a draft plan alone (sikkert, bare i planutkast), or only possible, since
nobody knows whether the guideline applies (bare mulig).`;

/** The options behind the arguments that the graph may refuse. */
const OPTION_OF = {
  'input.audienceIds': { option: '--audience', list: '{ audiences { id } }' },
  'input.topicIds': { option: '--topic', list: '{ topics { id } }' },
  'input.organisationIds': {
    option: '--region',
    list: '{ organisations(filter: { kind: [REGIONAL_HEALTH_AUTHORITY] }) { nodes { id } } }',
  },
};

/** Rows of the map to ask for at a time, by its number of audiences: a page has 3000 cells at the most. */
const pageSize = (audiences: number) => Math.max(1, Math.min(70, Math.floor(3000 / audiences)));

async function run(): Promise<void> {
  const given = readOptions('gaps', USAGE, {
    audience: { takes: 'ID', isRepeated: true },
    topic: { takes: 'ID', isRepeated: true },
    region: { takes: 'ID', isRepeated: true },
    all: {},
    csv: { takes: 'FILE' },
    locale: { takes: 'LOCALE' },
    url: { takes: 'URL' },
  });
  const { audience, topic, region } = given;
  const [url, csv] = [given.url[0] ?? DEFAULT_URL, given.csv[0]];
  const language = languageNamed(given.locale[0] ?? 'nb');
  if (audience.length === 0)
    throw new StartError('Name an audience with --audience ID. "npm run gaps -- --help" shows what can be given.');

  const { rows, ruleVersion } = await readMap(url, {
    audienceIds: [...audience],
    ...(topic.length > 0 && { topicIds: [...topic] }),
    ...(region.length > 0 && { organisationIds: [...region] }),
  });
  const lines = linesOf(rows, given.all.length > 0);
  if (csv !== undefined) {
    const about = [
      `Regelversjon ${ruleVersion}, hentet ${new Date().toISOString()}.`,
      `Målgrupper: ${audience.join(', ')}. Temaer: ${topic.join(', ') || 'alle på andre nivå'}. Helseregion: ${region.join(', ') || 'hele landet'}.`,
    ].join(' ');
    // In columns, since a row below the table would be taken for a cell of the map
    const rowsOfFile = lines.map((line) => [...line, about, url]);
    writeNamedFile('--csv', csv, writeCsv([...COLUMNS, 'Om filen', 'Hentet fra'], rowsOfFile, language));
  }
  console.log(
    asTable(
      COLUMNS,
      lines.map((line) => line.map(String)),
    ),
  );
  console.log(
    `\n${lines.length} av ${rows.flatMap(({ cells }) => cells).length} celler. Viser registrerte tilbud og tekster, ikke hva ansatte kan. Regler: versjon ${ruleVersion}.`,
  );
  if (csv !== undefined) console.log(`Skrevet til ${csv}`);
}

function languageNamed(locale: string): CsvLanguage {
  const language = CSV_LANGUAGES.find((one) => one === locale);
  if (language) return language;
  throw new StartError(`--locale: there is no "${locale}". Name nb, nn or en.`);
}

async function readMap(url: string, input: GapMapInput) {
  const first = pageSize(input.audienceIds.length);
  let ruleVersion = '';
  const rows = await readAllPages<Row>(async (after) => {
    const variables = { input, first, after };
    const { gapMap } = await askGraph<GapTableQuery, GapTableQueryVariables>(
      url,
      GapTableDocument,
      variables,
      OPTION_OF,
    );
    ruleVersion = gapMap?.ruleVersion ?? '';
    return gapMap?.rows;
  });
  if (!rows) throw new StartError('The answer has no map.');
  return { rows, ruleVersion };
}

run().catch(failStart);
