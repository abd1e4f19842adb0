import { useTranslations } from 'use-intl';
import { NavLinks } from '../../../components/NavLinks';
import { useViewAddress } from '../../../components/ViewLink';
import type { Plan } from '../chosen-plan';

/** The parts of a plan's view: its measures, its indicators, and the report on it. */
export function PlanParts({ plan, shown }: { plan: Plan; shown: 'tiltak' | 'indikatorer' }) {
  const t = useTranslations('plan.parts');
  const address = useViewAddress();
  const addresses = {
    tiltak: address('plan', undefined, { plan: plan.id }),
    indikatorer: address('plan', undefined, { plan: plan.id, vis: 'indikatorer' }),
    rapport: address('plan', 'rapport', { plan: plan.id }),
  };
  const links = (['tiltak', 'indikatorer', 'rapport'] as const).map((part) => ({
    key: part,
    label: t(part),
    href: `~${addresses[part]}`,
    isCurrent: part === shown,
  }));
  return <NavLinks className="plan-parts" label={t('label')} links={links} />;
}
