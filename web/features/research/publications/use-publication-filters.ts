import {
  listFilter,
  oneOf,
  someOf,
  textFilter,
  useAddressFilters,
  yearFilter,
} from '../../../components/address-filters';
import type { PublicationListQueryVariables, PublicationOrder, PublicationType } from '../generated/graphql';

const TYPES: readonly PublicationType[] = ['ARTICLE', 'REPORT', 'THESIS', 'PROTOCOL', 'EDITORIAL', 'POLICY'];
/** Orders that can be chosen; the first is the graph's own. */
export const ORDERS = ['standard', 'nyest', 'eldst', 'tittel'] as const;
const ORDER: Record<(typeof ORDERS)[number], PublicationOrder | undefined> = {
  standard: undefined,
  nyest: 'NEWEST',
  eldst: 'OLDEST',
  tittel: 'TITLE',
};

/** The filters of the list of publications, as the address has them. */
export function usePublicationFilters() {
  return useAddressFilters({
    sok: textFilter,
    tema: listFilter,
    type: someOf(TYPES),
    fra: yearFilter,
    til: yearFilter,
    rekkefolge: oneOf(ORDERS),
  });
}

export type PublicationFilters = ReturnType<typeof usePublicationFilters>[0];

/** No filter at all. */
export const NO_FILTERS: Partial<PublicationFilters> = { sok: '', tema: [], type: [], fra: '', til: '' };

/** Whether any filter is set. */
export const isFiltered = ({ sok, tema, type, fra, til }: PublicationFilters): boolean =>
  [sok, fra, til].some((value) => value !== '') || tema.length + type.length > 0;

/** What the graph is asked for under these filters. */
export function publicationVariables(
  filters: PublicationFilters,
): Omit<PublicationListQueryVariables, 'prefer' | 'first' | 'after'> {
  const year = (written: string) => (/^\d{4}$/.test(written) ? Number(written) : undefined);
  return {
    search: filters.sok || undefined,
    topicIds: filters.tema.length > 0 ? filters.tema : undefined,
    filter: {
      type: filters.type.length > 0 ? filters.type : undefined,
      fromYear: year(filters.fra),
      toYear: year(filters.til),
    },
    orderBy: ORDER[filters.rekkefolge],
  };
}
