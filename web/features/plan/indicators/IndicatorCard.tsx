import { Heading } from '@digdir/designsystemet-react';
import { RecordLink } from '../../../components/RecordLink';
import type { IndicatorWithSeriesFragment } from '../generated/graphql';
import { IndicatorFigure } from './IndicatorFigure';

/** An indicator among others. */
export function IndicatorCard({ indicator }: { indicator: IndicatorWithSeriesFragment }) {
  return (
    <article className="indicator-card">
      <Heading level={3} data-size="2xs" lang={indicator.name.language}>
        <RecordLink kind="Indicator" id={indicator.id}>
          {indicator.name.text}
        </RecordLink>
      </Heading>
      <IndicatorFigure indicator={indicator} />
    </article>
  );
}
