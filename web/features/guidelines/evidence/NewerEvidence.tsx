import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { PagedQueryState } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { LoadMore } from '../../../components/LoadMore';
import type { GuidelineStatus, NewerEvidenceQuery } from '../generated/graphql';
import { Section } from '../page/Section';
import { EvidenceCandidate, type CandidateNode } from './EvidenceCandidate';

/** Guidelines that are not followed, or not made yet, have no newer evidence to meet. */
const NOT_ASKED: readonly GuidelineStatus[] = ['REPLACED', 'WITHDRAWN', 'PLANNED'];

interface Props {
  list: PagedQueryState<NewerEvidenceQuery, CandidateNode>;
  status: GuidelineStatus;
}

/** Publications that are newer than the guideline's newest change, or may be, with what was decided of them. */
export function NewerEvidence({ list, status }: Props) {
  const t = useTranslations('guidelines.evidence');
  const isAsked = !NOT_ASKED.includes(status);
  const found = list.answer?.data.catalogue?.evidenceCandidates;
  return (
    <Section title={t('title')} count={isAsked ? found?.totalCount : undefined}>
      {!isAsked ? (
        <Paragraph>{t('notAsked')}</Paragraph>
      ) : (
        <QueryResult query={list}>
          {({ catalogue }) =>
            !catalogue?.evidenceCandidates ? (
              <MissingValue why="unavailable" />
            ) : (
              <>
                <Paragraph>{t(list.totalCount > 0 ? 'lead' : 'none')}</Paragraph>
                {catalogue.evidenceCandidates.undatedGuidelines > 0 && <Paragraph>{t('undated')}</Paragraph>}
                {catalogue.evidenceCandidates.withoutYear > 0 && (
                  <Paragraph>{t('withoutYear', { count: catalogue.evidenceCandidates.withoutYear })}</Paragraph>
                )}
                {list.totalCount > 0 && (
                  <>
                    <ul className="evidence">
                      {list.nodes.map((candidate) => (
                        <EvidenceCandidate key={candidate.publication.id} candidate={candidate} />
                      ))}
                    </ul>
                    <LoadMore list={list} />
                  </>
                )}
              </>
            )
          }
        </QueryResult>
      )}
    </Section>
  );
}
