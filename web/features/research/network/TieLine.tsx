import type { Layout } from './network-layout';

interface Props {
  line: Layout['ties'][number];
  look: 'plain' | 'chosen' | 'dimmed';
}

/** A tie, the thicker the more projects are shared; their number where there is more than one, or it is looked at. */
export function TieLine({ line: { tie, from, to }, look }: Props) {
  const count = tie.projects.length;
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const isNumbered = look === 'chosen' || (count > 1 && look === 'plain');
  return (
    <g className={`tie ${look}`}>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} strokeWidth={Math.min(8, 1 + 1.5 * (count - 1))} />
      {isNumbered && (
        <>
          <circle cx={x} cy={y} r={9} />
          <text x={x} y={y} dy="0.35em" textAnchor="middle">
            {count}
          </text>
        </>
      )}
    </g>
  );
}
