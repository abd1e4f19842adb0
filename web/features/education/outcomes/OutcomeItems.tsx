import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ListResults } from '../../../components/ListResults';
import { CsvButton } from '../../../components/CsvButton';
import { UnavailableNotice } from '../../../components/UnavailableNotice';
import type { OutcomeFilter } from '../outcome-counts';
import { OutcomeItem } from './OutcomeItem';
import { useOutcomeTable } from './use-outcome-table';
import { useOutcomes } from './use-outcomes';

interface Props {
  programmeIds: string[];
  narrowing: OutcomeFilter;
  /** The tab whose word for outcomes is used. */
  level: string;
  /** Name of the file to save. */
  name: string;
  under?: string | null;
  /** Said where there are none. */
  none: ReactNode;
}

/** Outcomes with how many there are, their export, and the next page. */
export function OutcomeItems({ programmeIds, narrowing, level, name, under = null, none }: Props) {
  const t = useTranslations('education');
  const asTable = useOutcomeTable();
  const list = useOutcomes(programmeIds, narrowing);
  return (
    <>
      <UnavailableNotice queries={[list]} />
      <ListResults
        query={list}
        listIn={({ catalogue }) => catalogue?.learningOutcomes}
        count={t('outcomes', { count: list.totalCount, level })}
        tools={<CsvButton table={list.nodes.length > 0 ? () => asTable(name, list.nodes) : null} />}
        isEmpty={list.totalCount === 0}
        empty={<Paragraph>{none}</Paragraph>}
        pages={list}
      >
        <Paragraph data-size="sm" className="caution">
          {t('outcome.paraphrase')}
        </Paragraph>
        <ul className="outcomes">
          {list.nodes.map((outcome) => (
            <OutcomeItem key={outcome.id} outcome={outcome} under={under} />
          ))}
        </ul>
      </ListResults>
    </>
  );
}
