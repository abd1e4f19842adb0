import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as operations from '../generated/graphql.js';
import type { TypedDocumentString } from '../generated/graphql.js';
import { starterRows } from '../support/starter-data.js';
import { times } from '../support/volume.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

type Arguments = { alignedTo?: Record<string, unknown>; filter?: Record<string, unknown> } & Record<string, unknown>;
type Facet = { count: number } & Record<string, { id: string } | string | null | number>;
interface List {
  totalCount: number;
  facets: Record<string, Facet[]>;
}

/** A list of the catalogue, and the filter field that chooses a value of each of its facets. */
interface Catalogue {
  list: string;
  document: TypedDocumentString<unknown, never>;
  chooses: Record<string, string>;
}

const asDocument = (document: unknown) => document as TypedDocumentString<unknown, never>;
const aligned = { topics: 'alignedTo.topicIds', audiences: 'alignedTo.audienceIds' };
const lists: Catalogue[] = [
  {
    list: 'courses',
    document: asDocument(operations.CourseFacetsDocument),
    chooses: {
      ...aligned,
      status: 'filter.status',
      format: 'filter.format',
      level: 'filter.level',
      language: 'filter.language',
      country: 'filter.country',
      providers: 'filter.providerIds',
      currency: 'currency',
    },
  },
  {
    list: 'guidelines',
    document: asDocument(operations.GuidelineFacetsDocument),
    chooses: {
      ...aligned,
      status: 'filter.status',
      kind: 'filter.kind',
      scope: 'filter.scope',
      country: 'filter.country',
      language: 'filter.language',
      publishers: 'filter.publisherIds',
    },
  },
  {
    list: 'learningOutcomes',
    document: asDocument(operations.LearningOutcomeFacetsDocument),
    chooses: {
      topics: 'alignedTo.topicIds',
      programmes: 'filter.programmeIds',
      kind: 'filter.kind',
      codeSystem: 'filter.codeSystem',
      competenceLevel: 'filter.competenceLevel',
      currency: 'currency',
      validity: 'validity',
    },
  },
  {
    list: 'projects',
    document: asDocument(operations.ProjectFacetsDocument),
    chooses: {
      ...aligned,
      type: 'filter.type',
      status: 'filter.status',
      coordinators: 'filter.coordinatorIds',
      funders: 'filter.funderIds',
    },
  },
  {
    list: 'publications',
    document: asDocument(operations.PublicationFacetsDocument),
    chooses: { topics: 'topicIds', type: 'filter.type' },
  },
  {
    list: 'measures',
    document: asDocument(operations.MeasureFacetsDocument),
    chooses: {
      topics: 'topicIds',
      plans: 'filter.planIds',
      kind: 'filter.kind',
      sector: 'filter.sector',
      status: 'filter.status',
      responsible: 'filter.responsibleIds',
    },
  },
  {
    list: 'programmes',
    document: asDocument(operations.ProgrammeFacetsDocument),
    chooses: {
      group: 'filter.group',
      level: 'filter.level',
      coverage: 'filter.coverage',
      institutions: 'filter.institutionIds',
      validity: 'validity',
    },
  },
];

async function read({ list, document }: Catalogue, variables: Arguments): Promise<List> {
  const data = (await system.ask(document, variables as never)) as { catalogue: Record<string, List> };
  return data.catalogue[list]!;
}

/** The value of a facet, as the filter takes it. */
function valueOf(facet: Facet): string | null {
  const { count: _count, ...rest } = facet;
  const value = Object.values(rest)[0] as { id: string } | string | null;
  return typeof value === 'object' ? (value?.id ?? null) : value;
}

/** The same arguments with one property chosen anew. */
function choosing(variables: Arguments, path: string, value: string | null): Arguments {
  const [group = '', name] = path.split('.');
  if (name === undefined) return { ...variables, [group]: [value] };
  return { ...variables, [group]: { ...(variables[group] as object), [name]: [value] } };
}

const topicIds = starterRows('topics').map(({ id }) => id);
const RUNS = times(12, 120);

