import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../terms/use-date-format';
import { useTerm } from '../../terms/use-term';
import { Fact, FactList } from '../../components/Facts';
import { ViewLink } from '../../components/ViewLink';
import { MissingValue } from '../../components/MissingValue';
import { ExternalLink } from '../../components/ExternalLink';
import { useDuration } from './course-columns';
import { useDisplayNames } from '../../terms/use-display-names';
import type { CourseOnPage } from './course-on-page';
import { siteOf } from '../../components/site-of';
import { LinkedNames } from './LinkedNames';
import { CourseObjectives } from './CourseObjectives';
import { PriceText } from './PriceText';

/** A named fact; null where it is not recorded. */
type CourseFact = readonly [name: string, value: ReactNode];

/** What the course is: all that is registered about it, and what is not. */
export function CourseFacts({ course }: { course: CourseOnPage }) {
  const t = useTranslations('courses.facts');
  const facts = useFacts(course);
  const known = facts.filter(([, value]) => value !== null);
  const unknown = facts.filter(([, value]) => value === null);
  return (
    <section aria-labelledby="facts">
      <Heading level={2} data-size="xs" id="facts">
        {t('title')}
      </Heading>
      <FactList>
        {known.map(([name, value]) => (
          <Fact key={name} name={t(name)}>
            {value}
          </Fact>
        ))}
        {unknown.length > 0 && (
          <Fact name={<MissingValue why="unknown" />}>{unknown.map(([name]) => t(name)).join(', ')}</Fact>
        )}
      </FactList>
    </section>
  );
}

function useFacts(course: CourseOnPage): CourseFact[] {
  const t = useTranslations('courses.facts');
  const term = useTerm();
  const language = useDisplayNames().language;
  const country = useDisplayNames().country;
  const { partial } = useDateFormat();
  const duration = useDuration()(course);
  const { provider, url, format, formatNote, accessOpen, level, certificate, mandatoryFor, creditPoints } = course;
  const norwegian = (text: string | null | undefined) => (text ? <span lang="nb">{text}</span> : null);
  return [
    ['url', url ? <ExternalLink href={url}>{siteOf(url)}</ExternalLink> : null],
    [
      'provider',
      provider ? (
        <ViewLink view="courses" filters={{ tilbyder: [provider.id] }}>
          {provider.name.text}
        </ViewLink>
      ) : (
        <MissingValue why="unavailable" />
      ),
    ],
    ['developedBy', <LinkedNames records={course.developedBy} />],
    ['commissionedBy', <LinkedNames records={course.commissionedBy} />],
    ['audiences', <LinkedNames records={course.audiences} filter="malgruppe" />],
    ['topics', <LinkedNames records={course.topics} filter="tema" />],
    ['settings', <LinkedNames records={course.settings} />],
    [
      'format',
      format || formatNote ? (
        <>
          {format && term('CourseFormat', format)} {norwegian(formatNote && `(${formatNote})`)}
        </>
      ) : null,
    ],
    ['duration', duration],
    ['languages', course.languages.map(language).join(', ') || null],
    ['price', course.price ? <PriceText price={course.price} /> : null],
    ['access', typeof accessOpen === 'boolean' ? t(accessOpen ? 'open' : 'closed') : null],
    ['level', level ? term('CourseLevel', level) : null],
    ['modules', course.moduleCount ?? null],
    ['certificate', norwegian(certificate)],
    [
      'points',
      [course.cmePoints, creditPoints && t('credits', { count: creditPoints })].filter(Boolean).join(', ') || null,
    ],
    ['mandatoryFor', norwegian(mandatoryFor)],
    ['country', country(course.country)],
    ['published', course.published ? partial(course.published) : null],
    ['lastReviewed', course.lastReviewed ? partial(course.lastReviewed) : null],
    ['objectives', <CourseObjectives course={course} />],
    ...(course.peripheral ? ([['peripheral', t('peripheralText')]] as const) : []),
    ...(course.titleIsOfficial ? [] : ([['titleOf', t('titleOfText')]] as const)),
  ];
}
