import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import type { MapAddress } from './map-address';
import { PICTURE_ROW as ROW, PictureCell } from './PictureCell';
import { usePictureLegend } from './use-picture-legend';
import type { MapLine } from './map-lines';
import type { Tree } from './trees';

const [LABELS, COLUMN, HEAD, SWATCH] = [350, 96, 120, 36];

/** Room for what the slanted name of the last column needs beside it. */
const OVERHANG = 60;

interface Props {
  ref: Ref<SVGSVGElement>;
  lines: readonly MapLine[];
  audiences: Tree;
  address: MapAddress;
}

/** The map as a picture, for documents and slides. On the page it is not seen: there the map is a table. */
export function MapPicture({ ref, lines, audiences, address }: Props) {
  const t = useTranslations('gap-map');
  const registeredOnly = useTranslations('components')('registeredOnly');
  const term = useTerm();
  const legend = usePictureLegend(address.vis);
  const [width, height] = [
    LABELS + address.kol.length * COLUMN + OVERHANG,
    HEAD + (lines.length + legend.length + 2) * ROW + 12,
  ];
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
          {line.cells.map((placed, column) => (
            <g
              key={placed.key}
              transform={`translate(${LABELS + column * COLUMN} 0)`}
              opacity={placed.isMatching ? 1 : 0.25}
            >
              <PictureCell shown={placed.shown} need={placed.cell.need} width={COLUMN} />
            </g>
          ))}
        </g>
      ))}
      <g transform={`translate(0 ${HEAD + lines.length * ROW + 12})`}>
        {legend.map(({ look, words, need }, row) => (
          <g key={words} transform={`translate(8 ${row * ROW})`}>
            <PictureCell shown={{ look, text: '' }} need={need} width={SWATCH} />
            <text x={SWATCH + 8} y={16}>
              {words}
            </text>
          </g>
        ))}
        <text x={8} y={legend.length * ROW + 18}>
          {address.vis === 'dekning' && `${t('looks.fraction')} `}
          {registeredOnly}
        </text>
      </g>
    </svg>
  );
}
