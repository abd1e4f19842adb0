import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { useGraphQuery } from '../../../api/use-graph-query';
import { QueryResult } from '../../../components/QueryResult';
import { CsvButton } from '../../../components/CsvButton';
import { PrintButton } from '../../../components/PrintButton';
import { IndicatorsDocument } from '../generated/graphql';
import { PlanFrame } from '../overview/PlanFrame';
import type { Plan } from '../chosen-plan';
import { useIndicatorTable } from './use-indicator-table';
import { IndicatorCard } from './IndicatorCard';

/** The indicators of a plan's goals and measures, and after them those that no measure of it names. */
export function IndicatorsPart({ plan, plans }: { plan: Plan; plans: readonly Plan[] }) {
  const t = useTranslations('plan.indicators');
  const query = useGraphQuery(IndicatorsDocument, { prefer: usePreferredLanguages() });
  const table = useIndicatorTable();
  const indicators = query.answer?.data.indicators ?? [];
  const isOfPlan = ({ measures }: (typeof indicators)[number]) => measures.some((one) => one.plan.id === plan.id);
  const groups = [
    { name: 'ofPlan', members: indicators.filter(isOfPlan) },
    { name: 'others', members: indicators.filter((one) => !isOfPlan(one)) },
  ] as const;
  const all = groups.flatMap(({ members }) => members);
  return (
    <PlanFrame
      plan={plan}
      plans={plans}
      shown="indikatorer"
      queries={[query]}
      actions={
        <>
          <CsvButton table={query.answer ? () => table(`indikatorer-${plan.id}`, all) : null} />
          <PrintButton />
        </>
      }
    >
      <Paragraph>{t('how')}</Paragraph>
      <QueryResult query={query}>
        {() =>
          groups.map(({ name, members }) => (
            <section key={name} aria-labelledby={`indicators-${name}`} className="indicator-group">
              <Heading level={2} data-size="xs" id={`indicators-${name}`}>
                {t(name)} ({members.length})
              </Heading>
              {members.length === 0 && <Paragraph>{t('none')}</Paragraph>}
              <div className="indicator-cards">
                {members.map((indicator) => (
                  <IndicatorCard key={indicator.id} indicator={indicator} />
                ))}
              </div>
            </section>
          ))
        }
      </QueryResult>
    </PlanFrame>
  );
}
