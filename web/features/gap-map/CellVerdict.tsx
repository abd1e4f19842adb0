import { Dialog, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../../components/CopyButton';
import { RegisteredOnly } from '../../components/RegisteredOnly';
import { useVerdictCounts } from '../../components/use-verdict-counts';
import { foreignLanguage, useLanguage } from '../../terms/language';
import { countsBelow, isUnavailable } from './cell-display';
import type { AnsweredCell } from './CellNeed';
import { useBoundsWords } from './use-bounds-words';
import { useGapWords } from './use-gap-words';

/** The headline of a cell: whether it is a gap, both bounds in words, and the explanation to paste into a letter. */
export function CellVerdict({ cell, ruleVersion }: { cell: AnsweredCell; ruleVersion: string }) {
  const t = useTranslations('gap-map.cell');
  const language = useLanguage();
  const { withVerdict } = useGapWords();
  const bounds = useBoundsWords();
  const { sentence } = useVerdictCounts();
  const { verdict, explanation } = cell;
  const below = countsBelow(cell);
  return (
    <Dialog.Block>
      <Paragraph className="verdict">{withVerdict(cell, isUnavailable(cell))}</Paragraph>
      {verdict && <Paragraph data-size="sm">{bounds(verdict)}</Paragraph>}
      {below && <Paragraph data-size="sm">{t('below', { counts: sentence(below) })}</Paragraph>}
      <blockquote className="explanation" lang={foreignLanguage(explanation, language)}>
        {explanation.text}
      </blockquote>
      <CopyButton text={explanation.text} />
      <p>
        <RegisteredOnly ruleVersion={ruleVersion} />
      </p>
    </Dialog.Block>
  );
}
