import { textFilter, useAddressFilters } from '../../../components/address-filters';

const FILTERS = { plan: textFilter, periode: textFilter, per: textFilter };

/** What the address of a report says: the plan, the period, and the moment that it is frozen at. */
export const useReportFilters = () => useAddressFilters(FILTERS);
