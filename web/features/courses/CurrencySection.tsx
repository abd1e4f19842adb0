import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../terms/use-date-format';
import { useTerm } from '../../terms/use-term';
import { MissingValue } from '../../components/MissingValue';
import type { CourseOnPage } from './course-on-page';
import { CurrencyTag } from './CurrencyTag';
import { GuidelineLink } from './GuidelineLink';

type Currency = NonNullable<CourseOnPage['currency']>;
type CourseDateBasis = NonNullable<CourseOnPage['date']>['basis'];

/** Whether the course is up to date with the guidelines it builds on, and why that is said. */
export function CurrencySection({ course }: { course: CourseOnPage }) {
  const t = useTranslations('courses.currency');
  return (
    <section className="currency" aria-labelledby="currency">
      <Heading level={2} data-size="xs" id="currency">
        {t('title')} {course.currency && <CurrencyTag state={course.currency.state} />}
      </Heading>
      {course.currency ? <Reasons currency={course.currency} course={course} /> : <MissingValue why="unavailable" />}
    </section>
  );
}

function Reasons({ currency, course }: { currency: Currency; course: CourseOnPage }) {
  const t = useTranslations('courses.currency');
  const { state, evidence, basis, ownDate } = currency;
  return (
    <>
      <Paragraph>{t(`state.${state}`)}</Paragraph>
      <ul className="reasons">
        {evidence.map((entry, index) => (
          <li key={`${entry.guideline?.id ?? ''} ${entry.reason} ${index}`}>
            <Reason evidence={entry} />
          </li>
        ))}
      </ul>
      <Paragraph data-size="sm">
        {ownDate ? <ComparedDate date={ownDate} basis={course.date?.basis} /> : t('noOwnDate')}
      </Paragraph>
      {basis && <Paragraph data-size="sm">{t(`basis.${basis}`)}</Paragraph>}
    </>
  );
}

/** The date that the guidelines were compared with. That of a page that mentions the course is not the course's own. */
function ComparedDate({ date, basis }: { date: string; basis: CourseDateBasis | undefined }) {
  const t = useTranslations('courses.currency');
  const term = useTerm();
  const { partial } = useDateFormat();
  if (basis === 'SOURCE_DATE') return t('onlySourceDate', { date: partial(date) });
  return t('ownDate', { date: partial(date), basis: basis ? term('CourseDateBasis', basis) : '' });
}

function Reason({ evidence }: { evidence: Currency['evidence'][number] }) {
  const t = useTranslations('courses.currency');
  const { partial } = useDateFormat();
  const { guideline, successor, reason, changedOn, change } = evidence;
  return (
    <>
      {guideline && <GuidelineLink guideline={guideline} />}
      <span className="reason">
        {changedOn ? t(`reasonOn.${reason}`, { date: partial(changedOn) }) : t(`reason.${reason}`)}
      </span>
      {change && (
        <span className="reason">
          {t('change')} <span lang="nb">{change}</span>
        </span>
      )}
      {successor && (
        <span className="reason">
          {t('successor')} <GuidelineLink guideline={successor} />
        </span>
      )}
    </>
  );
}
