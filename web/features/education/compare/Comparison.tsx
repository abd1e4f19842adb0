import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePrefer } from '../../../terms/language';
import { useAsk } from '../../../api/use-graph-query';
import { Absent } from '../../../components/MissingValue';
import { Answered } from '../../../components/QueryResult';
import { SilentRegistries } from '../../../components/View';
import { EducationChoicesDocument, EducationComparisonDocument } from '../generated/graphql';
import type { LookProps } from '../look';
import { useToday } from '../today';
import { ComparedTable } from './ComparedTable';
import { ProgrammeSelect } from './ProgrammeSelect';

/** Two programmes side by side: what each says of every topic, and what only one of them mentions. */
export function Comparison({ data, filters, change }: LookProps) {
  const t = useTranslations('education.compare');
  const prefer = usePrefer();
  const today = useToday();
  const { a, b, svake, tema } = filters;
  const choices = useAsk(EducationChoicesDocument, { prefer });
  const both = a !== '' && b !== '';
  const asked = useAsk(
    EducationComparisonDocument,
    both ? { prefer, today, a, b, weakMatch: svake ? null : false } : null,
  );
  return (
    <div className="side">
      <SilentRegistries asked={[choices, asked]} />
      <Answered asked={choices}>
        {({ catalogue }) => {
          const programmes = catalogue?.programmes?.nodes;
          if (!programmes) return <Absent why="unavailable" />;
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
      </Answered>
      {both ? (
        <Answered asked={asked}>
          {(two) =>
            two.a && two.b ? (
              <ComparedTable a={two.a} b={two.b} topics={data.topics} wanted={tema} />
            ) : asked.answer?.silent.length === 0 ? (
              <Paragraph role="status">{t('noSuch')}</Paragraph>
            ) : (
              <Absent why="unavailable" />
            )
          }
        </Answered>
      ) : (
        <Paragraph role="status">{t('choose')}</Paragraph>
      )}
    </div>
  );
}
