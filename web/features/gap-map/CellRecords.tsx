import { Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { MissingValue } from '../../components/MissingValue';
import type { AnsweredCell } from './CellNeed';
import { CountedRecords } from './CountedRecords';
import type { StateOfCellFragment } from './generated/graphql';

/** What is registered: every number of the cell, and the records that it counts. */
export function CellRecords({ cell }: { cell: AnsweredCell }) {
  const t = useTranslations('gap-map.cell');
  const { courses, learningOutcomes, guidelines, projects } = cell;
  return (
    <Dialog.Block>
      <Heading level={3} data-size="2xs">
        {t('records')}
      </Heading>
      <States label={t('coursesByStatus')} type="CourseStatus" states={courses?.states} />
      {courses && (
        <>
          <Paragraph data-size="sm">{t('extent', { distinct: courses.distinct, of: courses.distinctOf })}</Paragraph>
          {courses.fromElsewhere && (
            <>
              <CountedRecords label={t('fromElsewhere')} counted={courses.fromElsewhere} />
              <Paragraph data-size="sm">{t('fromElsewhereExplained')}</Paragraph>
            </>
          )}
          {courses.planned.count > 0 && <CountedRecords label={t('planned')} counted={courses.planned} />}
          {courses.partial.length > 0 && <PartialReach partial={courses.partial} />}
          <States label={t('coursesByBasis')} type="CourseBasis" states={courses.basis} />
          <States label={t('coursesByCurrency')} type="CurrencyState" states={courses.currency} />
        </>
      )}
      <States label={t('outcomesByLevel')} type="EducationLevel" states={learningOutcomes?.states} />
      <States label={t('guidelinesByStatus')} type="GuidelineStatus" states={guidelines?.states} />
      <States label={t('projectsByStatus')} type="ProjectStatus" states={projects?.states} />
    </Dialog.Block>
  );
}

interface StatesProps {
  label: string;
  type: string;
  /** None where the registry did not answer. */
  states: readonly StateOfCellFragment[] | null | undefined;
}

function States({ label, type, states }: StatesProps) {
  const t = useTranslations('gap-map.cell');
  const term = useTerm();
  const counts = (states ?? []).flatMap(({ state, counts: { direct, inherited, partial } }) =>
    [
      { reach: 'direct' as const, counted: direct },
      { reach: 'inherited' as const, counted: inherited },
      { reach: 'partial' as const, counted: partial },
    ]
      .filter(({ counted }) => counted.count > 0)
      .map(({ reach, counted }) => ({ state, reach, counted })),
  );
  return (
    <section className="states">
      <Heading level={4} data-size="2xs">
        {label}
      </Heading>
      {!states && <MissingValue why="unavailable" />}
      {states && counts.length === 0 && <MissingValue why="none" />}
      {counts.map(({ state, reach, counted }) => (
        <CountedRecords
          key={`${state} ${reach}`}
          label={t('stateByReach', { state: term(type, state), reach: term('CellReach', reach.toUpperCase()) })}
          counted={counted}
        />
      ))}
    </section>
  );
}

function PartialReach({ partial }: { partial: NonNullable<AnsweredCell['courses']>['partial'] }) {
  const t = useTranslations('gap-map.cell');
  return (
    <section>
      <Heading level={4} data-size="2xs">
        {t('partial')}
      </Heading>
      <ul>
        {partial.map(({ count, groups, settings, region }, index) => (
          <li key={index}>
            {t('partialReach', {
              count,
              group: groups.map(({ prefLabel }) => prefLabel.text).join(', '),
              where: [...settings.map(({ prefLabel }) => prefLabel.text), region?.name.text ?? t('noRegion')].join(
                ', ',
              ),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
