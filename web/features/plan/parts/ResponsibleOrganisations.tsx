import { useTranslations } from 'use-intl';
import { MissingValue } from '../../../components/MissingValue';
import type { ListedMeasureFragment } from '../generated/graphql';

/** Who answers for a measure, and whether the plan says so or the curator read it from the sector. */
export function ResponsibleOrganisations({
  measure: { responsible, responsibleInferred },
}: {
  measure: Pick<ListedMeasureFragment, 'responsible' | 'responsibleInferred'>;
}) {
  const t = useTranslations('plan.responsible');
  if (!responsible) return <MissingValue why="unavailable" />;
  if (responsible.length === 0) return <span className="absent none">{t('nobody')}</span>;
  return (
    <>
      {responsible.map(({ name }) => name.text).join(', ')}
      {responsibleInferred && <span className="inferred"> ({t('inferred')})</span>}
    </>
  );
}
