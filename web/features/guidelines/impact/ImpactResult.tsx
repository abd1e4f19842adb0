import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { MissingValue } from '../../../components/MissingValue';
import type { TouchedFragment } from '../generated/graphql';
import { CourseRows } from '../page/CourseRows';
import { OutcomeRows } from '../page/OutcomeRows';
import { RecordNames } from '../../../components/RecordNames';
import { ImpactList } from './ImpactList';

interface Props {
  impact: TouchedFragment;
  showsAll: boolean;
  onShowAll: () => void;
}

/** What would become due, as recorded; and apart from it what may be touched, since nothing is recorded of it. */
export function ImpactResult({ impact, showsAll, onShowAll }: Props) {
  const t = useTranslations('guidelines.impact');
  const { partial } = useDateFormat();
  const { courses, learningOutcomes, possibleCourses, possibleLearningOutcomes, coursesRecordingBasis } = impact;
  const list = { showsAll, onShowAll };
  return (
    <>
      <section className="certain" aria-labelledby="impact-certain">
        <Heading level={3} data-size="2xs" id="impact-certain">
          {t('certain', { date: partial(impact.revisedOn) })}
        </Heading>
        <Paragraph data-size="sm">{t('certainWhat')}</Paragraph>
        <ImpactList title={t('courses')} none={t('noCourses')} found={courses} {...list}>
          <CourseRows rows={courses?.nodes ?? []} caption={t('coursesCaption')} />
        </ImpactList>
        <ImpactList title={t('outcomes')} none={t('noOutcomes')} found={learningOutcomes} {...list}>
          <OutcomeRows rows={learningOutcomes?.nodes ?? []} caption={t('outcomesCaption')} />
        </ImpactList>
      </section>
      <section className="possible" aria-labelledby="impact-possible">
        <Heading level={3} data-size="2xs" id="impact-possible">
          {t('possible')}
        </Heading>
        <Paragraph data-size="sm">{t('possibleWhat')}</Paragraph>
        <Paragraph data-size="sm">
          {coursesRecordingBasis ? t('recording', coursesRecordingBasis) : <MissingValue why="unavailable" />}
        </Paragraph>
        <ImpactList title={t('possibleCourses')} none={t('noPossibleCourses')} found={possibleCourses} {...list}>
          <CourseRows rows={possibleCourses?.nodes ?? []} caption={t('possibleCoursesCaption')} />
        </ImpactList>
        <ImpactList
          title={t('possibleOutcomes')}
          none={t('noPossibleOutcomes')}
          found={possibleLearningOutcomes}
          {...list}
        >
          <OutcomeRows rows={possibleLearningOutcomes?.nodes ?? []} caption={t('possibleOutcomesCaption')} />
        </ImpactList>
      </section>
      <Heading level={3} data-size="2xs">
        {t('notify')}
      </Heading>
      <Paragraph data-size="sm">{t('notifyWhat')}</Paragraph>
      <Paragraph>
        <RecordNames records={impact.notify}>{({ name }) => name.text}</RecordNames>
      </Paragraph>
    </>
  );
}
