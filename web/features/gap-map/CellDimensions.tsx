import { Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { verdictState } from '../../components/verdict-state';
import { useTerm } from '../../terms/use-term';
import type { AnsweredCell } from './CellNeed';
import { CountedRecords } from './CountedRecords';
import { useBoundsWords } from './use-bounds-words';

/** Courses, education and guidelines judged each by itself: why one is weak, and what would settle one that is open. */
export function CellDimensions({ dimensions, isBroader }: Pick<AnsweredCell, 'dimensions'> & { isBroader: boolean }) {
  const t = useTranslations('gap-map.cell');
  const term = useTerm();
  const bounds = useBoundsWords();
  if (dimensions.length === 0) return null;
  return (
    <Dialog.Block>
      <Heading level={3} data-size="2xs">
        {t('dimensions')}
      </Heading>
      <Paragraph data-size="sm">{t(isBroader ? 'dimensionsOfBroader' : 'dimensionsExplained')}</Paragraph>
      {dimensions.map(({ dimension, weakBecause, settledBy, ...verdict }) => (
        <section key={dimension} className="dimension">
          <Heading level={4} data-size="2xs">
            {term('GapDimension', dimension)}: {term('VerdictState', verdictState(verdict)).toLocaleLowerCase('nb')}
          </Heading>
          {verdict.atLeast !== verdict.atMost && <Paragraph data-size="sm">{bounds(verdict)}</Paragraph>}
          {weakBecause.length > 0 && (
            <Paragraph data-size="sm">
              {t('weakBecause', { why: weakBecause.map((weakness) => term('Weakness', weakness)).join('; ') })}
            </Paragraph>
          )}
          {settledBy.map(({ kind, records }) => (
            <CountedRecords key={kind} label={t(`settledBy.${kind}`)} counted={records} />
          ))}
        </section>
      ))}
    </Dialog.Block>
  );
}
