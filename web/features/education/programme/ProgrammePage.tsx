import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePrefer } from '../../../terms/language';
import { ViewLink } from '../../../components/ViewLink';
import { useAsk } from '../../../api/use-graph-query';
import { Absent } from '../../../components/MissingValue';
import { Answered } from '../../../components/QueryResult';
import { CsvButton } from '../../../components/Exports';
import { text, useFilters } from '../../../components/filters';
import { View } from '../../../components/View';
import { EducationProgrammeDocument } from '../generated/graphql';
import { useOutcomeTable } from '../outcomes/table';
import { useToday } from '../today';
import { Coverage } from './Coverage';
import { History } from './History';
import { JudgementCard } from './JudgementCard';
import { ProgrammeFacts } from './ProgrammeFacts';
import { ProgrammeOutcomes } from './ProgrammeOutcomes';
import { RegulationFacts } from './RegulationFacts';

/** Everything that is recorded of one programme. */
export function ProgrammePage({ id }: { id: string }) {
  const t = useTranslations('education.programme');
  const today = useToday();
  const asTable = useOutcomeTable();
  const [{ dag }] = useFilters({ dag: text });
  const asked = useAsk(EducationProgrammeDocument, {
    ...{ id, today, prefer: usePrefer() },
    day: dag || today,
  });
  const programme = asked.answer?.data.programme;
  const outcomes = programme?.learningOutcomes.nodes ?? [];
  return (
    <View
      title={programme?.name.text ?? t('title')}
      lead={<ViewLink view="education">{t('all')}</ViewLink>}
      asked={[asked]}
      actions={<CsvButton table={outcomes.length > 0 ? () => asTable(`utdanning-${id}`, outcomes) : null} />}
    >
      <Answered asked={asked}>
        {({ programme: found }) =>
          found ? (
            <div className="side">
              <ProgrammeFacts programme={found} />
              <Coverage programme={found} />
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
              <History id={id} />
            </div>
          ) : asked.answer?.silent.length === 0 ? (
            <Paragraph role="status">{t('noSuch', { id })}</Paragraph>
          ) : (
            <Absent why="unavailable" />
          )
        }
      </Answered>
    </View>
  );
}
