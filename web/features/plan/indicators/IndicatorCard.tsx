import { Heading } from '@digdir/designsystemet-react';
import { ViewLink } from '../../../components/ViewLink';
import type { IndicatorWithSeriesFragment } from '../generated/graphql';
import { IndicatorFigure } from './IndicatorFigure';

/** An indicator among others. */
export function IndicatorCard({ indicator }: { indicator: IndicatorWithSeriesFragment }) {
  return (
    <article className="indicator-card">
      <Heading level={3} data-size="2xs" lang={indicator.name.language}>
        <ViewLink view="plan" id={`indikator/${indicator.id}`}>
          {indicator.name.text}
        </ViewLink>
      </Heading>
      <IndicatorFigure indicator={indicator} />
    </article>
  );
}
