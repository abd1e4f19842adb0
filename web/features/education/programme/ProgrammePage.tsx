import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { ViewLink } from '../../../components/ViewLink';
import { useGraphQuery, usePagedQuery } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { CsvButton } from '../../../components/CsvButton';
import { dateFilter, useAddressFilters } from '../../../components/address-filters';
import { RecordHistory } from '../../../components/RecordHistory';
import { ViewFrame } from '../../../components/ViewFrame';
import { EducationHistoryDocument, EducationProgrammeDocument } from '../generated/graphql';
import { useOutcomeTable } from '../outcomes/use-outcome-table';
import { useToday } from '../../../components/use-today';
import { CoverageSection } from './CoverageSection';
import { JudgementCard } from './JudgementCard';
import { ProgrammeFacts } from './ProgrammeFacts';
import { ProgrammeOutcomes } from './ProgrammeOutcomes';
import { RegulationFacts } from './RegulationFacts';

/** Everything that is recorded of one programme. */
export function ProgrammePage({ id }: { id: string }) {
  const t = useTranslations('education.programme');
  const today = useToday();
  const asTable = useOutcomeTable();
  const [{ dag }] = useAddressFilters({ dag: dateFilter });
  const query = useGraphQuery(EducationProgrammeDocument, {
    ...{ id, today, prefer: usePreferredLanguages() },
    day: dag || today,
  });
  const history = usePagedQuery(EducationHistoryDocument, { id, first: 10 }, (data) => data.programme?.history);
  const programme = query.answer?.data.programme;
  const outcomes = programme?.learningOutcomes.nodes ?? [];
  return (
    <ViewFrame
      title={programme?.name.text ?? t('title')}
      lead={<ViewLink view="education">{t('all')}</ViewLink>}
      queries={[query]}
      actions={<CsvButton table={outcomes.length > 0 ? () => asTable(`utdanning-${id}`, outcomes) : null} />}
    >
      <QueryResult query={query}>
        {({ programme: found }) =>
          found ? (
            <div className="side">
              <ProgrammeFacts programme={found} />
              <CoverageSection programme={found} />
              <RegulationFacts programme={found} today={today} day={dag || today} />
              {found.judgements.length > 0 && (
                <section className="judgements">
                  <Heading level={2} data-size="xs">
                    {t('judgements')}
                  </Heading>
                  {found.judgements.map((judgement) => (
                    <JudgementCard key={judgement.id} judgement={judgement} level={3} />
                  ))}
                </section>
              )}
              <ProgrammeOutcomes programme={found} />
              <RecordHistory kind="Programme" list={history} />
            </div>
          ) : query.answer?.unavailable.length === 0 ? (
            <Paragraph role="status">{t('noSuch', { id })}</Paragraph>
          ) : (
            <MissingValue why="unavailable" />
          )
        }
      </QueryResult>
    </ViewFrame>
  );
}
