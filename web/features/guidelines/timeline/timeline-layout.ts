import { scaleUtc, type ScaleTime } from 'd3-scale';
import { dateSpan } from '../date-span';
import type { ReviewState } from '../generated/graphql';
import { groupByState, type TimelineLine } from './timeline-lines';

/** Below this width, titles stand above their line. */
const NARROW = 640;
const LETTER_WIDTH = 6.6;
const GROUP_HEIGHT = 46;
const ROW_HEIGHT = 26;
/** Height of a line of text. */
export const TEXT_HEIGHT = 17;

/** A line with its place. */
export interface PlacedLine {
  line: TimelineLine;
  /** The title, in as many lines as it takes. */
  title: string[];
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
  axis: ScaleTime<number, number>;
  ticks: Date[];
  groups: PlacedGroup[];
}

/** Places the lines on the axis: groups from above, each with its heading; `from` and `to` limit the axis. */
export function layOut(
  lines: readonly TimelineLine[],
  {
    width,
    top,
    today,
    from,
    to,
    nameOf,
  }: { width: number; top: number; today: string; from: string; to: string; nameOf: (line: TimelineLine) => string },
): Layout {
  const isNarrow = width < NARROW;
  const titleWidth = isNarrow ? 0 : Math.min(340, width * 0.36);
  const right = width - 18;
  const letters = Math.floor((isNarrow ? width - 8 : titleWidth) / LETTER_WIDTH);
  const axis = scaleUtc()
    .domain(extent(lines, today, from, to))
    .range([isNarrow ? 18 : titleWidth + 16, right]);
  let y = top;
  const groups = groupByState(lines).map((group) => {
    const start = y;
    y += GROUP_HEIGHT;
    const placed = group.lines.map((line) => {
      const title = wrapped(nameOf(line), letters);
      const texts = (title.length + (line.due === null ? 0 : 1)) * TEXT_HEIGHT;
      const above = isNarrow ? texts : 0;
      const height = isNarrow ? above + ROW_HEIGHT : Math.max(ROW_HEIGHT, texts + 8);
      const at = { line, title, top: y, height, middle: y + (above + height) / 2 };
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
    axis,
    ticks: axis.ticks(Math.max(2, Math.floor((right - titleWidth) / 90))),
    groups,
  };
}

/** From the first to the last that is drawn, or the period. Whole years, so that a span of a year is whole. */
function extent(lines: readonly TimelineLine[], today: string, from: string, to: string): [Date, Date] {
  const spans = lines
    .flatMap(({ marks, due }) => [...marks.map(({ date }) => date), ...(due ? [due] : [])])
    .map(dateSpan);
  const starts = [dateSpan(today).start, ...spans.map(({ start }) => start)].map(Number);
  const ends = [dateSpan(today).end, ...spans.map(({ end }) => end)].map(Number);
  const first =
    from === '' ? dateSpan(String(new Date(Math.min(...starts)).getUTCFullYear())).start : dateSpan(from).start;
  const last = to === '' ? dateSpan(String(new Date(Math.max(...ends) - 1).getUTCFullYear())).end : dateSpan(to).end;
  return first < last ? [first, last] : [last, first];
}

/** A title in lines that have room, broken between words. */
function wrapped(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
