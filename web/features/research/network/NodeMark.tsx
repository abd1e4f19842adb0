import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { LINE_HEIGHT } from './label';
import type { PlacedNode } from './network-layout';

interface Props {
  placed: PlacedNode;
  isChosen: boolean;
  isDimmed: boolean;
  tabIndex: number;
  onChoose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  mark: (element: SVGGElement | null) => void;
}

/** Somebody in the picture: an institution is round, a person pointed, a topic square. */
export function NodeMark({ placed, isChosen, isDimmed, tabIndex, onChoose, onKeyDown, mark }: Props) {
  const t = useTranslations('research.network');
  const { node, x, y, radius, half, lines } = placed;
  const state = `${isChosen ? ' chosen' : ''}${isDimmed ? ' dimmed' : ''}`;
  return (
    <g
      ref={mark}
      className={`node ${node.kind}${state}`}
      role="button"
      aria-pressed={isChosen}
      aria-label={t('node', { name: node.name, kind: node.kind, count: node.projects.length })}
      tabIndex={tabIndex}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <title>{node.name}</title>
      {/* Large enough to hit */}
      <circle className="target" cx={x} cy={y} r={Math.max(18, radius + 4)} />
      {/* Ties do not run through the label */}
      <rect
        className="behind"
        x={x - half}
        y={y + radius + 2}
        width={2 * half}
        height={lines.length * LINE_HEIGHT + 2}
      />
      <Shape placed={placed} />
      <text textAnchor="middle">
        {lines.map((line, index) => (
          <tspan key={index} x={x} y={y + radius + LINE_HEIGHT * (index + 1)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function Shape({ placed: { node, x, y, radius } }: { placed: PlacedNode }) {
  if (node.kind === 'institution') return <circle className="shape" cx={x} cy={y} r={radius} />;
  if (node.kind === 'topic') {
    return <rect className="shape" x={x - radius} y={y - radius} width={2 * radius} height={2 * radius} />;
  }
  const points = [`${x},${y - radius}`, `${x + radius},${y}`, `${x},${y + radius}`, `${x - radius},${y}`];
  return <polygon className="shape" points={points.join(' ')} />;
}
