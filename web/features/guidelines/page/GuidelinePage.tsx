import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { useSession } from '../../../api/session';
import { ViewLink } from '../../../components/ViewLink';
import { useGraphQuery, usePagedQuery } from '../../../api/use-graph-query';
import { NoSuchRecord } from '../../../components/MissingRecord';
import { QueryResult } from '../../../components/QueryResult';
import { PrintButton } from '../../../components/PrintButton';
import { RecordHistory } from '../../../components/RecordHistory';
import { ViewFrame } from '../../../components/ViewFrame';
import { NewerEvidence } from '../evidence/NewerEvidence';
import * as operations from '../generated/graphql';
import { RevisionImpact } from '../impact/RevisionImpact';
import { Chapters } from './Chapters';
import { CourseRows } from './CourseRows';
import { Dependants } from './Dependants';
import { GuidelineFacts } from './GuidelineFacts';
import { RelatedGuidelines } from './RelatedGuidelines';
import { OutcomeRows } from './OutcomeRows';
import { Provenance } from './Provenance';
import { ReviewPlan } from './ReviewPlan';
import { Revisions } from './Revisions';
import './page.css';

const EditGuideline = lazy(() =>
  import('../../../edit/EditGuideline').then((part) => ({ default: part.EditGuideline })),
);

/** One guideline: what it is, when it is revised, and what that touches. */
export function GuidelinePage({ id }: { id: string }) {
  const t = useTranslations('guidelines.page');
  const prefer = usePreferredLanguages();
  const { hasScope } = useSession();
  const query = useGraphQuery(operations.GuidelinePageDocument, { id, prefer });
  const courses = usePagedQuery(
    operations.CoursesOnGuidelineDocument,
    { id, prefer },
    (data) => data.guideline?.courses,
  );
  const outcomes = usePagedQuery(
    operations.OutcomesOnGuidelineDocument,
    { id, prefer },
    (data) => data.guideline?.learningOutcomes,
  );
  const evidence = usePagedQuery(
    operations.NewerEvidenceDocument,
    { id, prefer },
    (data) => data.guideline?.newerPublications,
  );
  const history = usePagedQuery(
    operations.GuidelineHistoryDocument,
    { id, prefer, withAuthor: hasScope('history:read') },
    (data) => data.guideline?.history,
  );
  const guideline = query.answer?.data.guideline;
  const title =
    guideline?.title.text ?? (query.answer?.unavailable.length === 0 ? t('unknownTitle') : t('waitingTitle'));
  return (
    <ViewFrame
      title={title}
      {...(guideline && { titleLang: guideline.title.language })}
      lead={guideline && <span lang="nb">{guideline.description}</span>}
      queries={[query, courses, outcomes, evidence, history]}
      actions={
        <>
          <Suspense>
            <EditGuideline id={id} />
          </Suspense>
          <PrintButton />
        </>
      }
    >
      <QueryResult query={query}>
        {({ guideline: found }) =>
          found ? (
            <div className="guideline-page">
              <GuidelineFacts guideline={found} />
              <ReviewPlan plan={found.reviewPlan} publisher={found.publisher?.name.text ?? null} />
              <Revisions guideline={found} />
              <RelatedGuidelines guideline={found} />
              <RevisionImpact guideline={found} />
              <Dependants list={courses} kind="courses" found={courses.answer?.data.guideline?.courses}>
                <CourseRows rows={courses.nodes} caption={t('coursesCaption')} />
              </Dependants>
              <Dependants list={outcomes} kind="outcomes" found={outcomes.answer?.data.guideline?.learningOutcomes}>
                <OutcomeRows rows={outcomes.nodes} caption={t('outcomesCaption')} />
              </Dependants>
              <NewerEvidence list={evidence} status={found.status} />
              <Chapters guideline={found} />
              <Provenance guideline={found} />
              <RecordHistory kind="Guideline" list={history} />
            </div>
          ) : (
            <>
              <NoSuchRecord registry="guidelines">{t('unknownText', { id })}</NoSuchRecord>
              <ViewLink view="guidelines" filters={{ vis: 'liste' }}>
                {t('toList')}
              </ViewLink>
            </>
          )
        }
      </QueryResult>
    </ViewFrame>
  );
}
