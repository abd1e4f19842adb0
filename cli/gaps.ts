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
  --all        also cells that are covered, or of which no need is registered
  --csv        file to write the same rows to
  --url        GraphQL endpoint, http://localhost:4000/graphql unless given`;

const COLUMNS = [
  ...['Tema', 'Målgruppe', 'Behov', 'Dom', 'Mangel', 'Kurs', 'Delvis', 'Læringsutbytter', 'Veiledere'],
  ...['Årsaker', 'Merknader'],
];
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

  const { rows, ruleVersion } = await readMap(url, { audienceIds, ...(topicIds && { topicIds }) });
  const lines = rows.flatMap((row) =>
    row.cells.filter(({ isGap }) => all || isGap !== false).map((cell) => lineOf(row, cell)),
  );
  console.log(asTable(COLUMNS, lines));
  console.log(
    `\n${lines.length} av ${rows.flatMap(({ cells }) => cells).length} celler. Viser registrerte tilbud og tekster, ikke hva ansatte kan. Regler: versjon ${ruleVersion}.`,
  );
  if (csv) {
    const made = `Regelversjon ${ruleVersion}, hentet ${new Date().toISOString()} fra ${url}`;
    const footer = [
      [],
      [made],
      [`Målgrupper: ${audienceIds.join(', ')}. Temaer: ${topicIds?.join(', ') ?? 'alle på andre nivå'}`],
    ];
    writeFileSync(csv, writeCsv(COLUMNS, [...lines, ...footer], { delimiter: ',', areAllQuoted: true }));
    console.log(`Skrevet til ${csv}`);
  }
}

async function readMap(url: string, input: { audienceIds: string[]; topicIds?: string[] }) {
  const first = pageSize(input.audienceIds.length);
  let ruleVersion = '';
  const rows = await readAllPages<Row>(async (after) => {
    const { gapMap } = await askGraph<GapTableQuery, GapTableQueryVariables>(url, GapTableDocument, {
      input,
      first,
      after,
    });
    ruleVersion = gapMap?.ruleVersion ?? '';
    return gapMap?.rows;
  });
  if (!rows) throw new StartError('The answer has no map.');
  return { rows, ruleVersion };
}

/** Names the numbers of a state as a person reads them: `1 ACTIVE, 3 UNKNOWN`. Null is a registry that did not answer. */
function numbers(states: readonly { state: string; counts: { reached: { count: number } } }[] | undefined): string {
  if (!states) return 'kilden svarer ikke';
  const present = states.filter(({ counts }) => counts.reached.count > 0);
  return present.map(({ state, counts }) => `${counts.reached.count} ${state}`).join(', ') || '0';
}

function lineOf(
  { topic }: Row,
  { audience, need, isGap, verdict, courses, learningOutcomes, guidelines, reasons }: Cell,
): string[] {
  const partial = courses?.states
    .filter(({ state }) => state !== 'RETIRED' && state !== 'PLANNED')
    .reduce((sum, { counts }) => sum + counts.partial.count, 0);
  const isConditional = need?.certain === false && verdict?.atMost !== 'COVERED';
  return [
    topic.prefLabel.text,
    audience.prefLabel.text,
    need?.level ?? '',
    verdict ? verdictInWords(verdict) : '',
    typeof isGap === 'boolean' ? (isGap ? 'ja' : 'nei') : isConditional ? 'hvis retningslinjen gjelder' : 'vet ikke',
    numbers(courses?.states),
    String(partial ?? 'kilden svarer ikke'),
    numbers(learningOutcomes?.states),
    numbers(guidelines?.states),
    reasonsInWords(reasons.filter(({ isNote }) => !isNote)),
    reasonsInWords(reasons.filter(({ isNote }) => isNote)),
  ];
}

function reasonsInWords(reasons: Cell['reasons']): string {
  return reasons.map(({ code, count, of }) => (of ? `${code} ${count}/${of}` : code)).join(', ');
}

const VERDICTS = { MISSING: 'mangler', WEAK: 'delvis', COVERED: 'dekket' } as const;

/** Both bounds where they differ: what is certain, and what is possible. */
function verdictInWords({ atLeast, atMost }: NonNullable<Cell['verdict']>): string {
  return atLeast === atMost ? VERDICTS[atLeast] : `${VERDICTS[atLeast]} til ${VERDICTS[atMost]}`;
}

run().catch(failStart);
