import { useTranslations } from 'use-intl';

const ITEM_WIDTH = 190;
const ITEM_HEIGHT = 22;
const ITEMS = ['day', 'month', 'year', 'planned', 'plannedSpan', 'overdue'] as const;
type Item = (typeof ITEMS)[number];

const columnsOf = (width: number) => Math.max(1, Math.min(ITEMS.length, Math.floor(width / ITEM_WIDTH)));

/** How much room the legend takes. */
export const legendHeight = (width: number) => Math.ceil(ITEMS.length / columnsOf(width)) * ITEM_HEIGHT + 8;

/** What the marks mean; part of the picture, so that a saved one can be read. */
export function TimelineLegend({ width }: { width: number }) {
  const t = useTranslations('guidelines.timeline.legend');
  const columns = columnsOf(width);
  return (
    <g className="legend">
      {ITEMS.map((item, index) => {
        const x = (index % columns) * ITEM_WIDTH + 2;
        const y = Math.floor(index / columns) * ITEM_HEIGHT + 12;
        return (
          <g key={item}>
            <Sign item={item} x={x} y={y} />
            <text x={x + 34} y={y + 4}>
              {t(item)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Sign({ item, x, y }: { item: Item; x: number; y: number }) {
  if (item === 'day') return <circle className="past" cx={x + 14} cy={y} r={4} />;
  if (item === 'month') return <rect className="past month" x={x + 12.5} y={y - 6} width={3} height={12} />;
  if (item === 'year') return <rect className="past year" x={x + 3} y={y - 4} width={22} height={8} />;
  if (item === 'plannedSpan')
    return (
      <g className="due">
        <rect className="span" x={x + 3} y={y - 6} width={22} height={12} />
      </g>
    );
  const isOverdue = item === 'overdue';
  return (
    <g className={isOverdue ? 'line overdue' : 'line planned'}>
      <g className="due">
        {isOverdue && <line className="since" x1={x + 8} x2={x + 28} y1={y} y2={y} />}
        <path
          className="sign"
          d={isOverdue ? `M${x + 8} ${y - 7} l7 13 h-14 z` : `M${x + 14} ${y - 7} l7 7 l-7 7 l-7 -7 z`}
        />
      </g>
    </g>
  );
}
