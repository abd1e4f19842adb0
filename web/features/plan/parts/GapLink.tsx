import { useTranslations } from 'use-intl';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';

interface Props {
  /** Undefined while it is being asked, null where it cannot be said. */
  count: number | null | undefined;
  measure: { id: string; title: string };
  audienceIds: readonly string[];
}

/** How many gaps a measure follows up, leading to the gap map of them. */
export function GapLink({ count, measure, audienceIds }: Props) {
  const t = useTranslations('plan.gaps');
  if (count === undefined) return <span aria-hidden="true">…</span>;
  if (count === null) return <MissingValue why="unavailable" />;
  if (count === 0) return <span className="absent none">{t('none')}</span>;
  return (
    <ViewLink view="gapMap" filters={{ tiltak: measure.id, malgruppe: audienceIds }}>
      {count}
      <span className="visually-hidden"> {t('of', { measure: measure.title })}</span>
    </ViewLink>
  );
}
