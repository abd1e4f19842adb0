import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { useGraphQuery } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { UnavailableNotice } from '../../../components/UnavailableNotice';
import { EducationChoicesDocument, EducationComparisonDocument } from '../generated/graphql';
import type { PerspectiveProps } from '../perspective';
import { useToday } from '../../../components/use-today';
import { ComparedTable } from './ComparedTable';
import { ProgrammeSelect } from './ProgrammeSelect';

/** Two programmes side by side: what each says of every topic, and what only one of them mentions. */
export function Comparison({ data, filters, change }: PerspectiveProps) {
  const t = useTranslations('education.compare');
  const prefer = usePreferredLanguages();
  const today = useToday();
  const { a, b, svake, tema } = filters;
  const choices = useGraphQuery(EducationChoicesDocument, { prefer });
  const both = a !== '' && b !== '';
  const query = useGraphQuery(
    EducationComparisonDocument,
    both ? { prefer, today, a, b, weakMatch: svake ? null : false } : null,
  );
  return (
    <div className="side">
      <UnavailableNotice queries={[choices, query]} />
      <QueryResult query={choices}>
        {({ catalogue }) => {
          const programmes = catalogue?.programmes?.nodes;
          if (!programmes) return <MissingValue why="unavailable" />;
          return (
            <div className="side-tools choose-two">
              <ProgrammeSelect
                label={t('first')}
                value={a}
                programmes={programmes}
                onChoose={(id) => change({ a: id })}
              />
              <ProgrammeSelect
                label={t('second')}
                value={b}
                programmes={programmes}
                onChoose={(id) => change({ b: id })}
              />
            </div>
          );
        }}
      </QueryResult>
      {both ? (
        <QueryResult query={query}>
          {(two) =>
            two.a && two.b ? (
              <ComparedTable a={two.a} b={two.b} topics={data.topics} wanted={tema} />
            ) : query.answer?.unavailable.length === 0 ? (
              <Paragraph role="status">{t('noSuch')}</Paragraph>
            ) : (
              <MissingValue why="unavailable" />
            )
          }
        </QueryResult>
      ) : (
        <Paragraph role="status">{t('choose')}</Paragraph>
      )}
    </div>
  );
}
