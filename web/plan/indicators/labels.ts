/** A point that should have its value beside it. */
export interface Point {
  x: number;
  y: number;
  text: string;
}

/** Where a value stands. */
export interface PlacedLabel extends Point {
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** About how wide a digit is, how high a line is, and how far a value stands from its point, in pixels. */
const [DIGIT, LINE, AWAY] = [7.5, 15, 11];

/**
 * Places values beside their points so that none covers another, a point, or a line that is in the way. A value that
 * has no room is left out: the table has it.
 */
export function placeLabels(points: readonly Point[], width: number, taken: readonly Box[]): PlacedLabel[] {
  const boxes = [...taken, ...points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }))];
  return points.flatMap((point) => {
    const place = placesOf(point).find(({ box }) => {
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0;
      return isInside && !boxes.some((other) => overlap(box, other));
    });
    if (!place) return [];
    boxes.push(place.box);
    return [place.label];
  });
}

function placesOf({ x, y, text }: Point): { label: PlacedLabel; box: Box }[] {
  const width = text.length * DIGIT;
  const at = (anchor: PlacedLabel['anchor'], left: number, middle: number, labelX: number) => ({
    label: { x: labelX, y: middle, text, anchor },
    box: { left, right: left + width, top: middle - LINE / 2, bottom: middle + LINE / 2 },
  });
  return [
    at('middle', x - width / 2, y - AWAY - 3, x),
    at('middle', x - width / 2, y + AWAY + 4, x),
    at('start', x + AWAY, y, x + AWAY),
    at('end', x - AWAY - width, y, x - AWAY),
  ];
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
