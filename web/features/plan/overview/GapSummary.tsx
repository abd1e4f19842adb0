import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { RegisteredOnly } from '../../../components/RegisteredOnly';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import type { GapAudiences } from '../gap-audiences';

/** Gaps that no measure of any plan answers for, and how the gaps of measures are counted. */
export function GapSummary({
  ownerless,
  audiences,
}: {
  ownerless: number | null | undefined;
  audiences: GapAudiences;
}) {
  const t = useTranslations('plan.gaps');
  return (
    <section className="gap-summary" aria-labelledby="gap-summary">
      <Heading level={2} data-size="xs" id="gap-summary">
        {t('about')}
      </Heading>
      <Paragraph data-size="sm">{t('rule', { count: audiences.ids.length })}</Paragraph>
      <Paragraph data-size="sm">
        <RegisteredOnly />
      </Paragraph>
      <Paragraph data-size="sm">
        {ownerless === undefined ? (
          '…'
        ) : ownerless === null ? (
          <>
            {t('ownerlessUnknown')} <MissingValue why="unavailable" />
          </>
        ) : (
          <ViewLink view="gapMap" filters={{ eierlos: 'ja', malgruppe: audiences.ids }}>
            {t('ownerless', { count: ownerless })}
          </ViewLink>
        )}
      </Paragraph>
    </section>
  );
}
