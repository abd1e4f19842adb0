import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { PagedQueryState } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { LoadMore } from '../../../components/LoadMore';
import type { GuidelineStatus, NewerEvidenceQuery } from '../generated/graphql';
import { Section } from '../page/Section';
import { NewerPublication, type NewerPublicationNode } from './NewerPublication';

/** Guidelines that are not followed, or not made yet, have no newer evidence to meet. */
const NOT_ASKED: readonly GuidelineStatus[] = ['REPLACED', 'WITHDRAWN', 'PLANNED'];

interface Props {
  list: PagedQueryState<NewerEvidenceQuery, NewerPublicationNode>;
  status: GuidelineStatus;
}

/** Publications that are newer than the guideline's newest change, or may be, with what was decided of them. */
export function NewerEvidence({ list, status }: Props) {
  const t = useTranslations('guidelines.evidence');
  const isAsked = !NOT_ASKED.includes(status);
  const found = list.answer?.data.guideline?.newerPublications;
  return (
    <Section title={t('title')} count={isAsked ? found?.totalCount : undefined}>
      {!isAsked ? (
        <Paragraph>{t('notAsked')}</Paragraph>
      ) : (
        <QueryResult query={list}>
          {({ guideline }) =>
            !guideline?.newerPublications ? (
              <MissingValue why="unavailable" />
            ) : (
              <>
                <Paragraph>{t(list.totalCount > 0 ? 'lead' : 'none')}</Paragraph>
                {guideline.newerPublications.undatedGuidelines > 0 && <Paragraph>{t('undated')}</Paragraph>}
                {guideline.newerPublications.withoutYear > 0 && (
                  <Paragraph>{t('withoutYear', { count: guideline.newerPublications.withoutYear })}</Paragraph>
                )}
                {list.totalCount > 0 && (
                  <>
                    <ul className="evidence">
                      {list.nodes.map((evidence) => (
                        <NewerPublication key={evidence.publication.id} evidence={evidence} />
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
