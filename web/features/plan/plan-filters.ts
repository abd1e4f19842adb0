import { listFilter, oneOf, someOf, textFilter, useAddressFilters } from '../../components/address-filters';

/** The parts of the services, in the order that plans name them. */
export const SECTORS = ['ALL', 'SPECIALIST_CARE', 'PRIMARY_CARE', 'NATIONAL', 'ENVIRONMENT'] as const;

/** What the address of the view says. */
const FILTERS = {
  plan: textFilter,
  vis: oneOf(['tiltak', 'indikatorer']),
  grupper: oneOf(['sektor', 'ansvarlig']),
  sok: textFilter,
  sektor: someOf(SECTORS),
  ansvarlig: listFilter,
  tema: listFilter,
  malgruppe: listFilter,
};

/** The choices of the view, kept in its address. */
export const usePlanFilters = () => useAddressFilters(FILTERS);
