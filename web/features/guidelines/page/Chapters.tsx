import { Details, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { Fact, FactList } from '../../../components/Facts';
import { ViewLink } from '../../../components/ViewLink';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import { MissingValue } from '../../../components/MissingValue';
import { ExternalLink } from '../../../components/ExternalLink';
import { RecordNames } from '../../../components/RecordNames';
import { Section } from './Section';
import type { GuidelineOnPage } from './guideline-on-page';

type Chapter = GuidelineOnPage['chapters'][number];

/** The chapters that are recorded, each with its topics, its own or its guideline's, and its own review. */
export function Chapters({ guideline }: { guideline: GuidelineOnPage }) {
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
  const { reviewPlan, lastUpdated, lastReviewed, note, url, topics, topicsInherited } = chapter;
  return (
    <FactList>
      <Fact name={t(topicsInherited ? 'page.topicsOfGuideline' : 'topic')}>
        <RecordNames records={topics}>
          {({ id, prefLabel }) => (
            <ViewLink view="guidelines" filters={{ vis: 'liste', tema: [id] }}>
              {prefLabel.text}
            </ViewLink>
          )}
        </RecordNames>
      </Fact>
      <Fact name={t('page.lastUpdated')}>{lastUpdated ? partial(lastUpdated) : <MissingValue why="unknown" />}</Fact>
      <Fact name={t('page.lastReviewed')}>{lastReviewed ? partial(lastReviewed) : <MissingValue why="unknown" />}</Fact>
      <Fact name={t('page.due')}>
        {reviewPlan.due ? partial(reviewPlan.due) : <MissingValue why="none" />}
        {reviewPlan.due && reviewPlan.status && ` (${term('ReviewPlanStatus', reviewPlan.status)})`}
        {reviewPlan.responsible && `, ${reviewPlan.responsible.name.text}`}
      </Fact>
      {note && (
        <Fact name={t('page.note')} lang="nb">
          {note}
        </Fact>
      )}
      {url && (
        <Fact name={t('page.url')}>
          <ExternalLink href={url}>{url}</ExternalLink>
        </Fact>
      )}
    </FactList>
  );
}
