import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { AskedList } from '../../../api/use-graph-query';
import { Absent } from '../../../components/MissingValue';
import { Answered } from '../../../components/QueryResult';
import { More } from '../../../components/More';
import type { GuidelineStatus, NewerEvidenceQuery } from '../generated/graphql';
import { Section } from '../page/Section';
import { Candidate, type CandidateNode } from './Candidate';

/** Guidelines that are not followed, or not made yet, have no newer evidence to meet. */
const NOT_ASKED: readonly GuidelineStatus[] = ['REPLACED', 'WITHDRAWN', 'PLANNED'];

interface Props {
  list: AskedList<NewerEvidenceQuery, CandidateNode>;
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
        <Answered asked={list}>
          {({ catalogue }) =>
            !catalogue?.evidenceCandidates ? (
              <Absent why="unavailable" />
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
                        <Candidate key={candidate.publication.id} candidate={candidate} />
                      ))}
                    </ul>
                    <More list={list} />
                  </>
                )}
              </>
            )
          }
        </Answered>
      )}
    </Section>
  );
}
