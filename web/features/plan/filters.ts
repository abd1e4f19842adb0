import { list, oneOf, someOf, text, useFilters } from '../../components/filters';

/** The parts of the services, in the order that plans name them. */
export const SECTORS = ['ALL', 'SPECIALIST_CARE', 'PRIMARY_CARE', 'NATIONAL', 'ENVIRONMENT'] as const;

/** What the address of the view says. */
const FILTERS = {
  plan: text,
  vis: oneOf(['tiltak', 'indikatorer']),
  grupper: oneOf(['sektor', 'ansvarlig']),
  sok: text,
  sektor: someOf(SECTORS),
  ansvarlig: list,
  tema: list,
  malgruppe: list,
};

/** The choices of the view, kept in its address. */
export const usePlanFilters = () => useFilters(FILTERS);
