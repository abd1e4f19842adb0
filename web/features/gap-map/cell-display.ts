import type { ReachOfMap, ViewOfMap } from './dimensions';
import type { GapMapQuery, GapReasonCode, ReachedFragment } from './generated/graphql';

export type Row = NonNullable<NonNullable<GapMapQuery['gapMap']>['rows']>['nodes'][number];
export type Cell = Row['cells'][number];

/** What a cell looks like. Each has a sign, a name and a shade of its own, so that colour alone says nothing. */
export type CellLook =
  | 'unavailable'
  | 'noNeed'
  | 'covered'
  | 'missing'
  | 'partial'
  | 'unclear'
  | 'other'
  | 'none'
  | 'low'
  | 'middle'
  | 'high';

/** What a cell shows: how it looks, and the words in it. */
export interface CellDisplay {
  look: CellLook;
  text: string;
}

export const SIGNS: Record<CellLook, string> = {
  unavailable: '⚠',
  noNeed: '·',
  covered: '✓',
  missing: '●',
  partial: '◐',
  unclear: '?',
  other: '△',
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

const has = (cell: Cell, ...codes: GapReasonCode[]) => cell.reasons.some(({ code }) => codes.includes(code));

/** Whether the cell is covered, and what stands in the way first: the worst of its reasons. */
function coverage(cell: Cell, reach: ReachOfMap): CellDisplay {
  const text = cell.courses ? String(countOfState(cell.courses.states, 'ACTIVE', reach)) : '';
  if (typeof cell.isGap !== 'boolean') return { look: 'unavailable', text: '' };
  if (!cell.need) return { look: 'noNeed', text };
  if (!cell.isGap) return { look: 'covered', text };
  if (has(cell, 'NO_COURSE', 'ONLY_RETIRED_COURSES')) return { look: 'missing', text };
  if (has(cell, 'ONLY_PARTIAL_REACH')) return { look: 'partial', text };
  if (has(cell, 'ONLY_UNKNOWN_STATUS')) return { look: 'unclear', text };
  return { look: 'other', text };
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
  if (unsure > 0) return { look: 'unclear', text: `${unsure}/${all}` };
  return { look: 'covered', text: `${all}/${all}` };
}

function score({ score: given }: Cell, locale: string): CellDisplay {
  if (typeof given?.value !== 'number') return { look: 'none', text: '' };
  return {
    look: share(given.value),
    text: given.value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  };
}

const share = (part: number): CellLook => (part < 1 / 3 ? 'low' : part < 2 / 3 ? 'middle' : 'high');

const sum = (states: readonly { state: string; counts: ReachedFragment }[], reach: ReachOfMap) =>
  states.reduce((total, { state }) => total + countOfState(states, state, reach), 0);

/** What a cell shows in a view of the map; `locale` is how numbers are written. */
export function cellDisplay(view: ViewOfMap, cell: Cell, reach: ReachOfMap, locale: string): CellDisplay {
  if (view === 'dekning') return coverage(cell, reach);
  if (view === 'omfang') return extent(cell);
  if (view === 'datagrunnlag') return evidence(cell, reach);
  if (view === 'oppdatert') return currency(cell, reach);
  return score(cell, locale);
}

/** A gap that only plans that are drafts follow up. */
export const followedByDraftOnly = ({ reasons }: Cell) =>
  reasons.some(({ responsibility }) => {
    const measures = responsibility?.measures ?? [];
    return measures.length > 0 && measures.every(({ planStatus }) => planStatus === 'DRAFT');
  });
