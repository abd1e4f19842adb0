import { Paragraph, Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import { Fact, FactList } from '../../../components/Facts';
import { MissingValue } from '../../../components/MissingValue';
import type { PlanOnPageFragment } from '../generated/graphql';
import { Section } from './Section';

/** When and by whom the guideline is to be reviewed, and how often that was moved. */
export function ReviewPlan({ plan, publisher }: { plan: PlanOnPageFragment; publisher: string | null }) {
  const t = useTranslations('guidelines.page');
  const tTimeline = useTranslations('guidelines.timeline');
  const term = useTerm();
  const { partial } = useDateFormat();
  const { due, nextReview, cycleMonths, cycleNote, status, responsible, responsibleUnit, moves } = plan;
  const isPlanned = due !== null;
  return (
    <Section title={t('plan')}>
      {!isPlanned && <Paragraph>{t('noPlan')}</Paragraph>}
      <FactList>
        <Fact name={t('due')}>
          {isPlanned ? partial(due) : <MissingValue why="none" />}
          {isPlanned && !nextReview && cycleMonths && ` – ${tTimeline('byCycle', { months: cycleMonths })}`}
        </Fact>
        <Fact name={t('cycle')}>
          {cycleMonths ? t('months', { months: cycleMonths }) : <MissingValue why="none" />}
          {cycleNote && <span lang="nb"> ({cycleNote})</span>}
        </Fact>
        <Fact name={t('responsible')}>
          {responsible?.name.text ??
            (publisher === null ? <MissingValue why="unknown" /> : t('publisherAnswers', { publisher }))}
        </Fact>
        {responsibleUnit && (
          <Fact name={t('unit')} lang="nb">
            {responsibleUnit}
          </Fact>
        )}
        {isPlanned && (
          <>
            <Fact name={t('planStatus')}>
              {status ? (
                <Tag data-size="sm" data-color={status === 'PROPOSED' ? 'warning' : 'neutral'}>
                  {term('ReviewPlanStatus', status)}
                </Tag>
              ) : (
                <MissingValue why="unknown" />
              )}
            </Fact>
            <Fact name={t('moves')}>{tTimeline('moved', { times: moves })}</Fact>
          </>
        )}
      </FactList>
    </Section>
  );
}
