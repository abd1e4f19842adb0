import { Paragraph, ToggleGroup } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { QueryResult } from '../../../components/QueryResult';
import { CsvButton } from '../../../components/CsvButton';
import { PictureButtons } from '../../../components/PictureButtons';
import { LoadMore } from '../../../components/LoadMore';
import { CalendarSubscription } from '../../../components/CalendarSubscription';
import { useScheduleFilters } from '../filters';
import { GuidelinesPart } from '../GuidelinesPart';
import { ScheduleFilters } from '../ScheduleFilters';
import { PeriodAndStates } from './PeriodAndStates';
import { TimelinePicture } from './TimelinePicture';
import { TimelineTable } from './TimelineTable';
import { useTimelineLines } from './use-timeline-lines';
import { COLUMNS } from './timeline-columns';
import { useLineTexts } from './use-line-texts';
import './timeline.css';

/** What is known of past revisions, and what is planned, on one axis of time; the same as a table. */
export function ReviewTimeline() {
  const t = useTranslations('guidelines.timeline');
  const [filters, setFilters] = useScheduleFilters();
  const { guidelines, chapters, lines } = useTimelineLines();
  const picture = useRef<SVGSVGElement>(null);
  const { cells, column } = useLineTexts();
  const queries = [guidelines, chapters];
  const table = () => ({
    name: 'veiledere-tidslinje',
    columns: COLUMNS.map(column),
    rows: lines.map((line) => COLUMNS.map((name) => cells(line)[name].join('; '))),
  });
  const isPicture = filters.form === 'tidslinje';
  return (
    <GuidelinesPart
      lead={t('lead')}
      queries={queries}
      actions={
        <>
          <CsvButton table={guidelines.answer ? table : null} />
          {isPicture && <PictureButtons name="veiledere-tidslinje" picture={picture} />}
        </>
      }
    >
      <div className="with-filters">
        <ScheduleFilters>
          <PeriodAndStates counts={guidelines.answer?.data.reviewSchedule?.guidelines?.counts} />
        </ScheduleFilters>
        <div className="timeline">
          <QueryResult query={guidelines}>
            {({ reviewSchedule }) =>
              reviewSchedule?.guidelines && (
                <>
                  <div className="timeline-head">
                    <Paragraph role="status">
                      {t('counts', { total: guidelines.totalCount, ...reviewSchedule.guidelines.counts })}
                      {chapters.totalCount > 0 && ` ${t('chapters', { count: chapters.totalCount })}`}
                    </Paragraph>
                    <ToggleGroup
                      aria-label={t('form')}
                      data-size="sm"
                      value={filters.form}
                      onChange={(form) => setFilters({ form: form as typeof filters.form })}
                    >
                      <ToggleGroup.Item value="tidslinje">{t('asPicture')}</ToggleGroup.Item>
                      <ToggleGroup.Item value="tabell">{t('asTable')}</ToggleGroup.Item>
                    </ToggleGroup>
                  </div>
                  {lines.length === 0 ? (
                    <Paragraph>{t('empty')}</Paragraph>
                  ) : isPicture ? (
                    <TimelinePicture lines={lines} today={reviewSchedule.today} period={filters} picture={picture} />
                  ) : (
                    <>
                      <TimelineTable lines={lines} />
                      <Paragraph data-size="sm">{t('inferredWhat')}</Paragraph>
                    </>
                  )}
                  {guidelines.fetchNextPage && <LoadMore list={guidelines} />}
                </>
              )
            }
          </QueryResult>
        </div>
      </div>
      <CalendarSubscription
        path="/guidelines.ics"
        narrowedTo={{ responsible: filters.ansvarlig, topics: filters.tema }}
        words={useTranslations('guidelines.calendar')}
      />
    </GuidelinesPart>
  );
}
