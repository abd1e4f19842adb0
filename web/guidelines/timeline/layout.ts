import { scaleUtc, type ScaleTime } from 'd3-scale';
import { spanOf } from '../dates';
import type { ReviewState } from '../generated/graphql';
import { groupsOf, type Line } from './lines';

/** Below this width, titles stand above their line. */
const NARROW = 640;
/** Room of the due date's text, to the right of the axis. */
const DUE_WIDTH = 178;
const LETTER_WIDTH = 6.7;
const GROUP_HEIGHT = 46;
const ROW_HEIGHT = 26;
/** Height of a line of text, where titles stand above. */
const TEXT_HEIGHT = 18;

/** A line with its place. */
export interface PlacedLine {
  line: Line;
  top: number;
  height: number;
  /** Where its marks are. */
  middle: number;
}

/** A group with its heading and its axis, above its lines. */
export interface PlacedGroup {
  state: ReviewState;
  top: number;
  bottom: number;
  count: number;
  lines: PlacedLine[];
}

/** The places of everything in the picture. */
export interface Layout {
  width: number;
  height: number;
  isNarrow: boolean;
  /** How many letters of a title there is room for. */
  letters: number;
  axis: ScaleTime<number, number>;
  ticks: Date[];
  groups: PlacedGroup[];
}

/** Places the lines on the axis: groups from above, each with its heading; `from` and `to` limit the axis. */
export function layOut(
  lines: readonly Line[],
  { width, top, today, from, to }: { width: number; top: number; today: string; from: string; to: string },
): Layout {
  const isNarrow = width < NARROW;
  const titleWidth = isNarrow ? 0 : Math.min(360, width * 0.36);
  const right = isNarrow ? width - 10 : width - DUE_WIDTH;
  const axis = scaleUtc()
    .domain(extent(lines, today, from, to))
    .range([isNarrow ? 10 : titleWidth + 16, right]);
  let y = top;
  const groups = groupsOf(lines).map((group) => {
    const start = y;
    y += GROUP_HEIGHT;
    const placed = group.lines.map((line) => {
      const texts = isNarrow ? (line.due === null ? 1 : 2) : 0;
      const height = texts * TEXT_HEIGHT + ROW_HEIGHT;
      const at = { line, top: y, height, middle: y + texts * TEXT_HEIGHT + ROW_HEIGHT / 2 };
      y += height;
      return at;
    });
    const bottom = y;
    y += 12;
    return { state: group.state, top: start, bottom, count: group.lines.length, lines: placed };
  });
  return {
    width,
    height: y + 8,
    isNarrow,
    letters: Math.floor((isNarrow ? width - 20 : titleWidth) / LETTER_WIDTH),
    axis,
    ticks: axis.ticks(Math.max(2, Math.floor((right - titleWidth) / 90))),
    groups,
  };
}

/** From the first to the last that is drawn, or the period. Whole years, so that a span of a year is whole. */
function extent(lines: readonly Line[], today: string, from: string, to: string): [Date, Date] {
  const spans = lines
    .flatMap(({ marks, due }) => [...marks.map(({ date }) => date), ...(due ? [due] : [])])
    .map(spanOf);
  const starts = [spanOf(today).start, ...spans.map(({ start }) => start)].map(Number);
  const ends = [spanOf(today).end, ...spans.map(({ end }) => end)].map(Number);
  const first = from === '' ? spanOf(String(new Date(Math.min(...starts)).getUTCFullYear())).start : spanOf(from).start;
  const last = to === '' ? spanOf(String(new Date(Math.max(...ends) - 1).getUTCFullYear())).end : spanOf(to).end;
  return first < last ? [first, last] : [last, first];
}

/** A text that has room: cut at the end, marked so. */
export const cut = (text: string, letters: number) =>
  text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
