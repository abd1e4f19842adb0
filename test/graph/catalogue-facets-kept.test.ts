import { describe, expect, test } from '@jest/globals';
import {
  choosing,
  facetLists as lists,
  readFacets,
  valueOf,
  type Arguments,
  type FacetList,
} from '../support/facet-lists.js';
import { times } from '../support/volume.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();
const read = (list: FacetList, variables: Arguments) => readFacets(system, list, variables);

const alignedBy = (topicId: string, audienceId: string, reach: string[]) => ({
  alignedTo: { topicIds: [topicId], audienceIds: [audienceId], reach },
});
const REACHES = [['DIRECT'], ['INHERITED'], ['PARTIAL'], ['DIRECT', 'PARTIAL'], []];
/** A topic and an audience by every reach; by some, others for each pair, where little is to be tried. */
const inAnyWay = (topicId: string, audienceId: string) =>
  REACHES.filter((_, index) => (index + topicId.length) % times(2, 1) === 0).map((reach) =>
    alignedBy(topicId, audienceId, reach),
  );
const surroundings: Record<string, Arguments[]> = {
  courses: [
    { currency: ['UNKNOWN'], filter: { country: ['NO'] } },
    {
      currency: ['REVIEW_DUE', 'UNDECIDED'],
      filter: { status: ['UNKNOWN'] },
      alignedTo: { topicIds: ['haandhygiene'] },
    },
    { filter: { lastReviewed: { after: '2018', undecided: true }, status: ['ACTIVE'], animalHealth: false } },
    { currency: ['UNKNOWN'], ...alignedBy('haandhygiene', 'sykepleier', ['INHERITED']) },
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
      const [offered, first, last] = [times(1, 2), times(1, 3), times(1, 2)];
      const values = [
        ...counted.slice(0, offered).map(([value]) => value),
        ...has.slice(0, first),
        ...has.slice(-last),
      ];
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
    const direct = alignedBy('haandhygiene', 'sykepleier', ['DIRECT']);
    const { totalCount, facets } = await read(lists[0]!, direct);
    expect(totalCount).toBe(0);
    expect(facets['topics']!.filter(({ topic }) => (topic as { id: string }).id === 'haandhygiene')).toEqual([]);
  });
});
