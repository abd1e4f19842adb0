import { OFFERED_STATUSES } from '../../contracts/course-offers.js';
import { WHOLE_AUDIENCE, type CellReach } from '../../contracts/cell-counts.js';
import type { RecordFilter } from '../../contracts/coverage-counts.js';
import type { CountedStates } from './counted.js';
import { listArguments, type CountedList } from './list-arguments.js';
import type { AnsweredMap } from './types.js';
import type { JudgedCell } from './verdicts/judge.js';
import { openRecordsOf } from './verdicts/open-records.js';
import { weaknessesAt, type JudgedDimension, type OfferInCell, type Place } from './verdicts/rules.js';

export type SettlingKind = 'PROVIDER' | 'CURRICULA' | 'GUIDELINE';

/** Records whose state would settle what is open; `SettlingRecords` in the schema. */
export interface Settling {
  kind: SettlingKind;
  records: CountedList;
}

/** Legal states of a text under which it counts in a map. */
const COUNTED_STATES = ['IN_FORCE', 'OLDER_TEXT_NOT_COLLECTED', 'UNDECIDED', 'NO_REGULATION'];

/** What would settle a dimension of a cell that is open. */
export function settledBy(
  { dimension, atLeast, atMost }: JudgedDimension,
  cell: JudgedCell,
  map: AnsweredMap,
): Settling[] {
  if (atLeast === 'COVERED' || atMost !== 'COVERED') return [];
  if (dimension === 'COURSES') return [...coursesToAsk(cell, map.question.filter), ...basesToVerify(cell)];
  if (dimension === 'EDUCATION') return curriculaToScan(cell, map);
  return guidelinesToVerify(cell, map.question.filter);
}

/** What a list of a cell's records is narrowed to, beside what they count as. */
interface Narrowing {
  count: number;
  reach?: readonly CellReach[];
  aligned?: object;
  narrowed?: object;
  currency?: string[];
}

/** The list of a cell's records that count as something, narrowed by more. */
export function listInCell(
  counted: CountedStates,
  { topicId, audienceId }: JudgedCell,
  filter: RecordFilter,
  { count, reach = WHOLE_AUDIENCE, aligned = {}, narrowed = {}, ...more }: Narrowing,
): CountedList {
  return {
    count,
    list: counted.list,
    arguments: () => {
      const wanted = listArguments(counted, { topicId, audienceId, reach }, filter);
      return {
        alignedTo: { ...(wanted['alignedTo'] as object), ...aligned },
        filter: { ...(wanted['filter'] as object), ...narrowed },
        ...more,
      };
    },
  };
}

function providersOf(offers: readonly OfferInCell[]): string[] {
  return [...new Set(offers.map(({ offer }) => offer.providerId))];
}

/** Courses of unknown status that would cover the cell, were they offered. */
function coursesToAsk(cell: JudgedCell, filter: RecordFilter): Settling[] {
  const { offers, places } = cell.courses ?? { offers: [], places: [] };
  const unknown = offers.filter(({ offer }) => offer.status === 'UNKNOWN');
  const coveringAt = (place: Place) => unknown.filter((offer) => weaknessesAt(offer, place)?.length === 0);
  const [most] = places
    .map((place) => ({ place, covering: coveringAt(place) }))
    .toSorted((a, b) => b.covering.length - a.covering.length);
  if (!most || most.covering.length === 0) return [];
  const { place, covering } = most;
  const records = listInCell(
    { list: 'COURSES', kind: 'status', states: ['UNKNOWN'] },
    cell,
    { ...filter, organisationIds: null },
    {
      count: covering.length,
      narrowed: { providerIds: providersOf(covering) },
      ...(place.sectors && { aligned: { coversSettingIds: [...place.sectors] } }),
      currency: ['CURRENT', 'UNDECIDED', 'UNKNOWN'],
    },
  );
  return [{ kind: 'PROVIDER', records }];
}

/** Guidelines of unknown status that courses of the cell build on. */
function basesToVerify(cell: JudgedCell): Settling[] {
  const { guidelineIds } = openRecordsOf(cell);
  if (guidelineIds.length === 0) return [];
  const ids = [...guidelineIds];
  return [
    { kind: 'GUIDELINE', records: { count: ids.length, list: 'GUIDELINES', arguments: () => ({ filter: { ids } }) } },
  ];
}

/** Programmes whose text is not collected, by the audiences that they educate. */
function curriculaToScan(cell: JudgedCell, { programmeFacts, question }: AnsweredMap): Settling[] {
  const { programmeIds } = openRecordsOf(cell);
  if (programmeIds.length === 0) return [];
  const audienceIds = [...new Set(programmeIds.flatMap((id) => programmeFacts?.programmes[id]?.audienceId ?? []))];
  const records: CountedList = {
    count: programmeIds.length,
    list: 'PROGRAMMES',
    arguments: () => ({
      audienceIds,
      audienceReach: 'DIRECT',
      filter: { group: ['RETHOS', 'LIS', 'VGS'] },
      collected: false,
      validOn: question.today,
      validity: COUNTED_STATES,
    }),
  };
  return [{ kind: 'CURRICULA', records }];
}

/** National guidelines of unknown status on the topic for the audience. */
function guidelinesToVerify(cell: JudgedCell, filter: RecordFilter): Settling[] {
  const count = cell.need?.possible.length ?? 0;
  if (count === 0) return [];
  const unknown = { list: 'GUIDELINES', kind: 'national', states: ['UNKNOWN'] } as const;
  return [{ kind: 'GUIDELINE', records: listInCell(unknown, cell, filter, { count }) }];
}

/**
 * Offered courses, or such as may be, of providers that the map does not name and that reach those it names: of their
 * region or of the whole country. Null where the map names no organisations, or courses did not answer.
 */
export function offersFromElsewhere(cell: JudgedCell, { question: { filter } }: AnsweredMap): CountedList | null {
  const own = filter.organisationIds && new Set(filter.organisationIds);
  if (!own || !cell.courses) return null;
  const others = cell.courses.offers.filter(
    ({ offer, workplaces }) => workplaces.length === 0 && !own.has(offer.providerId),
  );
  return listInCell(
    { list: 'COURSES', kind: 'status', states: OFFERED_STATUSES },
    cell,
    { ...filter, organisationIds: null },
    {
      count: others.length,
      narrowed: { providerIds: providersOf(others) },
    },
  );
}
