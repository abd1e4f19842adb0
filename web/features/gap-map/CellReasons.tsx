import { Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { RecordLink } from '../../components/RecordLink';
import type { AnsweredCell } from './CellNeed';
import { CountedRecords } from './CountedRecords';
import { Responsibility } from './Responsibility';

/** Why it is a gap: each reason with its records, what would close it, who follows it up and who can decide. */
export function CellReasons({ cell }: { cell: AnsweredCell }) {
  const t = useTranslations('gap-map.cell');
  const term = useTerm();
  if (cell.reasons.length === 0) return null;
  return (
    <Dialog.Block>
      <Heading level={3} data-size="2xs">
        {t('reasons')}
      </Heading>
      {cell.reasons.map(({ code, count, of, registry, records, planned, programmes, responsibility }) => (
        <section key={`${code} ${registry ?? ''}`} className="reason">
          <Heading level={4} data-size="2xs">
            {term('GapReasonCode', code)}
            {typeof of === 'number' && ` (${t('countOf', { count, of })})`}
            {typeof registry === 'string' && `: ${term('registry', registry)}`}
          </Heading>
          <Paragraph data-size="sm">{term('GapReasonExplained', code)}</Paragraph>
          {records && <CountedRecords label={t('recordsOfReason')} counted={records} />}
          {planned && planned.count > 0 && <CountedRecords label={t('planned')} counted={planned} />}
          {programmes && programmes.length > 0 && (
            <details>
              <summary>{t('programmes', { count: programmes.length })}</summary>
              <ul>
                {programmes.map(({ id, name }) => (
                  <li key={id}>
                    <RecordLink kind="Programme" id={id}>
                      {name.text}
                    </RecordLink>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <Paragraph data-size="sm">
            <strong>{t('closes')}</strong> {term('GapReasonCloses', code)}
          </Paragraph>
          <Responsibility responsibility={responsibility} />
        </section>
      ))}
    </Dialog.Block>
  );
}
