import { useTranslations } from 'use-intl';
import type { RefObject } from 'react';
import { useWidth } from '../../../components/use-width';
import { TimelineAxis } from './TimelineAxis';
import { layOut } from './timeline-layout';
import { TimelineLegend, legendHeight } from './TimelineLegend';
import { TimelineRow } from './TimelineRow';
import { TodayLine } from './TodayLine';
import type { TimelineLine } from './timeline-lines';
import { useLineTexts } from './use-line-texts';

interface Props {
  lines: readonly TimelineLine[];
  today: string;
  period: { fra: string; til: string };
  picture: RefObject<SVGSVGElement | null>;
}

/** The timeline as a picture, as wide as there is room. Each line is a link to its guideline. */
export function TimelinePicture({ lines, today, period, picture }: Props) {
  const t = useTranslations('guidelines.timeline');
  const { nameOf } = useLineTexts();
  const [width, measured] = useWidth();
  const layout = layOut(lines, {
    width: Math.max(width, 280),
    top: legendHeight(Math.max(width, 280)),
    today,
    from: period.fra,
    to: period.til,
    nameOf,
  });
  return (
    <div ref={measured} className="timeline-picture">
      {width > 0 && (
        <svg
          ref={picture}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width}
          height={layout.height}
          role="group"
          aria-label={t('pictureOf')}
        >
          <TimelineLegend width={layout.width} />
          {layout.groups.map((group) => (
            <g key={group.state}>
              <text className="group-name" x={2} y={group.top + 18}>
                {t('group', { state: t(`state.${group.state}`), count: group.count })}
              </text>
              <TimelineAxis layout={layout} group={group} />
              <TodayLine layout={layout} group={group} today={today} />
              {group.lines.map((placed) => (
                <TimelineRow key={placed.line.id} placed={placed} layout={layout} today={today} />
              ))}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
