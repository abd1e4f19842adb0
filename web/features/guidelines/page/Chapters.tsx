import { Details, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ViewLink } from '../../../components/ViewLink';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import { MissingValue } from '../../../components/MissingValue';
import { ExternalLink } from '../../../components/ExternalLink';
import { Names } from './Names';
import { Section } from './Section';
import type { FullGuideline } from './types';

type Chapter = FullGuideline['chapters'][number];

/** The chapters that are recorded, each with its own topics and its own review. */
export function Chapters({ guideline }: { guideline: FullGuideline }) {
  const t = useTranslations('guidelines.page');
  const { id, chapters, chapterCount, chapterCountNote } = guideline;
  return (
    <Section title={t('chapters')} count={chapters.length}>
      {chapterCount !== null && (
        <Paragraph>
          {t('chapterCount', { recorded: chapters.length, count: chapterCount })}
          {chapterCountNote && <span lang="nb"> ({chapterCountNote})</span>}
        </Paragraph>
      )}
      {chapters.length === 0 ? (
        <Paragraph>{t('noChapters')}</Paragraph>
      ) : (
        <div>
          {chapters.map((chapter) => (
            <Details key={chapter.id}>
              <Details.Summary lang="nb">{chapter.title}</Details.Summary>
              <Details.Content>
                <ChapterFacts chapter={chapter} />
                <ViewLink view="guidelines" id={id} filters={{ kapittel: chapter.id }}>
                  {t('impactOfChapter')}
                </ViewLink>
              </Details.Content>
            </Details>
          ))}
        </div>
      )}
    </Section>
  );
}

function ChapterFacts({ chapter }: { chapter: Chapter }) {
  const t = useTranslations('guidelines');
  const term = useTerm();
  const { partial } = useDateFormat();
  const { reviewPlan, lastUpdated, lastReviewed, note, url, topics } = chapter;
  return (
    <dl className="facts">
      <dt>{t('topic')}</dt>
      <dd>
        <Names
          records={topics}
          link={({ id, prefLabel }) => (
            <ViewLink view="guidelines" filters={{ vis: 'liste', tema: [id] }}>
              {prefLabel.text}
            </ViewLink>
          )}
        />
      </dd>
      <dt>{t('page.lastUpdated')}</dt>
      <dd>{lastUpdated ? partial(lastUpdated) : <MissingValue why="unknown" />}</dd>
      <dt>{t('page.lastReviewed')}</dt>
      <dd>{lastReviewed ? partial(lastReviewed) : <MissingValue why="unknown" />}</dd>
      <dt>{t('page.due')}</dt>
      <dd>
        {reviewPlan.due ? partial(reviewPlan.due) : <MissingValue why="none" />}
        {reviewPlan.due && reviewPlan.status && ` (${term('ReviewPlanStatus', reviewPlan.status)})`}
        {reviewPlan.responsible && `, ${reviewPlan.responsible.name.text}`}
      </dd>
      {note && (
        <>
          <dt>{t('page.note')}</dt>
          <dd lang="nb">{note}</dd>
        </>
      )}
      {url && (
        <>
          <dt>{t('page.url')}</dt>
          <dd>
            <ExternalLink href={url}>{url}</ExternalLink>
          </dd>
        </>
      )}
    </dl>
  );
}
