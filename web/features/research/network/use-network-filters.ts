import { flag, list, text, useFilters } from '../../../components/filters';

/** What the network shows, as the address has it; `valgt` is the id of what is chosen, of whatever kind. */
export const useNetworkFilters = () => useFilters({ tema: list, personer: flag, temaer: flag, valgt: text });
