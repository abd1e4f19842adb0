import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import type { ExportTable } from '../../../components/export-table';
import type { InstitutionsQuery } from '../generated/graphql';
import { useDisplayNames } from '../../../terms/use-display-names';

export type InstitutionRow = InstitutionsQuery['organisations']['nodes'][number];

/** Whether an institution has anything to do with registered research; one of which that is not known may have. */
export const hasResearch = ({ projects, memberships, publications }: InstitutionRow): boolean =>
  [projects, memberships, publications].some((list) => !list || list.totalCount > 0);

/** Makes a table of institutions as they are listed. */
export function useInstitutionTable(): (institutions: readonly InstitutionRow[]) => ExportTable {
  const t = useTranslations('research.field');
  const unavailable = useTranslations('components.absent')('unavailable');
  const term = useTerm();
  const { country } = useDisplayNames();
  const count = (list: { totalCount: number } | null | undefined) => list?.totalCount ?? unavailable;
  return (institutions) => ({
    name: 'institusjoner',
    columns: [
      ...[
        'institution',
        'kind',
        'ownCountry',
        'coordinates',
        'takesPart',
        'funds',
        'memberships',
        'publications',
        'id',
      ],
    ].map((key) => t(key)),
    rows: institutions.map((one) => [
      one.name.text,
      term('OrganisationKind', one.kind),
      country(one.country),
      count(one.coordinates),
      count(one.takesPart),
      count(one.funds),
      count(one.memberships),
      count(one.publications),
      one.id,
    ]),
  });
}
