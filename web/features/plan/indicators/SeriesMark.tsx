/** Kinds of marks, each series its own: they differ in form, in filling and in colour. */
const SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const;

interface Props {
  series: number;
  x: number;
  y: number;
  /** What the mark stands for, told where one points at it. */
  title?: string;
}

/** The mark of a measurement, by the number of its series. */
export function SeriesMark({ series, x, y, title }: Props) {
  const shape = SHAPES[series % SHAPES.length];
  const look = `mark series-${series % SHAPES.length}`;
  const label = title === undefined ? null : <title>{title}</title>;
  if (shape === 'circle') {
    return (
      <circle className={look} cx={x} cy={y} r={5}>
        {label}
      </circle>
    );
  }
  const points = {
    square: [-4.5, -4.5, 4.5, -4.5, 4.5, 4.5, -4.5, 4.5],
    triangle: [0, -6, 6, 5, -6, 5],
    diamond: [0, -6.5, 6.5, 0, 0, 6.5, -6.5, 0],
  }[shape ?? 'square'];
  return (
    <path className={look} d={`M${pairs(points, x, y).join('L')}Z`}>
      {label}
    </path>
  );
}

function pairs(points: readonly number[], x: number, y: number): string[] {
  return points.flatMap((value, index) => (index % 2 === 0 ? [`${x + value},${y + (points[index + 1] ?? 0)}`] : []));
}
