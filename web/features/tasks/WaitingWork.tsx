import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../terms/use-date-format';
import { useTerm } from '../../terms/use-term';
import { RecordLink } from '../../components/RecordLink';
import { ViewLink } from '../../components/ViewLink';
import type { QueryState } from '../../api/use-graph-query';
import { MissingValue } from '../../components/MissingValue';
import { QueryResult } from '../../components/QueryResult';
import type { CourseToLookAtFragment, WaitingWorkQuery } from './generated/graphql';

/** What else waits: courses that may teach replaced advice, planned courses, planned reviews. */
export function WaitingWork({ query }: { query: QueryState<WaitingWorkQuery> }) {
  const t = useTranslations('tasks.waiting');
  return (
    <section aria-labelledby="waiting" className="task">
      <Heading level={2} data-size="sm" id="waiting">
        {t('title')}
      </Heading>
      <QueryResult query={query}>
        {({ catalogue, reviewSchedule }) => (
          <div className="waiting-lists">
            <ShortList
              name="due"
              list={catalogue?.due}
              all={{ oppdatert: ['REVIEW_DUE', 'UNDECIDED'], sorter: 'OLDEST' }}
              row={(course) => <CourseLink course={course} />}
            />
            <ShortList
              name="planned"
              list={catalogue?.planned}
              all={{ status: ['PLANNED'] }}
              row={(course) => <CourseLink course={course} />}
            />
            <ShortList
              name="reviews"
              list={reviewSchedule?.courses}
              row={({ course, due, state, plan }) => (
                <Review course={course} due={due} state={state} status={plan.status} />
              )}
            />
          </div>
        )}
      </QueryResult>
    </section>
  );
}

interface ShortListProps<Node> {
  name: 'due' | 'planned' | 'reviews';
  list: { totalCount: number; nodes: readonly Node[] } | null | undefined;
  /** Filters of the whole list of courses. */
  all?: Record<string, string | string[]>;
  row: (node: Node) => ReactNode;
}

function ShortList<Node>({ name, list, all, row }: ShortListProps<Node>) {
  const t = useTranslations('tasks.waiting');
  return (
    <section aria-labelledby={`waiting-${name}`}>
      <Heading level={3} data-size="2xs" id={`waiting-${name}`}>
        {t(`${name}.title`)} {list && `(${list.totalCount})`}
      </Heading>
      {!list ? (
        <MissingValue why="unavailable" />
      ) : list.totalCount === 0 ? (
        <Paragraph data-size="sm">{t(`${name}.none`)}</Paragraph>
      ) : (
        <>
          <ul>
            {list.nodes.map((node, index) => (
              <li key={index}>{row(node)}</li>
            ))}
          </ul>
          {all && (
            <ViewLink view="courses" filters={all}>
              {t(`${name}.all`, { count: list.totalCount })}
            </ViewLink>
          )}
        </>
      )}
    </section>
  );
}

function CourseLink({ course: { id, title, provider, plannedStart } }: { course: CourseToLookAtFragment }) {
  const t = useTranslations('tasks.waiting');
  const { partial } = useDateFormat();
  return (
    <>
      <span lang={title.language}>
        <RecordLink kind="Course" id={id}>
          {title.text}
        </RecordLink>
      </span>{' '}
      ({provider?.name.text ?? <MissingValue why="unavailable" />})
      {plannedStart && ` ${t('starts', { date: partial(plannedStart) })}`}
    </>
  );
}

interface ReviewProps {
  course: CourseToLookAtFragment;
  due: string | null | undefined;
  state: string;
  status: string | null | undefined;
}

function Review({ course, due, state, status }: ReviewProps) {
  const term = useTerm();
  const { partial } = useDateFormat();
  return (
    <>
      <CourseLink course={course} /> {due && partial(due)}{' '}
      <Tag data-size="sm" data-color={state === 'OVERDUE' ? 'danger' : 'info'}>
        {term('ReviewState', state)}
      </Tag>{' '}
      {status && (
        <Tag data-size="sm" data-color="neutral">
          {term('ReviewPlanStatus', status)}
        </Tag>
      )}
    </>
  );
}
