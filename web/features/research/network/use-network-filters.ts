import { flagFilter, listFilter, textFilter, useAddressFilters } from '../../../components/address-filters';

/** What the network shows, as the address has it; `valgt` is the id of what is chosen, of whatever kind. */
export const useNetworkFilters = () =>
  useAddressFilters({ tema: listFilter, personer: flagFilter, temaer: flagFilter, valgt: textFilter });
