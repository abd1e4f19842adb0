import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../terms/use-date-format';
import { FieldNames } from '../../components/FieldDifferences';
import { ExternalLink } from '../../components/ExternalLink';
import type { CourseOnPage } from './course-on-page';

/** Where what is shown was read, and what the curator set without a source. */
export function CourseSource({ course }: { course: CourseOnPage }) {
  const t = useTranslations('courses.source');
  const { partial } = useDateFormat();
  const { sourceUrl, sourceKind, sourceDate, alsoListedAt, inferredFields } = course;
  return (
    <section aria-labelledby="source">
      <Heading level={2} data-size="xs" id="source">
        {t('title')}
      </Heading>
      <Paragraph data-size="sm">
        <ExternalLink href={sourceUrl}>{t('link', { kind: sourceKind })}</ExternalLink>
        <br />
        {sourceDate ? t('date', { date: partial(sourceDate) }) : t('noDate')}
      </Paragraph>
      {alsoListedAt.length > 0 && (
        <>
          <Paragraph data-size="sm">{t('also')}</Paragraph>
          <ul>
            {alsoListedAt.map((url) => (
              <li key={url}>
                <ExternalLink href={url}>{URL.canParse(url) ? new URL(url).hostname : url}</ExternalLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <Paragraph data-size="sm">
        {inferredFields.length > 0 ? (
          <>
            {t('inferred')} <FieldNames kind="Course" fields={inferredFields} />
          </>
        ) : (
          t('nothingInferred')
        )}
      </Paragraph>
    </section>
  );
}
