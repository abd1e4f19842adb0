import { useTranslations } from 'use-intl';
import { RegisteredOnly } from '../../components/RegisteredOnly';
import { neededOf, useVerdictCounts } from '../../components/use-verdict-counts';
import type { GapMapQuery } from './generated/graphql';

interface Props {
  map: NonNullable<GapMapQuery['gapMap']>;
  /** How many topics of the lowest level the map has, and how many audiences. */
  topics: number;
  audiences: number;
}

/** The whole map in a sentence: cells by verdict, those whose need is only possible apart. */
export function MapSummary({ map: { certain, possible, ruleVersion }, topics, audiences }: Props) {
  const t = useTranslations('gap-map.summary');
  const { list } = useVerdictCounts();
  if (!certain || !possible) return null;
  const [needed, maybe] = [neededOf(certain), neededOf(possible)];
  return (
    <p className="map-summary">
      {needed === 0 ? t('noneCertain') : t('certain', { topics, audiences, count: needed, counts: list(certain) })}{' '}
      {maybe > 0 && t('possible', { count: maybe, counts: list(possible) })}{' '}
      <RegisteredOnly ruleVersion={ruleVersion} />
    </p>
  );
}
