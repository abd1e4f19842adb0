import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RecordsBehind } from './RecordsBehind';
import type { NumberOfCellFragment } from './generated/graphql';

/** A number that opens into the records it counts. */
export function CountedRecords({ label, counted }: { label: string; counted: NumberOfCellFragment }) {
  const t = useTranslations('gap-map.cell');
  const [isOpen, setOpen] = useState(false);
  if (counted.count === 0) return <p className="counted">{t('counted', { label, count: 0 })}</p>;
  return (
    <details className="counted" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('counted', { label, count: counted.count })}</summary>
      {isOpen && <RecordsBehind counted={counted} />}
    </details>
  );
}
