import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import type { MapAddress } from './map-address';
import { SIGNS } from './cell-display';
import type { MapLine } from './map-lines';
import type { Tree } from './trees';

const [LABELS, COLUMN, ROW, HEAD] = [300, 96, 24, 120];

interface Props {
  ref: Ref<SVGSVGElement>;
  lines: readonly MapLine[];
  audiences: Tree;
  address: MapAddress;
}

/** The map as a picture, for documents and slides. On the page it is not seen: there the map is a table. */
export function MapPicture({ ref, lines, audiences, address }: Props) {
  const t = useTranslations('gap-map');
  const term = useTerm();
  const [width, height] = [LABELS + address.kol.length * COLUMN, HEAD + lines.length * ROW + 24];
  return (
    <svg ref={ref} viewBox={`0 0 ${width} ${height}`} className="map-picture" role="img" aria-label={t('gridLabel')}>
      <text x={8} y={24} className="title">
        {t('title')}: {t(`views.${address.vis}.name`)}
        {address.dag && ` (${address.dag})`}
      </text>
      {address.kol.map((id, index) => (
        <text key={id} transform={`translate(${LABELS + index * COLUMN + COLUMN / 2 - 20} ${HEAD - 8}) rotate(-28)`}>
          {audiences.get(id)?.label ?? id}
        </text>
      ))}
      {lines.map((line, row) => (
        <g key={line.topic.id} transform={`translate(0 ${HEAD + row * ROW})`}>
          <text x={8 + line.depth * 14} y={16} className={line.depth === 0 ? 'group' : undefined}>
            {line.topic.label}
            {line.row.need?.measures.some(({ status }) => status === 'DRAFT') && ` (${term('PlanStatus', 'DRAFT')})`}
          </text>
          {line.cells.map(({ key, shown, isMatching }, column) => (
            <g key={key} transform={`translate(${LABELS + column * COLUMN} 0)`} opacity={isMatching ? 1 : 0.25}>
              <rect className={`cell-shape ${shown.look}`} x={1} y={1} width={COLUMN - 2} height={ROW - 2} />
              <text className={`cell-text ${shown.look}`} x={COLUMN / 2} y={16} textAnchor="middle">
                {SIGNS[shown.look]} {shown.text}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
