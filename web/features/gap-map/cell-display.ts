import type { ReachOfMap, ViewOfMap } from './dimensions';
import type { GapMapQuery, ReachedFragment } from './generated/graphql';
import { verdictState, type VerdictState } from '../../components/verdict-state';
import { neededOf, type VerdictCounts } from '../../components/use-verdict-counts';

export type Row = NonNullable<NonNullable<GapMapQuery['gapMap']>['rows']>['nodes'][number];
export type Cell = Row['cells'][number];

/** What a cell looks like. Each has a sign, a name and a shade of its own, so that colour alone says nothing. */
export type CellLook =
  | 'unavailable'
  | 'noNeed'
  | 'covered'
  | 'missing'
  | 'missingOrWeak'
  | 'weak'
  | 'unknown'
  | 'none'
  | 'low'
  | 'middle'
  | 'high';

/** What a cell shows: how it looks, and the words in it. */
export interface CellDisplay {
  look: CellLook;
  text: string;
  /** Of the cells that it is counted from and that have a need: how many share its verdict. */
  below?: { count: number; of: number };
}

export const SIGNS: Record<CellLook, string> = {
  unavailable: '⚠',
  noNeed: '·',
  covered: '✓',
  missing: '●',
  missingOrWeak: '◕',
  weak: '◐',
  unknown: '?',
  none: '–',
  low: '▁',
  middle: '▄',
  high: '█',
};

/** The number of a state's courses, by the reach that is asked for. */
export function countOfState(
  states: readonly { state: string; counts: ReachedFragment }[],
  state: string,
  reach: ReachOfMap,
) {
  const counts = states.find((one) => one.state === state)?.counts;
  if (!counts) return 0;
  const { direct, inherited, partial } = counts;
  if (reach === 'hele') return direct.count + inherited.count;
  return { direkte: direct, arvet: inherited, delvis: partial }[reach].count;
}

/** What each verdict looks like; the graph's numbers of cells have the same names. */
const VERDICT_LOOKS = {
  MISSING: 'missing',
  MISSING_OR_WEAK: 'missingOrWeak',
  WEAK: 'weak',
  UNKNOWN: 'unknown',
  COVERED: 'covered',
} as const satisfies Record<VerdictState, CellLook & keyof VerdictCounts>;

/** What a broader cell is counted from: cells with a certain need, where its own is certain. */
export function countsBelow<Counts>(cell: {
  need: { certain: boolean } | null;
  below: Counts | null;
  certainBelow: Counts | null;
}): Counts | null {
  return cell.need?.certain ? cell.certainBelow : cell.below;
}

/** The verdict of a cell; of one that is counted from what is below it, also how much of that shares its verdict. */
function coverage(cell: Cell): CellDisplay {
  if (isUnavailable(cell)) return { look: 'unavailable', text: '' };
  if (!cell.verdict) return { look: 'noNeed', text: '' };
  const look = VERDICT_LOOKS[verdictState(cell.verdict)];
  const below = countsBelow(cell);
  const of = below ? neededOf(below) : 0;
  if (!below || of === 0) return { look, text: '' };
  // A part that is certainly short, however far, shares "missing or weak".
  const { missing, weak, missingOrWeak } = below;
  const count = look === 'missingOrWeak' ? missing + weak + missingOrWeak : below[look];
  return { look, text: `${count}/${of}`, below: { count, of } };
}

type JudgedByGraph = Pick<Cell, 'isGap' | 'verdict'> & { reasons: readonly { code: string }[] };

/** Whether the graph cannot judge a cell because a registry did not answer. What it can judge all the same is shown. */
export function isUnavailable({ isGap, verdict, reasons }: JudgedByGraph): boolean {
  if (typeof isGap === 'boolean' || (verdict && verdictState(verdict) !== 'UNKNOWN')) return false;
  return reasons.some(({ code }) => code === 'SOURCE_UNAVAILABLE');
}

/** How many different courses there are: those that may be one count once. */
function extent({ courses }: Cell): CellDisplay {
  if (!courses) return { look: 'unavailable', text: '' };
  const { distinct } = courses;
  const look = distinct === 0 ? 'none' : distinct === 1 ? 'low' : distinct <= 3 ? 'middle' : 'high';
  return { look, text: String(distinct) };
}

/** How many of the courses say on which guideline they build. */
function evidence({ courses }: Cell, reach: ReachOfMap): CellDisplay {
  if (!courses?.basis) return { look: 'unavailable', text: '' };
  const { basis } = courses;
  const [stated, all] = [countOfState(basis, 'STATED', reach), sum(basis, reach)];
  if (all === 0) return { look: 'none', text: '' };
  return { look: share(stated / all), text: `${stated}/${all}` };
}

/** How many of the courses are due for review, or may be; else how many are known to be up to date. */
function currency({ courses }: Cell, reach: ReachOfMap): CellDisplay {
  if (!courses?.currency) return { look: 'unavailable', text: '' };
  const { currency: states } = courses;
  const all = sum(states, reach);
  if (all === 0) return { look: 'none', text: '' };
  const due = countOfState(states, 'REVIEW_DUE', reach);
  if (due > 0) return { look: 'missing', text: `${due}/${all}` };
  const unsure = countOfState(states, 'UNKNOWN', reach) + countOfState(states, 'UNDECIDED', reach);
  if (unsure > 0) return { look: 'unknown', text: `${unsure}/${all}` };
  return { look: 'covered', text: `${all}/${all}` };
}

/** The score; where it is not decided, from the least that is certain to the most that is possible. */
function score({ score: given }: Cell, locale: string): CellDisplay {
  const number = (value: number) =>
    value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  if (typeof given?.value === 'number') return { look: share(given.value), text: number(given.value) };
  if (typeof given?.atLeast !== 'number' || typeof given.atMost !== 'number') return { look: 'none', text: '' };
  return { look: 'unknown', text: `${number(given.atLeast)}–${number(given.atMost)}` };
}

const share = (part: number): CellLook => (part < 1 / 3 ? 'low' : part < 2 / 3 ? 'middle' : 'high');

const sum = (states: readonly { state: string; counts: ReachedFragment }[], reach: ReachOfMap) =>
  states.reduce((total, { state }) => total + countOfState(states, state, reach), 0);

/** What a cell shows in a view of the map; `locale` is how numbers are written. */
export function cellDisplay(view: ViewOfMap, cell: Cell, reach: ReachOfMap, locale: string): CellDisplay {
  if (view === 'dekning') return coverage(cell);
  if (view === 'omfang') return extent(cell);
  if (view === 'datagrunnlag') return evidence(cell, reach);
  if (view === 'oppdatert') return currency(cell, reach);
  return score(cell, locale);
}

/** A gap that only plans that are drafts follow up. */
export const followedByDraftOnly = ({ reasons }: Cell) =>
  reasons.some(({ isNote, responsibility }) => {
    const measures = responsibility?.measures ?? [];
    return !isNote && measures.length > 0 && measures.every(({ planStatus }) => planStatus === 'DRAFT');
  });
