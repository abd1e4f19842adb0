import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../terms/language';
import { useTerm } from '../../terms/use-term';
import { useGraphQuery } from '../../api/use-graph-query';
import { useDisplayNames } from '../../terms/use-display-names';
import { FilterNamesDocument, GuidelineNameDocument, type CoursesQuery } from './generated/graphql';
import { NO_FORMAT, type CourseFilters } from './course-filters';

/** The numbers that stand with the filters' values. */
export type CourseFacets = NonNullable<NonNullable<CoursesQuery['catalogue']>['courses']>['facets'];

type Named = { id: string; prefLabel?: { text: string }; name?: { text: string } } | null;

/**
 * Names filters' values in the page's language: by the list's own numbers, and where those hold nothing of it any
 * more, by asking for the name.
 */
export function useFilterNames(facets: CourseFacets | undefined, filters: CourseFilters) {
  const t = useTranslations('courses');
  const term = useTerm();
  const country = useDisplayNames().country;
  const language = useDisplayNames().language;
  const prefer = usePreferredLanguages();
  const known = new Map<string, string>();
  const note = (record: Named | undefined) => {
    const name = record?.prefLabel?.text ?? record?.name?.text;
    if (record && name) known.set(record.id, name);
  };
  for (const { topic } of facets?.topics ?? []) note(topic);
  for (const { audience } of facets?.audiences ?? []) note(audience);
  for (const { organisation } of facets?.providers ?? []) note(organisation);
  const chosen = [...filters.tema, ...filters.malgruppe, ...filters.tilbyder];
  const unnamed = facets !== undefined && chosen.some((id) => !known.has(id));
  const more = useGraphQuery(FilterNamesDocument, unnamed ? { prefer } : null).answer?.data;
  for (const record of [...(more?.topics ?? []), ...(more?.audiences ?? [])]) note(record);
  for (const { organisation } of more?.catalogue?.courses?.facets.providers ?? []) note(organisation);
  const [guideline] = filters.veileder;
  const { answer } = useGraphQuery(GuidelineNameDocument, guideline === undefined ? null : { id: guideline, prefer });
  const named = answer?.data.guideline;
  if (named) known.set(named.id, named.title.text);

  return {
    record: (id: string) => known.get(id) ?? id,
    language,
    country,
    format: (value: string) => (value === NO_FORMAT ? t('formatUnknown') : term('CourseFormat', value)),
    status: (value: string) => term('CourseStatus', value),
    currency: (value: string) => term('CurrencyState', value),
    reach: (value: string) => term('CellReach', value),
  };
}
export type FilterNames = ReturnType<typeof useFilterNames>;
