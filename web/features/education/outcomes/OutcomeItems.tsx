import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { CsvButton } from '../../../components/CsvButton';
import { LoadMore } from '../../../components/LoadMore';
import { UnavailableNotice } from '../../../components/UnavailableNotice';
import type { Narrowing } from '../counts';
import { OutcomeItem } from './OutcomeItem';
import { useOutcomeTable } from './table';
import { useOutcomes } from './use-outcomes';

interface Props {
  programmeIds: string[];
  narrowing: Narrowing;
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
      <QueryResult query={list}>
        {({ catalogue }) =>
          catalogue?.learningOutcomes ? (
            <>
              <div className="side-tools">
                <Paragraph data-size="sm" role="status">
                  {t('outcomes', { count: list.totalCount, level })}
                </Paragraph>
                <CsvButton table={list.nodes.length > 0 ? () => asTable(name, list.nodes) : null} />
              </div>
              {list.totalCount === 0 ? (
                <Paragraph>{none}</Paragraph>
              ) : (
                <>
                  <Paragraph data-size="sm" className="caution">
                    {t('outcome.paraphrase')}
                  </Paragraph>
                  <ul className="outcomes">
                    {list.nodes.map((outcome) => (
                      <OutcomeItem key={outcome.id} outcome={outcome} under={under} />
                    ))}
                  </ul>
                  <LoadMore list={list} />
                </>
              )}
            </>
          ) : (
            <MissingValue why="unavailable" />
          )
        }
      </QueryResult>
    </>
  );
}
