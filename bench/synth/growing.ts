import type { StarterRow } from '../../registry/records/definition.js';
import type { DateMove } from './moved-dates.js';
import { inventedName } from './people.js';
import type { Random } from './random.js';

/** What fields of a kind's own are made with. */
interface OwnCopy {
  /** Number of the copy, from 1; the real rows are copy 0. */
  number: number;
  random: Random;
  move: DateMove;
  /** The rows that are copied. */
  rows: readonly StarterRow[];
}

/** A kind of records that a larger country has more of, and what its copies differ in beyond what their fields tell. */
export interface Growing {
  file: string;
  /** Its type in the schema: a file may be that of two. */
  type: string;
  /** Texts whose words vary, beside titles in several languages. */
  texts: readonly string[];
  /** By what others know that one thing: empty in copies. */
  identifying: readonly string[];
  /** What copies share with the real row. */
  shared: readonly string[];
  /** What a copy has of its own. */
  own: (row: StarterRow, copy: OwnCopy) => object;
  /** Whether there are more of this one; all of them, if it is not said. */
  grows?: (row: StarterRow) => boolean;
}

const NOTHING = { texts: [], identifying: [], shared: [], own: () => ({}) } as const;

/** The kinds that grow. Topics, audiences, settings and plans are what they are in any data set. */
export const GROWING: readonly Growing[] = [
  {
    ...NOTHING,
    ...{ file: 'organisations', type: 'Organisation' },
    own: ({ aliases, url }, { number }) => ({
      aliases: (aliases as string[]).map((alias) => `${alias} ${number}`),
      url: ownAddress(url, number),
    }),
    grows: ({ kind, collective }) => kind !== 'MINISTRY' && kind !== 'REGIONAL_HEALTH_AUTHORITY' && collective !== true,
  },
  {
    ...NOTHING,
    ...{ file: 'courses', type: 'Course', texts: ['descriptionNb'] },
    own: ({ overlapGroup, url }, { number }) => ({
      overlapGroup: typeof overlapGroup === 'string' ? `${overlapGroup}-${number}` : null,
      url: ownAddress(url, number),
    }),
  },
  {
    ...NOTHING,
    ...{ file: 'guidelines', type: 'Guideline', texts: ['descriptionNb', 'chapters.title'] },
    identifying: ['legalId', 'isbn', 'seriesNumber'],
    own: ({ url }, { number }) => ({ url: ownAddress(url, number) }),
  },
  // Many programmes stand under one regulation.
  {
    ...NOTHING,
    ...{ file: 'programmes', type: 'Programme', identifying: ['curriculumCode', 'grepUrl'], shared: ['regulation'] },
  },
  {
    ...NOTHING,
    ...{ file: 'outcomes', type: 'LearningOutcome', texts: ['text'] },
    own: ({ code, codeSystem }) => ({ code: codeSystem === 'GREP' ? null : code }),
  },
  {
    ...NOTHING,
    ...{ file: 'projects', type: 'Project', identifying: ['grantNumber', 'rekNumber', 'trialId'] },
    own: ({ projectLeader }, { number, rows }) => {
      if (projectLeader === null) return {};
      // Whoever leads two projects leads both copies.
      const first = rows.findIndex((row) => row['projectLeader'] === projectLeader);
      return { projectLeader: inventedName(number * rows.length + first) };
    },
  },
  {
    ...NOTHING,
    ...{ file: 'publications', type: 'Publication', texts: ['title'], identifying: ['doi'] },
    own: ({ year }, { move }) => ({ year: typeof year === 'number' ? year - move.years : null }),
  },
  { ...NOTHING, ...{ file: 'measures', type: 'Measure', texts: ['title'] } },
  { ...NOTHING, ...{ file: 'indicators', type: 'Indicator' }, own: otherFigures },
];

/** All figures of an indicator higher or lower alike: trends and targets keep their sense. */
function otherFigures(row: StarterRow, { random }: OwnCopy): object {
  const factor = 0.8 + 0.4 * random.next();
  const other = (value: unknown) => (typeof value === 'number' ? Math.round(value * factor * 100) / 100 : null);
  return {
    baselineValue: other(row['baselineValue']),
    targetValue: other(row['targetValue']),
    observations: (row['observations'] as { value: number }[]).map((one) => ({ ...one, value: other(one.value) })),
  };
}

/** The address of a copy: another than that of the real thing, and still a full one. */
function ownAddress(url: unknown, number: number): unknown {
  return typeof url === 'string' && !url.includes('#') ? `${url}#${number}` : url;
}
