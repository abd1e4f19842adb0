import { useTranslations } from 'use-intl';
import type { CellValue } from '../cell-value';
import { SIGNS } from './signs';

/** Explains the signs that stand in the matrix. */
export function MatrixLegend({
  cells,
  level,
  withWeak,
}: {
  cells: readonly CellValue[];
  level: string;
  withWeak: boolean;
}) {
  const t = useTranslations('education.legend');
  const seen = new Set(cells.map(({ state }) => state));
  const signs = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).filter(
    (state) => state !== 'waiting' && seen.has(state),
  );
  return (
    <dl className="legend">
      <div>
        <dt>3</dt>
        <dd>{t('mentioned', { level })}</dd>
      </div>
      {signs.map((state) => (
        <div key={state}>
          <dt aria-hidden="true">{SIGNS[state]}</dt>
          <dd>{t(state, { weak: withWeak ? 'yes' : 'no' })}</dd>
        </div>
      ))}
    </dl>
  );
}
