import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { Section } from './Section';
import type { GuidelineOnPage } from './guideline-on-page';

/** What is known to have happened to the guideline, oldest first. */
export function Revisions({ guideline }: { guideline: GuidelineOnPage }) {
  const t = useTranslations('guidelines.page');
  const { partial } = useDateFormat();
  const { revisions, chapters } = guideline;
  const chapterOf = (id: string | null | undefined) => chapters.find((chapter) => chapter.id === id)?.title;
  return (
    <Section title={t('revisions')} count={revisions.length}>
      {revisions.length === 0 ? (
        <Paragraph>{t('noRevisions')}</Paragraph>
      ) : (
        <ol className="revisions">
          {revisions.map(({ date, note, chapterId, changesContent }) => (
            <li key={`${date} ${note} ${chapterId}`}>
              <span className="revision-date">{partial(date)}</span>
              <span>
                <span lang="nb">{note}</span>
                {chapterOf(chapterId) && ` – ${t('inChapter', { chapter: chapterOf(chapterId) ?? '' })}`}
                {typeof changesContent === 'boolean' && ` (${t(changesContent ? 'changesContent' : 'sameContent')})`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
