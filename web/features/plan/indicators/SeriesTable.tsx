import { useTranslations } from 'use-intl';
import { PlainTable } from '../parts/PlainTable';
import { ExternalLink } from '../../../components/ExternalLink';
import type { IndicatorWithSeriesFragment } from '../generated/graphql';
import { useIndicatorTexts } from './use-indicator-texts';

/** The same as the chart, as a table: each measurement with its series, its period as in the source, and the source. */
export function SeriesTable({
  indicator,
}: {
  indicator: Pick<IndicatorWithSeriesFragment, 'name' | 'unit' | 'series'>;
}) {
  const t = useTranslations('plan.indicator');
  const words = useIndicatorTexts();
  const label = t('table', { indicator: indicator.name.text });
  return (
    <PlainTable
      caption={label}
      columns={[t('series'), t('period'), `${t('value')} (${indicator.unit})`, t('remark'), t('source')]}
    >
      {indicator.series.flatMap(({ name, observations }) =>
        observations.map((one) => (
          <tr key={`${name ?? ''} ${one.year} ${one.period ?? ''} ${one.region ?? ''}`}>
            <td>{words.series(name)}</td>
            <td>{words.when(one)}</td>
            <td className="number">{words.number(one.value)}</td>
            <td lang="nb">{[one.region, one.note].filter((text) => text !== null).join('; ')}</td>
            <td>
              <ExternalLink href={one.sourceUrl}>{new URL(one.sourceUrl).hostname}</ExternalLink>
            </td>
          </tr>
        )),
      )}
    </PlainTable>
  );
}
