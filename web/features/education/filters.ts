import {
  dateFilter,
  flagFilter,
  listFilter,
  oneOf,
  someOf,
  textFilter,
  useAddressFilters,
} from '../../components/address-filters';
import { LEVELS, SOURCES } from './levels';

/** The ways to look at the programmes of a level. */
export const PERSPECTIVES = ['matrise', 'liste', 'kompetanser', 'uten', 'sammenlign', 'rett'] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

export const COVERAGES = ['SCANNED', 'PARTIAL', 'NOT_COLLECTED'] as const;

/** What the address says of the view. */
export function useEducationFilters() {
  return useAddressFilters({
    nivaa: oneOf(LEVELS),
    kilde: oneOf(SOURCES),
    visning: oneOf(PERSPECTIVES),
    tema: listFilter,
    malgruppe: listFilter,
    program: listFilter,
    dekning: someOf(COVERAGES),
    sok: textFilter,
    svake: flagFilter,
    // Topics that are opened in the matrix, and the cell whose outcomes are shown: programme and topics
    apne: listFilter,
    celle: listFilter,
    rammeverk: oneOf(['ecdc', 'who']),
    a: textFilter,
    b: textFilter,
    dag: dateFilter,
    dag2: dateFilter,
  });
}

export type EducationFilters = ReturnType<typeof useEducationFilters>[0];
export type ChangeFilters = ReturnType<typeof useEducationFilters>[1];
