import { dayOf, isDay } from '../../../values/day.js';
import {
  countriesFilter,
  dayFilter,
  flagFilter,
  languagesFilter,
  listFilter,
  oneOf,
  readAddressFilters,
  someOf,
  useAddressFilters,
} from '../../components/address-filters';
import { MAX_COLUMNS, REACHES, REASONS, REGISTRIES, VIEWS_OF_MAP } from './dimensions';
import { BASES, CERTAINTIES, VERDICT_FILTERS } from './verdict-filters';

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
  land: countriesFilter,
  sprak: languagesFilter,
  sted: listFilter,
  region: listFilter,
  rekkevidde: oneOf(REACHES),
  register: someOf(REGISTRIES),
  arsak: someOf(REASONS),
  tiltak: listFilter,
  ansvarlig: listFilter,
  eierlos: flagFilter,
  /** Only cells with any of these verdicts. */
  dom: someOf(VERDICT_FILTERS),
  /** Only cells whose need is certain, or only possible. */
  behov: oneOf(CERTAINTIES),
  /** Only cells whose audience the source names, or the curator set. */
  grunnlag: oneOf(BASES),
  /** The cell that is looked into: `topic,audience`. */
  celle: listFilter,
  /** The day whose map is shown, as recorded then. */
  dag: dayFilter,
  /** Links from other views name audiences so. */
  malgruppe: listFilter,
};

/** The usual columns where the address names none, and as many of those it names as there is room for. */
function withColumns<A extends { kol: string[]; malgruppe: string[] }>(address: A): A & { wantedColumns: number } {
  const named = address.kol.length > 0 ? address.kol : address.malgruppe;
  const wanted = named.length > 0 ? named : DEFAULT_COLUMNS;
  return { ...address, kol: wanted.slice(0, MAX_COLUMNS), wantedColumns: wanted.length };
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
export const hidesCells = (address: MapAddress): boolean => asksForReasons(address) || asksForVerdicts(address);

/** Whether cells are chosen by their reasons and by who answers for these. */
export const asksForReasons = ({ register, arsak, tiltak, ansvarlig, eierlos }: MapAddress): boolean =>
  register.length + arsak.length + tiltak.length + ansvarlig.length > 0 || eierlos;

/** Whether cells are chosen by their verdict and their need. */
const asksForVerdicts = ({ dom, behov, grunnlag }: MapAddress): boolean =>
  dom.length > 0 || behov !== '' || grunnlag !== '';

/** The basis of the audience that the graph is to count by. */
export const basisOfAddress = ({ grunnlag }: Pick<MapAddress, 'grunnlag'>): 'STATED' | 'INFERRED' | null =>
  grunnlag === '' ? null : grunnlag === 'oppgitt' ? 'STATED' : 'INFERRED';

/** The last moment of a day in Norway as the graph takes it; null for today and for no day. */
export function endOfPastDay(day: string, now: Date = new Date()): string | null {
  if (!isDay(day) || day === dayOf(now)) return null;
  // Oslo is one hour ahead of UTC, two in summer: the day's end there, whichever holds on that day.
  const noon = new Date(`${day}T12:00:00Z`);
  const hour = Number(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', hour: '2-digit' }).format(noon));
  return new Date(Date.parse(`${day}T23:59:59Z`) - (hour - 12) * 3_600_000).toISOString();
}
