import { usePreferredLanguages } from '../../terms/language';
import {
  countriesFilter,
  languagesFilter,
  listFilter,
  oneOf,
  someOf,
  textFilter,
  useAddressFilters,
} from '../../components/address-filters';
import type { CourseFormat, CoursesQueryVariables } from './generated/graphql';

/** The countries that are chosen: Norway unless the address says otherwise, none of them for all. */
const country = {
  ...countriesFilter,
  read: (given: string | null): string[] =>
    given === null ? ['NO'] : given === 'alle' ? [] : countriesFilter.read(given),
  write: (values: string[]): string | null => (values.join() === 'NO' ? null : (listFilter.write(values) ?? 'alle')),
};

/** Stands in the address for courses whose format is not recorded. */
export const NO_FORMAT = 'uoppgitt';

/** Within how many days a course can be asked to start. */
export const START_DAYS = ['30', '90', '180'] as const;

const FILTERS = {
  sok: textFilter,
  tema: listFilter,
  malgruppe: listFilter,
  tilbyder: listFilter,
  sprak: languagesFilter,
  format: someOf(['E_LEARNING', 'VIDEO', 'WEBINAR', 'BLENDED', 'CLASSROOM', 'PROGRAMME', NO_FORMAT]),
  status: someOf(['ACTIVE', 'PLANNED', 'UNKNOWN', 'RETIRED']),
  oppdatert: someOf(['CURRENT', 'REVIEW_DUE', 'UNDECIDED', 'UNKNOWN']),
  land: country,
  /** Builds on any of these guidelines. */
  veileder: listFilter,
  /** How the courses reach the topic and the audience, as the gap map counts them. */
  rekkevidde: someOf(['DIRECT', 'INHERITED', 'PARTIAL']),
  nabofag: oneOf(['', 'ja', 'nei']),
  dyrehelse: oneOf(['', 'ja', 'nei']),
  /** A run starts within so many days. */
  starter: oneOf(['', ...START_DAYS]),
  sorter: oneOf(['', 'TITLE', 'NEWEST', 'OLDEST', 'STARTS_SOONEST']),
};

/** The filters of the list of courses, in the address. */
export const useCourseFilters = () => useAddressFilters(FILTERS);
export type CourseFilters = ReturnType<typeof useCourseFilters>[0];
export type ChangeFilters = ReturnType<typeof useCourseFilters>[1];

/** Nothing chosen: what the button that takes all filters away leaves. */
export const defaultFilters = (): Partial<CourseFilters> => ({
  ...{ sok: '', tema: [], malgruppe: [], tilbyder: [], sprak: [], format: [], status: [], oppdatert: [] },
  ...{ land: ['NO'], veileder: [], rekkevidde: [], nabofag: '', dyrehelse: '', starter: '' },
});

/** The filters as variables of the question. */
export function useCourseVariables(filters: CourseFilters): Omit<CoursesQueryVariables, 'after'> {
  const prefer = usePreferredLanguages();
  const { tema, malgruppe, rekkevidde, nabofag, dyrehelse } = filters;
  const some = <T>(values: T[]) => (values.length > 0 ? values : undefined);
  const yes = (answer: string) => (answer === '' ? undefined : answer === 'ja');
  return {
    prefer,
    search: filters.sok || undefined,
    alignedTo: {
      topicIds: some(tema),
      audienceIds: some(malgruppe),
      // How a cell is reached can only be asked of cells
      reach: tema.length > 0 && malgruppe.length > 0 ? some(rekkevidde) : undefined,
    },
    filter: {
      providerIds: some(filters.tilbyder),
      language: some(filters.sprak),
      format: some(filters.format.map((value): CourseFormat | null => (value === NO_FORMAT ? null : value))),
      status: some(filters.status),
      country: some(filters.land),
      basedOnGuidelineIds: some(filters.veileder),
      peripheral: yes(nabofag),
      animalHealth: yes(dyrehelse),
      startsWithin: filters.starter === '' ? undefined : Number(filters.starter),
    },
    currency: some(filters.oppdatert),
    orderBy: filters.sorter || undefined,
  };
}
