import { dayOf, isDay } from '../../../values/day.js';
import {
  flagFilter,
  listFilter,
  oneOf,
  readAddressFilters,
  someOf,
  textFilter,
  useAddressFilters,
} from '../../components/address-filters';
import { REACHES, REASONS, REGISTRIES, VIEWS_OF_MAP } from './dimensions';

/** Who the columns are about unless others are chosen: large groups of staff, in and outside hospitals. */
const DEFAULT_COLUMNS = [
  ...['sykepleier', 'lege', 'helsefagarbeider', 'vernepleier'],
  ...['tannhelsepersonell', 'kommunalt-helsepersonell', 'sykehuspersonell', 'renholder'],
];

const FILTERS = {
  /** What the cells tell. */
  vis: oneOf(VIEWS_OF_MAP),
  /** As a table of one line a cell. */
  tabell: flagFilter,
  /** Columns, from left to right. */
  kol: listFilter,
  /** Topics of the first level that are open. */
  apne: listFilter,
  /** Only this topic and what is below it, or only some. */
  tema: listFilter,
  land: listFilter,
  sprak: listFilter,
  sted: listFilter,
  region: listFilter,
  rekkevidde: oneOf(REACHES),
  register: someOf(REGISTRIES),
  arsak: someOf(REASONS),
  tiltak: listFilter,
  ansvarlig: listFilter,
  eierlos: flagFilter,
  /** The cell that is looked into: `topic,audience`. */
  celle: listFilter,
  /** The day whose map is shown, as recorded then. */
  dag: textFilter,
  /** Links from other views name audiences so. */
  malgruppe: listFilter,
};

/** The usual columns where the address names none. */
function withColumns<A extends { kol: string[]; malgruppe: string[] }>(address: A): A {
  const named = address.kol.length > 0 ? address.kol : address.malgruppe;
  return { ...address, kol: named.length > 0 ? named : DEFAULT_COLUMNS };
}

/** What the map shows, as an address says. */
export const readMapAddress = (parameters: URLSearchParams) => withColumns(readAddressFilters(FILTERS, parameters));

/** What the map shows, as its address says, and a way to change it. */
export function useMapAddress() {
  const [address, change] = useAddressFilters(FILTERS);
  return { address: withColumns(address), change };
}
export type MapAddress = ReturnType<typeof useMapAddress>['address'];

/** Filters that hide cells of the map; those of the question itself change their numbers. */
export const hidesCells = ({ register, arsak, tiltak, ansvarlig, eierlos }: MapAddress) =>
  register.length + arsak.length + tiltak.length + ansvarlig.length > 0 || eierlos;

/** The last moment of a day in Norway as the graph takes it; null for today and for no day. */
export function endOfPastDay(day: string, now: Date = new Date()): string | null {
  if (!isDay(day) || day === dayOf(now)) return null;
  // Oslo is one hour ahead of UTC, two in summer: the day's end there, whichever holds on that day.
  const noon = new Date(`${day}T12:00:00Z`);
  const hour = Number(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', hour: '2-digit' }).format(noon));
  return new Date(Date.parse(`${day}T23:59:59Z`) - (hour - 12) * 3_600_000).toISOString();
}
