import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeCsv } from '../formats/csv/write-csv.js';
import { failStart, StartError } from '../platform/process.js';
import { readAllPages } from '../values/read-all-pages.js';
import { askGraph } from './ask.js';
import { GapTableDocument, type GapTableQuery, type GapTableQueryVariables } from './generated/graphql.js';
import { asTable } from './table.js';

/** `npm run gaps -- --audience sykepleier`: the gap map as a table, and as CSV where a file is named. */
const USAGE = `Usage: npm run gaps -- --audience ID [--audience ID …] [--topic ID …] [--all] [--csv FILE] [--url URL]

  --audience   audience that makes a column; at least one
  --topic      topic that makes a row; all of the second level unless given
  --all        also cells that are no gap
  --csv        file to write the same rows to
  --url        GraphQL endpoint, http://localhost:4000/graphql unless given`;

const COLUMNS = ['Tema', 'Målgruppe', 'Behov', 'Mangel', 'Kurs', 'Delvis', 'Læringsutbytter', 'Veiledere', 'Årsaker'];
/** Rows of the map to ask for at a time, by its number of audiences: a page has 3000 cells at the most. */
const pageSize = (audiences: number) => Math.max(1, Math.min(70, Math.floor(3000 / audiences)));

type Row = NonNullable<NonNullable<GapTableQuery['gapMap']>['rows']>['nodes'][number];
type Cell = Row['cells'][number];

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      audience: { type: 'string', multiple: true },
      topic: { type: 'string', multiple: true },
      all: { type: 'boolean', default: false },
      csv: { type: 'string' },
      url: { type: 'string', default: 'http://localhost:4000/graphql' },
      help: { type: 'boolean', default: false },
    },
  });
  const { audience: audienceIds, topic: topicIds, url, csv, all } = values;
  if (values.help || !audienceIds) throw new StartError(USAGE);

  const rows = await readRows(url, { audienceIds, ...(topicIds && { topicIds }) });
  const lines = rows.flatMap((row) =>
    row.cells.filter(({ isGap }) => all || isGap !== false).map((cell) => lineOf(row, cell)),
  );
  console.log(asTable(COLUMNS, lines));
  console.log(
    `\n${lines.length} av ${rows.flatMap(({ cells }) => cells).length} celler. Viser registrerte tilbud og tekster, ikke hva ansatte kan.`,
  );
  if (csv) {
    writeFileSync(csv, writeCsv(COLUMNS, lines, { delimiter: ',', areAllQuoted: true }));
    console.log(`Skrevet til ${csv}`);
  }
}

async function readRows(url: string, input: { audienceIds: string[]; topicIds?: string[] }): Promise<Row[]> {
  const first = pageSize(input.audienceIds.length);
  const rows = await readAllPages<Row>(async (after) => {
    const { gapMap } = await askGraph<GapTableQuery, GapTableQueryVariables>(url, GapTableDocument, {
      input,
      first,
      after,
    });
    return gapMap?.rows;
  });
  if (!rows) throw new StartError('The answer has no map.');
  return rows;
}

/** Names the numbers of a state as a person reads them: `1 ACTIVE, 3 UNKNOWN`. Null is a registry that did not answer. */
function numbers(states: readonly { state: string; counts: { reached: { count: number } } }[] | undefined): string {
  if (!states) return 'kilden svarer ikke';
  const present = states.filter(({ counts }) => counts.reached.count > 0);
  return present.map(({ state, counts }) => `${counts.reached.count} ${state}`).join(', ') || '0';
}

function lineOf(
  { topic }: Row,
  { audience, need, isGap, courses, learningOutcomes, guidelines, reasons }: Cell,
): string[] {
  const partial = courses?.states
    .filter(({ state }) => state !== 'RETIRED' && state !== 'PLANNED')
    .reduce((sum, { counts }) => sum + counts.partial.count, 0);
  return [
    topic.prefLabel.text,
    audience.prefLabel.text,
    need?.level ?? '',
    typeof isGap !== 'boolean' ? 'vet ikke' : isGap ? 'ja' : 'nei',
    numbers(courses?.states),
    String(partial ?? 'kilden svarer ikke'),
    numbers(learningOutcomes?.states),
    numbers(guidelines?.states),
    reasons.map(({ code, count, of }) => (of ? `${code} ${count}/${of}` : code)).join(', '),
  ];
}

run().catch(failStart);
