import { useTranslations } from 'use-intl';
import { ViewLink } from '../../../components/ViewLink';

/** The way back to the plan that a page belongs to. */
export function BackToPlan({ planId }: { planId?: string | undefined }) {
  const t = useTranslations('plan');
  return (
    <div className="back">
      <ViewLink view="plan" filters={{ plan: planId }}>
        ← {t('toPlan')}
      </ViewLink>
    </div>
  );
}
