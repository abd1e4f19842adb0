import { Heading } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import type { QueryState } from '../../../api/use-graph-query';
import { unavailableRegistries, type ReportData } from './report-data';

/** The limits that the registry of plans tells, by how they begin, and the page's words for them. */
const KNOWN = [
  ['Shows registered', 'shows'],
  ['The registries are a sample', 'sample'],
  ['Measurements are compared', 'series'],
  ['Progress is what', 'progress'],
  ['The plan is a draft', 'draft'],
] as const;

/** What the report does not show: what the registry says of itself, what was not collected, and who did not answer. */
export function ReportLimits({ report, queries }: { report: ReportData; queries: readonly QueryState<unknown>[] }) {
  const t = useTranslations('plan.limits');
  const term = useTerm();
  const unavailable = unavailableRegistries(queries);
  return (
    <section aria-labelledby="limits">
      <Heading level={2} data-size="sm" id="limits">
        {t('title')}
      </Heading>
      <ul>
        {report.limits.map((limit) => {
          const known = KNOWN.find(([beginning]) => limit.startsWith(beginning));
          return known ? (
            <li key={limit}>{t(known[1])}</li>
          ) : (
            <li key={limit} lang="en">
              {limit}
            </li>
          );
        })}
        <li>{t('notCollected')}</li>
        <li>
          {unavailable.length === 0
            ? t('allAnswered')
            : t('silent', { registries: unavailable.map((registry) => term('registry', registry)).join(', ') })}
        </li>
      </ul>
    </section>
  );
}
