import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { GridCell } from './GridCell';
import { keepOneInTabOrder, moveByArrows } from './keyboard';
import type { MapLine } from './map-lines';
import type { MapProps } from './map-props';
import { PlanStatusTag } from '../../components/PlanStatusTag';
import { toggleColumns } from './trees';

interface Props extends MapProps {
  lines: readonly MapLine[];
  onPoint: (key: string | null) => void;
}

/** The heat map: a grid that one moves in by the arrow keys. */
export const MapGrid = memo(function MapGrid({ lines, audiences, address, change, onPoint }: Props) {
  const t = useTranslations('gap-map');
  const keyAt = (target: EventTarget) =>
    target instanceof Element ? (target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? null) : null;
  const openTopic = (id: string, open: boolean) =>
    change({ apne: open ? address.apne.filter((other) => other !== id) : [...address.apne, id] });
  return (
    <div className="map-scroll" role="region" aria-label={t('title')} tabIndex={-1}>
      <table
        role="grid"
        aria-label={t('gridLabel')}
        className={`map view-${address.vis}`}
        onMouseOver={({ target }) => onPoint(keyAt(target))}
        onFocus={({ target, currentTarget }) => {
          onPoint(keyAt(target));
          keepOneInTabOrder(currentTarget, target);
        }}
        onKeyDown={moveByArrows}
      >
        <thead>
          <tr>
            <th scope="col" className="corner">
              {t('topic')}
            </th>
            {address.kol.map((id) => {
              const audience = audiences.get(id);
              const parent = audience?.broaderId && address.kol.includes(audience.broaderId);
              const isOpen = audience?.below.some((below) => address.kol.includes(below));
              return (
                <th key={id} scope="col" className={parent ? 'below' : undefined}>
                  <span lang="nb">{audience?.label ?? id}</span>
                  {audience && audience.below.length > 0 && (
                    <button
                      type="button"
                      className="opener"
                      aria-expanded={isOpen}
                      aria-label={t('openAudience', { name: audience.label })}
                      onClick={() => change({ kol: toggleColumns(address.kol, audiences, id) })}
                    >
                      {isOpen ? '−' : '+'}
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={line.topic.id} className={line.depth === 0 ? 'group' : undefined}>
              <th scope="row">
                {line.open === null ? (
                  line.topic.label
                ) : (
                  <button
                    type="button"
                    className="opener-line"
                    aria-expanded={line.open}
                    onClick={() => openTopic(line.topic.id, line.open === true)}
                  >
                    <span aria-hidden="true">{line.open ? '▾' : '▸'}</span> {line.topic.label}
                  </button>
                )}
                {line.row.need?.measures.some(({ status }) => status === 'DRAFT') && <PlanStatusTag status="DRAFT" />}
              </th>
              {line.cells.map((placed, column) => (
                <GridCell
                  key={placed.key}
                  placed={placed}
                  view={address.vis}
                  first={index === 0 && column === 0}
                  onOpen={() => change({ celle: [placed.topic.id, placed.audience.id] })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