describe('The count of a facet is what the list would hold if that value were chosen', () => {
  test.each(lists)('$list', async (catalogue) => {
    const whole = await read(catalogue, {});
    const chosen = Object.entries(catalogue.chooses).flatMap(([facet, path]) =>
      (whole.facets[facet] ?? []).map((value) => ({ facet, path, value: valueOf(value) })),
    );
    const anyChoice = fc.constantFrom(...chosen.filter(({ value }) => value !== null));

    await fc.assert(
      fc.asyncProperty(
        anyChoice,
        anyChoice,
        fc.constantFrom(...topicIds),
        fc.boolean(),
        async (a, b, topic, narrow) => {
          // Given a list that is already narrowed
          let variables = choosing({}, a.path, a.value);
          if (narrow && catalogue.chooses['topics'])
            variables = choosing(variables, catalogue.chooses['topics'], topic);
          const narrowed = await read(catalogue, variables);
          // When one of the values it offers is chosen
          const offered = narrowed.facets[b.facet] ?? [];
          for (const facet of offered.slice(0, 5)) {
            if (valueOf(facet) === null && b.path.endsWith('Ids')) continue;
            // Then the list holds as many as the facet said
            const after = await read(catalogue, choosing(variables, b.path, valueOf(facet)));
            expect({ ...b, value: valueOf(facet), count: after.totalCount }).toEqual({
              ...b,
              value: valueOf(facet),
              count: facet.count,
            });
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

/** Arguments beside the filters that facets choose from, alone and with a filter that is chosen already. */
const inAnyWay = (topicId: string, audienceId: string) =>
  [['DIRECT'], ['INHERITED'], ['PARTIAL'], ['DIRECT', 'PARTIAL'], []].map((reach) => ({
    alignedTo: { topicIds: [topicId], audienceIds: [audienceId], reach },
  }));
const surroundings: Record<string, Arguments[]> = {
  courses: [
    { currency: ['UNKNOWN'], filter: { country: ['NO'] } },
    {
      currency: ['REVIEW_DUE', 'UNDECIDED'],
      filter: { status: ['UNKNOWN'] },
      alignedTo: { topicIds: ['haandhygiene'] },
    },
    { filter: { lastReviewed: { after: '2018', undecided: true }, status: ['ACTIVE'], animalHealth: false } },
    { currency: ['UNKNOWN'], ...inAnyWay('haandhygiene', 'sykepleier')[1] },
    ...inAnyWay('haandhygiene', 'sykepleier'),
    ...inAnyWay('basale-smittevernrutiner', 'lege'),
  ],
  guidelines: [
    { filter: { overdue: true, country: ['NO'] } },
    { filter: { lastUpdated: { before: '2020' }, status: ['IN_FORCE'], hasPlannedReview: false } },
    ...inAnyWay('haandhygiene', 'sykepleier'),
  ],
  learningOutcomes: [
    { currency: ['UNKNOWN'], filter: { kind: ['KNOWLEDGE'] } },
    { validOn: '2026', validity: ['IN_FORCE', 'UNDECIDED'], filter: { codeSystem: ['RETHOS'] } },
    { validOn: '2026', currency: ['UNKNOWN'], filter: { competenceLevel: [null] } },
    { filter: { group: ['RETHOS'], educationLevel: ['NATIONAL_REGULATION'], kind: ['SKILL'] } },
    ...inAnyWay('haandhygiene', 'sykepleier'),
  ],
  projects: [{ filter: { isResearch: true, status: ['ONGOING'] } }, ...inAnyWay('antibiotikaresistens', 'lege')],
  publications: [{ filter: { fromYear: 2020, type: ['ARTICLE'] }, topicIds: ['antibiotikaresistens'] }],
  measures: [{ filter: { hasResponsible: true, kind: ['MEASURE'] }, topicReach: 'DIRECT' }],
  programmes: [{ validOn: '2026', validity: ['IN_FORCE'], filter: { group: ['RETHOS'] }, audienceIds: ['sykepleier'] }],
};

describe('A facet lifts its own filter, and keeps every other argument of its list', () => {
  const asked = lists.flatMap((catalogue) =>
    surroundings[catalogue.list]!.map((around) => [catalogue.list, around, catalogue] as const),
  );
  test.each(asked)('%s: %j', async (_, around, catalogue) => {
    const [{ facets }, whole] = [await read(catalogue, around), await read(catalogue, {})];
    for (const [facet, path] of Object.entries(catalogue.chooses)) {
      const counted = (facets[facet] ?? []).map((value) => [valueOf(value), value.count] as const);
      // Some that it offers, and some that the whole list has, offered or not.
      const has = (whole.facets[facet] ?? []).map(valueOf);
      const values = [...counted.slice(0, 2).map(([value]) => value), ...has.slice(0, 3), ...has.slice(-2)];
      const chosen = [...new Set(values)].filter((value) => value !== null || !path.endsWith('Ids'));
      const listed = [];
      for (const value of chosen) {
        listed.push([value, (await read(catalogue, choosing(around, path, value))).totalCount]);
      }
      const told = chosen.map((value) => [value, new Map(counted).get(value) ?? 0]);
      expect([facet, told]).toEqual([facet, listed]);
    }
  });

  test('what is chosen already is offered with the others', async () => {
    const country = async (filter: object) =>
      (await read(lists[0]!, { currency: ['UNKNOWN'], filter: { ...filter } })).facets['country'];
    expect((await country({}))!.map(({ value }) => value)).toEqual(['NO', 'EU', 'INT', 'DK', 'US', 'GB', 'SE']);
    expect(await country({ country: ['NO'] })).toEqual(await country({}));
  });

  test('a topic that the list has rows on is offered, and none that it has not', async () => {
    const [direct] = inAnyWay('haandhygiene', 'sykepleier');
    const { totalCount, facets } = await read(lists[0]!, direct!);
    expect(totalCount).toBe(0);
    expect(facets['topics']!.filter(({ topic }) => (topic as { id: string }).id === 'haandhygiene')).toEqual([]);
  });
});

describe('Nothing recorded is a value of its own', () => {
  test('courses without a level are counted, and can be listed', async () => {
    const { facets } = await read(lists[0]!, {});
    const unrecorded = facets['level']!.find((facet) => facet['value'] === null);
    expect(unrecorded?.count).toBe(70);
    expect((await read(lists[0]!, { filter: { level: [null] } })).totalCount).toBe(70);
  });

  test('statuses stand apart: UNKNOWN is neither active nor retired', async () => {
    const { facets } = await read(lists[0]!, {});
    expect(facets['status']).toEqual([
      { value: 'UNKNOWN', count: 42 },
      { value: 'RETIRED', count: 36 },
      { value: 'ACTIVE', count: 12 },
    ]);
  });
});
