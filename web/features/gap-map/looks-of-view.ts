import type { CellLook } from './cell-display';
import type { ViewOfMap } from './dimensions';

/** What cells can look like in each view of the map, in the order of the legend. */
export const LOOKS_OF_VIEW: Record<ViewOfMap, readonly CellLook[]> = {
  dekning: ['missing', 'missingOrWeak', 'weak', 'unknown', 'covered', 'noNeed', 'unavailable'],
  omfang: ['none', 'low', 'middle', 'high', 'unavailable'],
  datagrunnlag: ['none', 'low', 'middle', 'high', 'unavailable'],
  oppdatert: ['missing', 'unknown', 'covered', 'none', 'unavailable'],
  poeng: ['none', 'unknown', 'low', 'middle', 'high'],
};
