import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { Fact, FactList } from '../../../components/Facts';
import { RecordLink } from '../../../components/RecordLink';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import { PlanStatusTag } from '../../../components/PlanStatusTag';
import { ExternalLink } from '../../../components/ExternalLink';
import { usePeriods } from '../use-periods';
import type { Plan } from '../chosen-plan';

/** What a plan is: its status first, then whose it is, when it applies, and which plans it stands between. */
export function PlanFacts({ plan, plans }: { plan: Plan; plans: readonly Plan[] }) {
  const t = useTranslations('plan.facts');
  const term = useTerm();
  const { span } = usePeriods();
  const named = (ids: readonly { id: string }[]) => plans.filter(({ id }) => ids.some((other) => other.id === id));
  const publishers = [plan.publisher, ...(plan.coPublishers ?? [])].filter((one) => one !== null);
  return (
    <section className="plan-facts" aria-labelledby="plan-name">
      <div className="tagged">
        <Heading level={2} data-size="sm" id="plan-name" lang={plan.title.language}>
          {plan.title.text}
        </Heading>
        <PlanStatusTag status={plan.status} />
      </div>
      {plan.status === 'DRAFT' && (
        <Alert data-color="warning" data-size="sm">
          <Paragraph data-size="sm">{t('draft')}</Paragraph>
        </Alert>
      )}
      <FactList isCompact>
        <Fact name={t('kind')}>{term('PlanKind', plan.kind)}</Fact>
        <Fact name={t('period')}>
          {plan.period === null ? <MissingValue why="unknown" /> : span(plan.period)}
          {plan.periodNote !== null && <span lang="nb"> ({plan.periodNote})</span>}
        </Fact>
        <Fact name={t('publisher')}>
          {plan.publisher === null && plan.coPublishers === null ? (
            <MissingValue why="unavailable" />
          ) : (
            publishers.map(({ name }) => name.text).join(', ')
          )}
        </Fact>
        {plan.commissionedBy && <Fact name={t('commissionedBy')}>{plan.commissionedBy.name.text}</Fact>}
        <RelatedPlans name={t('follows')} plans={named(plan.follows ? [plan.follows] : [])} />
        <RelatedPlans name={t('followedBy')} plans={named(plan.followedBy)} />
        <Fact name={t('source')}>
          <ExternalLink href={plan.sourceUrl}>{new URL(plan.sourceUrl).hostname}</ExternalLink>
          {plan.guideline && (
            <>
              {' · '}
              <RecordLink kind="Guideline" id={plan.guideline.id}>
                {t('asGuideline')}
              </RecordLink>
            </>
          )}
        </Fact>
      </FactList>
    </section>
  );
}

function RelatedPlans({ name, plans }: { name: string; plans: readonly Plan[] }) {
  if (plans.length === 0) return null;
  return (
    <Fact name={name}>
      <ul className="plain">
        {plans.map(({ id, title, status }) => (
          <li key={id}>
            <ViewLink view="plan" filters={{ plan: id }}>
              {title.text}
            </ViewLink>{' '}
            <PlanStatusTag status={status} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}
