import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReportFilters } from './report-filters';

interface Props {
  planId: string;
  period: string;
  onFrozen: (isCopied: boolean) => void;
}

/** Leads to the same report frozen at this moment, and copies its address. */
export function FreezeButton({ planId, period, onFrozen }: Props) {
  const t = useTranslations('plan.report');
  const [, change] = useReportFilters();
  const [hasFailed, setFailed] = useState(false);
  const freeze = async () => {
    const moment = await serverMoment();
    setFailed(moment === null);
    if (moment === null) return;
    change({ plan: planId, periode: period, per: moment });
    onFrozen(await copied(location.href));
  };
  return (
    <>
      <Button data-size="sm" onClick={() => void freeze()}>
        {t('freeze')}
      </Button>
      {hasFailed && <span role="alert">{t('notFrozen')}</span>}
    </>
  );
}

/** The server's clock, to the second, as the moments of the registries are by it; null where it does not answer. */
async function serverMoment(): Promise<string | null> {
  try {
    const date = (await fetch('/health/live')).headers.get('date');
    return date === null ? null : new Date(date).toISOString().replace('.000', '');
  } catch {
    return null;
  }
}

/** Puts a text on the clipboard; false where the browser does not let it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
