import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import type { ListedMeasureFragment } from '../generated/graphql';
import { usePeriods } from '../use-periods';

/** The latest report on a measure in a few words; that nothing is reported says nothing of what was done. */
export function ReportedProgress({ progress }: { progress: ListedMeasureFragment['latestProgress'] }) {
  const t = useTranslations('plan');
  const term = useTerm();
  const { span } = usePeriods();
  if (!progress) return <span className="absent none">{t('notReported')}</span>;
  return (
    <>
      {term('ProgressStatus', progress.status)} <span className="aside">({span(progress.period)})</span>
    </>
  );
}
