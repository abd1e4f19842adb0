import { Details } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Fact, FactList } from '../../../components/Facts';
import { CsvButton } from '../../../components/CsvButton';
import { PictureButtons } from '../../../components/PictureButtons';
import { MissingValue } from '../../../components/MissingValue';
import type { IndicatorWithSeriesFragment } from '../generated/graphql';
import { useIndicatorTable } from './use-indicator-table';
import { IndicatorChart } from './IndicatorChart';
import { SeriesProgress } from './SeriesProgress';
import { SeriesTable } from './SeriesTable';
import { useWidth } from '../../../components/use-width';
import { useIndicatorTexts } from './use-indicator-texts';

/** An indicator as chart, in words and as a table, each of which can be saved. */
export function IndicatorFigure({ indicator, open }: { indicator: IndicatorWithSeriesFragment; open?: boolean }) {
  const t = useTranslations('plan.indicator');
  const words = useIndicatorTexts();
  const picture = useRef<SVGSVGElement>(null);
  const [width, measured] = useWidth(560);
  const table = useIndicatorTable();
  const { series, target, baseline } = indicator;
  return (
    <div className="indicator-figure" ref={measured}>
      {series.length === 0 ? (
        <MissingValue why="none" />
      ) : (
        <IndicatorChart indicator={indicator} width={Math.max(260, width)} picture={picture} />
      )}
      <FactList isCompact>
        <Fact name={t('targetName')}>
          {target === null ? <MissingValue why="none" /> : <span lang="nb">{target.text}</span>}
          {target?.value === null && <span className="aside"> ({t('targetWithoutValue')})</span>}
          {target?.valueDerived === true && target.value !== null && (
            <span className="aside"> ({t('derived', { value: words.number(target.value) })})</span>
          )}
          {target !== null && target.year !== null && ` ${t('by', { year: String(target.year) })}`}
        </Fact>
        <Fact name={t('baselineName')}>
          {baseline === null ? <MissingValue why="none" /> : `${baseline.year}: `}
          {baseline !== null &&
            (baseline.value === null ? <MissingValue why="unknown" /> : words.number(baseline.value))}
        </Fact>
      </FactList>
      <SeriesProgress indicator={indicator} />
      {series.length > 0 && (
        <>
          <Details defaultOpen={open ?? false} className="as-table">
            <Details.Summary>{t('asTable')}</Details.Summary>
            <Details.Content>
              <SeriesTable indicator={indicator} />
            </Details.Content>
          </Details>
          <div className="view-actions">
            <PictureButtons name={`indikator-${indicator.id}`} picture={picture} />
            <CsvButton table={() => table(`indikator-${indicator.id}`, [indicator])} />
          </div>
        </>
      )}
    </div>
  );
}
