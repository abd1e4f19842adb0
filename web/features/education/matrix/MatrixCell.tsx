import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { CellValue } from '../cell-value';
import { useEducationFilters } from '../filters';
import type { ListedProgrammeFragment } from '../generated/graphql';
import { useAddressWith } from '../use-address-with';
import type { MatrixRow } from './matrix-row';
import { SIGNS } from './signs';

interface Props {
  cell: CellValue;
  row: MatrixRow;
  programme: ListedProgrammeFragment;
}

/** A number with its list, or a sign for why there is none; for those who hear it, always in words. */
export function MatrixCell({ cell, row, programme }: Props) {
  const t = useTranslations('education');
  const here = useAddressWith();
  const [{ nivaa, celle }] = useEducationFilters();
  const key = [programme.id, ...row.topicIds].join(',');
  if (cell.state === 'mentioned' || cell.state === 'judged') {
    const what = cell.state === 'mentioned' ? t('outcomes', { count: cell.count, level: nivaa }) : t('cell.judged');
    return (
      <td className={`${cell.state} ${programme.coverage}`}>
        <Link
          href={here({ celle: key })}
          aria-label={t('matrix.cell', { what, programme: programme.name.text, row: row.name })}
          aria-current={celle.join(',') === key ? 'true' : undefined}
        >
          {cell.state === 'mentioned' ? cell.count : SIGNS.judged}
        </Link>
      </td>
    );
  }
  return (
    <td className={`${cell.state} ${programme.coverage}`}>
      <span aria-hidden="true">{SIGNS[cell.state]}</span>
      <span className="visually-hidden">{t(`cell.${cell.state}`)}</span>
    </td>
  );
}
