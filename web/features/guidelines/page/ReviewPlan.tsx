import { Paragraph, Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
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
      <dl className="facts">
        <dt>{t('due')}</dt>
        <dd>
          {isPlanned ? partial(due) : <MissingValue why="none" />}
          {isPlanned && !nextReview && cycleMonths && ` – ${tTimeline('byCycle', { months: cycleMonths })}`}
        </dd>
        <dt>{t('cycle')}</dt>
        <dd>
          {cycleMonths ? t('months', { months: cycleMonths }) : <MissingValue why="none" />}
          {cycleNote && <span lang="nb"> ({cycleNote})</span>}
        </dd>
        <dt>{t('responsible')}</dt>
        <dd>
          {responsible?.name.text ??
            (publisher === null ? <MissingValue why="unknown" /> : t('publisherAnswers', { publisher }))}
        </dd>
        {responsibleUnit && (
          <>
            <dt>{t('unit')}</dt>
            <dd lang="nb">{responsibleUnit}</dd>
          </>
        )}
        {isPlanned && (
          <>
            <dt>{t('planStatus')}</dt>
            <dd>
              {status ? (
                <Tag data-size="sm" data-color={status === 'PROPOSED' ? 'warning' : 'neutral'}>
                  {term('ReviewPlanStatus', status)}
                </Tag>
              ) : (
                <MissingValue why="unknown" />
              )}
            </dd>
            <dt>{t('moves')}</dt>
            <dd>{tTimeline('moved', { times: moves })}</dd>
          </>
        )}
      </dl>
    </Section>
  );
}
