import { beforeAll, describe, expect, test } from '@jest/globals';
import { everyQuestion, type Question } from '../support/questions.js';
import { loadOnce } from '../support/load-once.js';
import type { PlannedRead } from '../support/query-plans.js';
import { clientAt, type Client } from '../support/client.js';
import type { DatabaseRead, TestSystem } from '../support/system.js';
import { withSystem } from '../support/with-system.js';

const { plansOf } = await loadOnce<typeof import('../support/query-plans.js')>('./query-plans.js');

/** Why records may be sorted after they were read. */
const SORTED_FOR_A_REASON: readonly { reason: string; holds: (read: PlannedRead) => boolean }[] = [
  {
    reason: 'an index has chosen the records by what was asked for, and only these are sorted',
    holds: ({ indexes }) => indexes.length === 0 || indexes.every((index) => !index.startsWith('archived_')),
  },
  {
    reason:
      'the order is worked out for each record: by relevance, by a date that may be missing, or by a code that may',
    holds: ({ collection, shape }) =>
      shape.includes('"$sort":{"key.k0"') &&
      [
        'courses',
        'courseRuns',
        'guidelines',
        'learningOutcomes',
        'projects',
        'publications',
        'participations',
      ].includes(collection),
  },
  {
    reason: 'an index leaves out the measures of draft plans, and those that are left are sorted',
    holds: ({ collection, indexes }) =>
      collection === 'measures' && indexes[0]?.startsWith('archived_1_planId') === true,
  },
  {
    reason: 'relevance to a search',
    holds: ({ shape }) => shape.includes('"$derived.titleWords"'),
  },
];

// As a registry with more records than are held in memory is read
const system = withSystem({ settings: { recordsInMemory: 0 } });
const withoutDrafts = withSystem({ settings: { includeDrafts: false, recordsInMemory: 0 } });
let planned: PlannedRead[];
/** The first question that makes a read. */
const askedBy = new Map<DatabaseRead['command'], string>();

beforeAll(async () => {
  const questions = everyQuestion();
  const usual = questions.filter(({ variant }) => variant === null);
  const past = clientAt(system.url, { 'accept-datetime': new Date(Date.now() - 5000).toUTCString() });
  const reads = [
    ...(await readsOf(system, system, questions)),
    ...(await readsOf(system, past, usual)),
    ...(await readsOf(
      withoutDrafts,
      withoutDrafts,
      usual.filter(({ name }) => /drafts|plan/.test(name)),
    )),
  ];
  planned = await plansOf(system, reads);
}, 240_000);

async function readsOf(of: TestSystem, client: Client, questions: readonly Question[]): Promise<DatabaseRead[]> {
  const reads: DatabaseRead[] = [];
  for (const { name, query, variables } of questions) {
    const own = await of.databaseReads(() => client.post(query, variables));
    for (const { command } of own) askedBy.set(command, name);
    reads.push(...own);
  }
  return reads;
}

const told = ({ registry, collection, shape, command, indexes }: PlannedRead) =>
  `${registry}.${collection} of ${askedBy.get(command)}, by ${indexes.join(' ') || 'no index'}: ${shape}`;

describe('What any question reads, in any filter and order, now and at a past moment', () => {
  test('every collection is read', () => {
    expect(new Set(planned.map(({ collection }) => collection.replace('.versions', ''))).size).toBeGreaterThan(20);
    expect(planned.length).toBeGreaterThan(500);
  });

  test('no collection is read from end to end: every read goes by an index', () => {
    expect(planned.filter(({ scans }) => scans).map(told)).toEqual([]);
  });

  test('the order of a list comes from an index, but for a reason', () => {
    const sorted = planned.filter(({ sorts }) => sorts);
    const unexplained = sorted.filter((read) => !SORTED_FOR_A_REASON.some(({ holds }) => holds(read)));
    expect(unexplained.map(told)).toEqual([]);
  });

  test('search keys stay in the database', () => {
    const whole = planned.filter(
      ({ shape, name, collection }) =>
        name === 'aggregate' && !collection.endsWith('.versions') && !/"\$(project|group|count)"/.test(shape),
    );
    expect(whole.map(told)).toEqual([]);
  });
});
