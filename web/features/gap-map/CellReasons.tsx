import { Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { Responsibility } from '../../components/Responsibility';
import { useTerm } from '../../terms/use-term';
import { RecordLink } from '../../components/RecordLink';
import type { AnsweredCell } from './CellNeed';
import { CountedRecords } from './CountedRecords';
import { useClosingWords } from './use-closing-words';
import { useReasonWords } from './use-reason-words';

type Reason = AnsweredCell['reasons'][number];

/** Why it falls short: each reason with what would close it and whose it is; and apart, notes that lower nothing. */
export function CellReasons({ cell }: { cell: AnsweredCell }) {
  const t = useTranslations('gap-map.cell');
  const { reasons, isGap } = cell;
  const lowering = reasons.filter(({ isNote }) => !isNote);
  const notes = reasons.filter(({ isNote }) => isNote);
  return (
    <>
      {lowering.length > 0 && (
        <Dialog.Block>
          <Heading level={3} data-size="2xs">
            {isGap === false ? t('reasonsOfCovered') : t('reasons')}
          </Heading>
          {lowering.map((reason, index) => (
            <ReasonSection key={index} reason={reason} cell={cell} />
          ))}
        </Dialog.Block>
      )}
      {notes.length > 0 && (
        <Dialog.Block>
          <Heading level={3} data-size="2xs">
            {t('notes')}
          </Heading>
          <Paragraph data-size="sm">{t('notesExplained')}</Paragraph>
          {notes.map((reason, index) => (
            <ReasonSection key={index} reason={reason} cell={cell} />
          ))}
        </Dialog.Block>
      )}
    </>
  );
}

/** Of a broader cell it is not told what would close it: that is for the cells below to say. */
function ReasonSection({ reason, cell }: { reason: Reason; cell: AnsweredCell }) {
  const t = useTranslations('gap-map.cell');
  const term = useTerm();
  const reasonWords = useReasonWords();
  const closingWords = useClosingWords();
  const { code, registry, records, planned, programmes, responsibility, isNote } = reason;
  return (
    <section className={isNote ? 'reason note' : 'reason'}>
      <Heading level={4} data-size="2xs">
        {reasonWords({ ...reason, isNote: false })}
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
      {!isNote && (
        <>
          {cell.below === null && (
            <Paragraph data-size="sm">
              <strong>{closingWords(cell, reason)}</strong> {term('GapReasonCloses', code)}
            </Paragraph>
          )}
          {code !== 'SOURCE_UNAVAILABLE' && <Responsibility responsibility={responsibility} />}
        </>
      )}
    </section>
  );
}
