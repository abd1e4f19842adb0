import {
  countriesFilter,
  dateFilter,
  listFilter,
  oneOf,
  someOf,
  textFilter,
  useAddressFilters,
} from '../../components/address-filters';
import type { GuidelineOrder } from './generated/graphql';

/** The parts of the view, as they are named in the address. */
export const PARTS = ['tidslinje', 'liste', 'uplanlagt'] as const;
export type PartName = (typeof PARTS)[number];

/** States of a review, in the order of the schedule. */
export const REVIEW_STATES = ['OVERDUE', 'PLANNED', 'UNPLANNED'] as const;

/** Orders of the list, as they are named in the address. */
export const ORDERS = { tittel: 'TITLE', nyeste: 'NEWEST', eldste: 'OLDEST', gjennomgang: 'NEXT_REVIEW' } as const;

/** Countries: Norway unless said, `alle` for every one. */
const countries = {
  ...countriesFilter,
  read: (given: string | null) => (given === 'alle' ? [] : given === null ? ['NO'] : countriesFilter.read(given)),
  write: (chosen: string[]) => (chosen.length === 0 ? 'alle' : chosen.join() === 'NO' ? null : chosen.join(',')),
};

/** Which part of the view is shown. */
export const useShownPart = () => useAddressFilters({ vis: oneOf(PARTS) });

/** What the schedule is narrowed to. */
export const useScheduleFilters = () =>
  useAddressFilters({
    ansvarlig: listFilter,
    tema: listFilter,
    fra: dateFilter,
    til: dateFilter,
    tilstand: someOf(REVIEW_STATES),
    form: oneOf(['tidslinje', 'tabell']),
  });

/** What the list is narrowed to. */
export const useListFilters = () =>
  useAddressFilters({
    sok: textFilter,
    tema: listFilter,
    malgruppe: listFilter,
    sted: listFilter,
    utgiver: listFilter,
    type: listFilter,
    status: listFilter,
    omfang: listFilter,
    land: countries,
    sortering: oneOf(['tittel', 'nyeste', 'eldste', 'gjennomgang']),
  });

const some = (values: readonly string[]) => (values.length > 0 ? [...values] : null);
/** What is not a value of the enum, the graph refuses in words. */
const values = (given: readonly string[]) => some(given) as never[] | null;

/** The schedule's filters as variables of the operations. */
export function scheduleVariables(filters: ReturnType<typeof useScheduleFilters>[0]) {
  const { ansvarlig, tema, fra, til } = filters;
  return {
    responsible: some(ansvarlig),
    topicIds: some(tema),
    from: fra || null,
    to: til || null,
  };
}

/** The states that are shown: all, unless some are chosen. */
export const shownStates = ({ tilstand }: ReturnType<typeof useScheduleFilters>[0]) =>
  tilstand.length > 0 ? tilstand : [...REVIEW_STATES];

/** The list's filters as variables of the operations. */
export function listVariables(filters: ReturnType<typeof useListFilters>[0]) {
  const { sok, tema, malgruppe, sted, utgiver, type, status, omfang, land, sortering } = filters;
  return {
    search: sok || null,
    alignedTo: { topicIds: some(tema), audienceIds: some(malgruppe), settingIds: some(sted) },
    filter: {
      publisherIds: some(utgiver),
      kind: values(type),
      status: values(status),
      scope: values(omfang),
      country: some(land),
    },
    orderBy: ORDERS[sortering] as GuidelineOrder,
  };
}
