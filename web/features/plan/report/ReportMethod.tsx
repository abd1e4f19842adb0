import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { PlainTable } from '../parts/PlainTable';
import { useTerm } from '../../../terms/use-term';
import type { QueryState } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { usePeriods } from '../use-periods';
import { unavailableRegistries, type ReportData } from './report-data';
import { useExactTime } from './use-exact-time';

/** The registries that a report is made of, the one that holds the plan first. */
const REGISTRIES = ['plan', 'competence', 'courses', 'education', 'guidelines', 'research'] as const;

interface Props {
  report: ReportData;
  queries: readonly QueryState<unknown>[];
  asOf: string | undefined;
  /** How many groups the gaps were counted for. */
  audiences: number;
}

/** How the figures come about, which registries gave them, and as of when. */
export function ReportMethod({ report: { plan, period, progress }, queries, asOf, audiences }: Props) {
  const t = useTranslations('plan.method');
  const term = useTerm();
  const { span } = usePeriods();
  const seconds = useExactTime();
  const unavailable = unavailableRegistries(queries);
  const read = queries.flatMap(({ answer }) => answer?.answeredAt ?? []).toSorted()[0];
  return (
    <section aria-labelledby="method">
      <Heading level={2} data-size="sm" id="method">
        {t('title')}
      </Heading>
      <ul>
        <li>{t('plan', { version: plan.version, period: span(period) })}</li>
        <li>{t('progress', { count: progress.length })}</li>
        <li>{t('responsible')}</li>
        <li>{t('means')}</li>
        <li>{t('gaps', { audiences })}</li>
        <li>{t('measured')}</li>
        <li>{t('standing')}</li>
      </ul>
      <Heading level={3} data-size="xs">
        {t('registries')}
      </Heading>
      <Paragraph>{asOf === undefined ? t('live') : t('frozen', { at: seconds(asOf) })}</Paragraph>
      <PlainTable
        caption={t('registries')}
        columns={[t('registry'), t('gives'), asOf === undefined ? t('readAt') : t('asOf')]}
      >
        {REGISTRIES.map((registry) => (
          <tr key={registry}>
            <th scope="row">{term('registry', registry)}</th>
            <td>{t(`from.${registry}`)}</td>
            <td>{unavailable.includes(registry) ? <MissingValue why="unavailable" /> : seconds(asOf ?? read ?? '')}</td>
          </tr>
        ))}
      </PlainTable>
    </section>
  );
}
