import { useFormatter } from 'use-intl';
import type { Layout, PlacedGroup } from './timeline-layout';

/** The years above a group, with a line down through it for each. */
export function TimelineAxis({ layout, group }: { layout: Layout; group: PlacedGroup }) {
  const format = useFormatter();
  const areYears = layout.ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
  const label = (tick: Date) =>
    areYears
      ? String(tick.getUTCFullYear())
      : format.dateTime(tick, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const base = group.top + 40;
  return (
    <g aria-hidden="true">
      {layout.ticks.map((tick) => (
        <g key={tick.getTime()}>
          <line className="grid" x1={layout.axis(tick)} x2={layout.axis(tick)} y1={base} y2={group.bottom} />
          <text className="tick" x={layout.axis(tick)} y={base - 4}>
            {label(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}
