import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { RecordLink } from '../../components/RecordLink';
import { GraphQLRequestError } from '../../api/graph-fetch';
import { FieldDifferences } from '../../components/FieldDifferences';
import type { ChangeProblemFragment } from './generated/graphql';

interface Props {
  problems: readonly ChangeProblemFragment[];
  nameOf: (courseId: string) => string;
  /** Goes on with the version that is current, having seen what differs; not offered without it. */
  onUse?: (courseId: string, version: number) => void;
  /** Goes on without the course; not offered without it. */
  onLeaveOut?: (courseId: string) => void;
}

/** What stands in the way of a change, course by course, and what can be done about each. Nothing was changed. */
export function ChangeProblems({ problems, nameOf, onUse, onLeaveOut }: Props) {
  const t = useTranslations('tasks.problem');
  const term = useTerm();
  if (problems.length === 0) return null;
  return (
    <Alert data-color="warning" role="alert" className="problems">
      <Heading level={3} data-size="2xs">
        {t('title')}
      </Heading>
      <ul>
        {problems.map(({ recordId, code, field, message, currentVersion, differences }) => (
          <li key={`${recordId} ${field ?? ''}`}>
            {code === 'CONFLICT' ? (
              <>
                <RecordLink kind="Course" id={recordId}>
                  {nameOf(recordId)}
                </RecordLink>{' '}
                {t('conflict')}
                <FieldDifferences kind="Course" differences={differences} />
              </>
            ) : (
              <>
                <strong>{field ? `${term('ChangeErrorCode', code)}: ` : ''}</strong>
                <span lang="en">{message}</span>
              </>
            )}
            <div className="buttons">
              {onUse && typeof currentVersion === 'number' && (
                <Button
                  type="button"
                  variant="secondary"
                  data-size="sm"
                  aria-label={t('useOf', { course: nameOf(recordId) })}
                  onClick={() => onUse(recordId, currentVersion)}
                >
                  {t('use')}
                </Button>
              )}
              {onLeaveOut && code !== 'INVALID' && (
                <Button
                  type="button"
                  variant="secondary"
                  data-size="sm"
                  aria-label={t('leaveOutOf', { course: nameOf(recordId) })}
                  onClick={() => onLeaveOut(recordId)}
                >
                  {t('leaveOut')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** The change got no answer: refused as a whole, or nobody to ask. */
export function MutationError({ problem }: { problem: Error | null }) {
  const t = useTranslations('tasks.problem');
  if (!problem) return null;
  return (
    <Alert data-color="danger" role="alert">
      <Paragraph>{t('noAnswer')}</Paragraph>
      {problem instanceof GraphQLRequestError && <Paragraph lang="en">{problem.message}</Paragraph>}
    </Alert>
  );
}
