import { oneOf, readAddressFilters, useAddressFilters } from '../../components/address-filters';

/** The parts of the view, as the address names them: the map, which has no name, and the findings. */
const FILTERS = {
  // The map's own values of `vis` say what its cells tell; to this they are all the map
  vis: oneOf(['kart', 'funn']),
};
export type MapPart = 'kart' | 'funn';

/** The part that an address asks for. */
export const readMapPart = (parameters: URLSearchParams): MapPart => readAddressFilters(FILTERS, parameters).vis;

/** The part that is shown. */
export const useMapPart = (): MapPart => useAddressFilters(FILTERS)[0].vis;
