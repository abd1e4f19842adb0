import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { levelOf } from '../levels';
import type { ProgrammeOnPage } from './programme-on-page';

/** How far a programme's texts were looked at: without that, silence means nothing. */
export function CoverageSection({ programme }: { programme: ProgrammeOnPage }) {
  const t = useTranslations('education.programme.coverage');
  const term = useTerm();
  const { coverage, outcomesInRegulation, keywordHits, learningOutcomes, educationLevel } = programme;
  const level = levelOf(educationLevel);
  return (
    <section className={`coverage ${coverage}`}>
      <Heading level={2} data-size="xs">
        {t('title')}
      </Heading>
      <Paragraph>
        <strong>{term('ProgrammeCoverage', coverage)}.</strong> {t(`means.${coverage}`, { level })}
      </Paragraph>
      {outcomesInRegulation !== null && keywordHits !== null && (
        <Paragraph>{t('searched', { hits: keywordHits, of: outcomesInRegulation, level })}</Paragraph>
      )}
      <Paragraph>{t('recorded', { count: learningOutcomes.totalCount, level })}</Paragraph>
    </section>
  );
}
