/** A point that should have its value beside it. */
export interface Point {
  x: number;
  y: number;
  text: string;
}

/** Where a text stands. */
export interface PlacedLabel extends Point {
  anchor: 'start' | 'middle' | 'end';
}

/** A part of a picture that something takes up. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** About how wide a letter is, how high a line is, and how far a value stands from its point, in pixels. */
const [LETTER, LINE, AWAY] = [7.5, 15, 11];
type Place = PlacedLabel & { box: Box };

/** What a point takes up with its mark. */
export const boxOf = ({ x, y }: Pick<Point, 'x' | 'y'>): Box => ({
  ...{ left: x - 7, right: x + 7 },
  ...{ top: y - 7, bottom: y + 7 },
});

/**
 * Places values beside their points so that none covers another, a point, or a line that is in the way. A value that
 * has no room is left out: the table has it.
 */
export function placeLabels(points: readonly Point[], width: number, taken: readonly Box[]): Place[] {
  const boxes = [...taken, ...points.map(boxOf)];
  return points.flatMap((point) => {
    const place = [
      placed(point, 'middle', 0, -AWAY - 4),
      placed(point, 'middle', 0, AWAY + 4),
      placed(point, 'start', AWAY, 0),
      placed(point, 'end', -AWAY, 0),
    ].find(({ box }) => box.left >= 0 && box.right <= width && isFree(box, boxes));
    if (!place) return [];
    boxes.push(place.box);
    return [place];
  });
}

/** Places the name of a level above or below its line, at the end of it where nothing is in the way. */
export function placeOnLine(
  { y, text, left, right }: { y: number; text: string; left: number; right: number },
  taken: readonly Box[],
): Place {
  const above = placed({ x: left + 6, y, text }, 'start', 0, -AWAY);
  const others = [
    placed({ x: right - 6, y, text }, 'end', 0, -AWAY),
    placed({ x: left + 6, y, text }, 'start', 0, AWAY),
    placed({ x: right - 6, y, text }, 'end', 0, AWAY),
  ];
  return [above, ...others].find(({ box }) => isFree(box, taken)) ?? above;
}

/** A text at a distance from a point, and what it takes up. */
export function placed(point: Point, anchor: PlacedLabel['anchor'], dx: number, dy: number): Place {
  const [x, y] = [point.x + dx, point.y + dy];
  const width = point.text.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const box = { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 };
  return { text: point.text, x, y, anchor, box };
}

const isFree = (box: Box, boxes: readonly Box[]): boolean =>
  !boxes.some(
    (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
  );
