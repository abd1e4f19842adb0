import { useTranslations } from 'use-intl';
import type { RefObject } from 'react';
import { useWidth } from '../../../components/use-width';
import { Axis } from './Axis';
import { layOut } from './layout';
import { Legend, legendHeight } from './Legend';
import { LineOfTime } from './LineOfTime';
import { Today } from './Today';
import type { Line } from './lines';
import { useCells } from './use-cells';

interface Props {
  lines: readonly Line[];
  today: string;
  period: { fra: string; til: string };
  picture: RefObject<SVGSVGElement | null>;
}

/** The timeline as a picture, as wide as there is room. Each line is a link to its guideline. */
export function Picture({ lines, today, period, picture }: Props) {
  const t = useTranslations('guidelines.timeline');
  const { nameOf } = useCells();
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
          <Legend width={layout.width} />
          {layout.groups.map((group) => (
            <g key={group.state}>
              <text className="group-name" x={2} y={group.top + 18}>
                {t('group', { state: t(`state.${group.state}`), count: group.count })}
              </text>
              <Axis layout={layout} group={group} />
              <Today layout={layout} group={group} today={today} />
              {group.lines.map((placed) => (
                <LineOfTime key={placed.line.id} placed={placed} layout={layout} today={today} />
              ))}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
