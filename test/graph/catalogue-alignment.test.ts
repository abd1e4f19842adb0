import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import type { AlignmentFilter } from '../generated/graphql.js';
import { starterRows } from '../support/starter-data.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

const courses = async (alignedTo: Partial<AlignmentFilter>) =>
  (await system.ask(operations.FindCoursesDocument, { alignedTo })).catalogue!.courses!.nodes.map(({ id }) => id);

const rows = starterRows('courses') as unknown as { id: string; topicIds: string[]; audienceIds: string[] }[];

describe('A topic filter includes narrower topics, unless direct alignments are asked for', () => {
  test('klinisk-smitteforebygging reaches courses on hand hygiene', async () => {
    const all = await courses({ topicIds: ['klinisk-smitteforebygging'] });
    const direct = await courses({ topicIds: ['klinisk-smitteforebygging'], topicReach: 'DIRECT' });

    expect(all).toContain('kompetansebroen-handhygiene');
    expect(direct).not.toContain('kompetansebroen-handhygiene');
    expect(direct.toSorted()).toEqual(
      rows
        .filter(({ topicIds }) => topicIds.includes('klinisk-smitteforebygging'))
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(all).toEqual(expect.arrayContaining(direct));
  });
});

describe('An audience filter honours the tree, unless direct alignments are asked for', () => {
  test('a course for health personnel also applies to nurses; one for nurses says nothing about all', async () => {
    const forNurses = await courses({ audienceIds: ['sykepleier'] });
    const forNursesOnly = await courses({ audienceIds: ['sykepleier'], audienceReach: 'DIRECT' });
    const forAll = await courses({ audienceIds: ['helsepersonell'] });
    const tagged = (id: string) => rows.filter(({ audienceIds }) => audienceIds.includes(id)).map((row) => row.id);

    expect(forNursesOnly.toSorted()).toEqual(tagged('sykepleier').toSorted());
    expect(forNurses).toEqual(expect.arrayContaining([...tagged('sykepleier'), ...tagged('helsepersonell')]));
    expect(forAll.filter((id) => tagged('sykepleier').includes(id) && !tagged('helsepersonell').includes(id))).toEqual(
      [],
    );
  });

  test('topics and audiences are combined with "and", ids of one kind are alternatives', async () => {
    const both = await courses({ topicIds: ['haandhygiene', 'hanskebruk'], audienceIds: ['helsepersonell'] });
    const either = await courses({ topicIds: ['haandhygiene', 'hanskebruk'] });
    const hands = await courses({ topicIds: ['haandhygiene'] });
    const gloves = await courses({ topicIds: ['hanskebruk'] });

    expect(either.toSorted()).toEqual([...new Set([...hands, ...gloves])].toSorted());
    expect(either).toEqual(expect.arrayContaining(both));
    expect(both.length).toBeLessThan(either.length);
  });

  test('an empty list of ids keeps nothing', async () => {
    expect(await courses({ topicIds: [] })).toEqual([]);
  });
});

describe('Learning outcomes reach an audience by the programmes that educate it', () => {
  test('shared objectives of internal medicine apply to doctors specialising in infectious diseases', async () => {
    const outcomes = async (alignedTo: Partial<AlignmentFilter>) =>
      (await system.ask(operations.FindLearningOutcomesDocument, { alignedTo })).catalogue!.learningOutcomes!;
    const all = await outcomes({ audienceIds: ['lis-infeksjonssykdommer'] });
    const own = await outcomes({ audienceIds: ['lis-infeksjonssykdommer'], audienceReach: 'DIRECT' });

    expect(own.totalCount).toBe(35);
    expect(all.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(own.nodes.map(({ id }) => id)));
    expect(all.totalCount).toBeGreaterThan(own.totalCount);
  });
});

describe('Learning outcomes by who can decide on them', () => {
  test.each([
    ['kd', 55],
    ['hdir', 184],
  ])('%s administers the regulations of %i outcomes', async (id, count) => {
    const filter = { administeredByIds: [id] };
    const { catalogue } = await system.ask(operations.FindLearningOutcomesDocument, { filter });
    expect(catalogue!.learningOutcomes!.totalCount).toBe(count);
  });
});

describe('Every number equals the table that the data set gives of its topic × audience cells', () => {
  const secondLevel = starterRows('topics').filter(({ broaderId }) => broaderId !== null);

  test('70 topics of the second level × 147 audiences', () => {
    expect([secondLevel.length, starterRows('audiences').length]).toEqual([70, 147]);
  });

  /** Number of cells that hold any record: the audiences of every topic, asked for in one query. */
  async function cells(list: string, filter: string, reach: 'DIRECT' | 'INHERITED'): Promise<number> {
    const asked = secondLevel.map(
      ({ id }, index) => `t${index}: ${list}(first: 1, filter: ${filter}, alignedTo: {
        topicIds: ["${id}"], topicReach: DIRECT, audienceReach: ${reach} }) { facets { audiences { count } } }`,
    );
    const { data, errors } = await system.post<{
      catalogue: Record<string, { facets: { audiences: unknown[] } }>;
    }>(`{ catalogue { ${asked.join('\n')} } }`);
    expect(errors).toEqual([]);
    return Object.values(data.catalogue).reduce((sum, { facets }) => sum + facets.audiences.length, 0);
  }

  test.each([
    ['courses', '{}', 216, 1796],
    ['courses', '{ status: [ACTIVE, UNKNOWN] }', 148, 1419],
    ['courses', '{ status: [ACTIVE] }', 41, 442],
    ['guidelines', '{}', 191, 2766],
    ['guidelines', '{ country: ["NO"], status: [IN_FORCE] }', 98, 1879],
    ['guidelines', '{ country: ["NO"], status: [IN_FORCE, UNKNOWN] }', 123, 2148],
    ['projects', '{}', 25, 191],
  ])('%s %s: %i direct, %i inherited', async (list, filter, direct, inherited) => {
    expect(await cells(list, filter, 'DIRECT')).toBe(direct);
    expect(await cells(list, filter, 'INHERITED')).toBe(inherited);
  });

  /** Cells that hold any learning outcome: the topics of every audience's outcomes, asked for in a few queries. */
  async function outcomeCells(reach: 'DIRECT' | 'INHERITED'): Promise<number> {
    const audiences = starterRows('audiences');
    const second = new Set(secondLevel.map(({ id }) => id));
    let sum = 0;
    for (let start = 0; start < audiences.length; start += 50) {
      const asked = audiences.slice(start, start + 50).map(
        ({ id }, index) => `a${index}: learningOutcomes(first: 1, alignedTo: {
          audienceIds: ["${id}"], audienceReach: ${reach}, topicReach: DIRECT }) { facets { topics { topic { id } } } }`,
      );
      const { data, errors } = await system.post<{
        catalogue: Record<string, { facets: { topics: { topic: { id: string } }[] } }>;
      }>(`{ catalogue { ${asked.join('\n')} } }`);
      expect(errors).toEqual([]);
      const topics = Object.values(data.catalogue).flatMap(({ facets }) => facets.topics);
      sum += topics.filter(({ topic }) => second.has(topic.id)).length;
    }
    return sum;
  }

  test('learning outcomes: 280 direct, 723 inherited', async () => {
    expect(await outcomeCells('DIRECT')).toBe(280);
    expect(await outcomeCells('INHERITED')).toBe(723);
  });
});
