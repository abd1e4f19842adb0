import type { GapTableQuery } from './generated/graphql.js';

export type Row = NonNullable<NonNullable<GapTableQuery['gapMap']>['rows']>['nodes'][number];
type Cell = Row['cells'][number];

export const COLUMNS = [
  ...['Tema', 'Målgruppe', 'Behov', 'Dom', 'Mangel', 'Kurs', 'Delvis', 'Læringsutbytter', 'Veiledere'],
  ...['Årsaker', 'Merknader'],
];

/** The cells of the map, each as a line of words and numbers; without `all` those alone that are gaps, or may be. */
export function linesOf(rows: readonly Row[], all: boolean): (string | number)[][] {
  return rows.flatMap((row) =>
    row.cells.filter(({ isGap }) => all || isGap !== false).map((cell) => lineOf(row, cell)),
  );
}

function lineOf(
  { topic }: Row,
  { audience, need, isGap, verdict, courses, learningOutcomes, guidelines, reasons }: Cell,
): (string | number)[] {
  const partial = courses?.states
    .filter(({ state }) => state !== 'RETIRED' && state !== 'PLANNED')
    .reduce((sum, { counts }) => sum + counts.partial.count, 0);
  const isConditional = need?.certain === false && verdict?.atMost !== 'COVERED';
  return [
    topic.prefLabel.text,
    audience.prefLabel.text,
    need ? needInWords(need) : isGap === false ? 'ikke registrert' : 'kilden svarer ikke',
    verdict ? verdictInWords(verdict) : '',
    typeof isGap === 'boolean' ? (isGap ? 'ja' : 'nei') : isConditional ? 'hvis retningslinjen gjelder' : 'vet ikke',
    numbers(courses?.states),
    partial ?? 'kilden svarer ikke',
    numbers(learningOutcomes?.states),
    numbers(guidelines?.states),
    reasonsInWords(reasons.filter(({ isNote }) => !isNote)),
    reasonsInWords(reasons.filter(({ isNote }) => isNote)),
  ];
}

/** A possible need hangs on guidelines of unknown status; a certain one that is only probable, on a draft plan. */
function needInWords({ certain, level }: NonNullable<Cell['need']>): string {
  if (!certain) return 'bare mulig';
  return level === 'PROBABLE' ? 'sikkert, bare i planutkast' : 'sikkert';
}

/** Names the numbers of a state as a person reads them: `1 ACTIVE, 3 UNKNOWN`. Null is a registry that did not answer. */
function numbers(states: readonly { state: string; counts: { reached: { count: number } } }[] | undefined): string {
  if (!states) return 'kilden svarer ikke';
  const present = states.filter(({ counts }) => counts.reached.count > 0);
  return present.map(({ state, counts }) => `${counts.reached.count} ${state}`).join(', ') || '0';
}

function reasonsInWords(reasons: Cell['reasons']): string {
  return reasons.map(({ code, count, of }) => (of ? `${code} ${count}/${of}` : code)).join(', ');
}

const VERDICTS = { MISSING: 'mangler', WEAK: 'delvis', COVERED: 'dekket' } as const;

/** Both bounds where they differ: what is certain, and what is possible. */
function verdictInWords({ atLeast, atMost }: NonNullable<Cell['verdict']>): string {
  return atLeast === atMost ? VERDICTS[atLeast] : `${VERDICTS[atLeast]} til ${VERDICTS[atMost]}`;
}
