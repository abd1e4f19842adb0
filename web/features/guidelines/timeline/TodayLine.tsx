import { useTranslations } from 'use-intl';
import { dateSpan } from '../date-span';
import type { Layout, PlacedGroup } from './timeline-layout';

/** Where on the axis today is; nothing outside the period. */
export function TodayLine({ layout, group, today }: { layout: Layout; group: PlacedGroup; today: string }) {
  const t = useTranslations('guidelines.timeline');
  const x = layout.axis(dateSpan(today).start);
  const [first = 0, last = 0] = layout.axis.range();
  if (x < first || x > last) return null;
  return (
    <g aria-hidden="true">
      <line className="today" x1={x} x2={x} y1={group.top + 26} y2={group.bottom} />
      <text className="today-name" x={x} y={group.top + 22}>
        {t('today')}
      </text>
    </g>
  );
}
