import { useTranslations } from 'use-intl';
import { Link as RouterLink } from 'wouter';
import { useViewAddress } from '../../../components/ViewLink';
import type { Plan } from '../plans';

/** The parts of a plan's view: its measures, its indicators, and the report on it. */
export function PlanParts({ plan, shown }: { plan: Plan; shown: 'tiltak' | 'indikatorer' }) {
  const t = useTranslations('plan.parts');
  const address = useViewAddress();
  const parts = [
    { name: 'tiltak', href: address('plan', undefined, { plan: plan.id }) },
    { name: 'indikatorer', href: address('plan', undefined, { plan: plan.id, vis: 'indikatorer' }) },
    { name: 'rapport', href: address('plan', 'rapport', { plan: plan.id }) },
  ] as const;
  return (
    <nav className="plan-parts" aria-label={t('label')}>
      <ul>
        {parts.map(({ name, href }) => (
          <li key={name}>
            <RouterLink href={`~${href}`} aria-current={name === shown ? 'page' : undefined}>
              {t(name)}
            </RouterLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
