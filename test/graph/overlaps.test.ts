import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

const ask = async (variables: Partial<operations.OverlapsQueryVariables> = {}) =>
  (await system.ask(operations.OverlapsDocument, variables)).overlapCandidates;

describe('The coordinator looks for courses that may overlap', () => {
  test('the known duplicate ranks first, and says why', async () => {
    const [first] = (await ask()).nodes;
    expect(first!.courses.map(({ id }) => id).sort()).toEqual([
      'mattilsynet-riktig-antibiotikabruk-dyr',
      'nmbu-amr-nettkurs-riktig-antibiotikabruk-dyr',
    ]);
    expect(first).toMatchObject({ sameGroup: true, languages: ['nb'] });
    expect(first!.topics!.map(({ id }) => id).sort()).toEqual([
      'amr-dyr-mat-miljo',
      'antibiotikaresistens',
      'riktig-antibiotikabruk',
    ]);
    expect(first!.titleWords).toEqual(expect.arrayContaining(['riktig', 'antibiotikabruk']));
  });

  test('the similarity can be computed by hand from what is shared', async () => {
    const { nodes } = await ask();
    const pair = nodes.find(({ courses }) =>
      courses.some(({ id }) => id === 'nmbu-amr-nettkurs-riktig-antibiotikabruk-dyr'),
    )!;
    const { data } = await system.post<
      Record<string, { topics: object[]; audiences: object[]; title: { text: string } }>
    >(
      `{ ${pair.courses.map(({ id }, i) => `c${i}: course(id: "${id}") { topics { id } audiences { id } title { text } }`).join(' ')} }`,
    );
    const [a, b] = [data['c0']!, data['c1']!];
    const part = (shared: number, sizeOfA: number, sizeOfB: number) => shared / (sizeOfA + sizeOfB - shared);
    const words = (title: string) =>
      new Set(
        title
          .toLowerCase()
          .match(/\p{L}+/gu)!
          .filter((word) => word.length > 3),
      ).size;
    const expected =
      (0.4 * part(pair.topics!.length, a.topics.length, b.topics.length) +
        0.3 * part(pair.audiences!.length, a.audiences.length, b.audiences.length) +
        0.2 * part(pair.titleWords.length, words(a.title.text), words(b.title.text))) /
      0.9;
    expect(pair.similarity).toBeCloseTo(expected, 10);
  });

  test('never courses of one provider, never retired ones, always something shared', async () => {
    const { nodes, totalCount } = await ask({ first: 100, countries: [] });
    expect(totalCount).toBeGreaterThan(5);
    for (const { courses, topics, audiences, languages, similarity } of nodes) {
      expect(courses).toHaveLength(2);
      expect(courses[0]!.provider!.id).not.toBe(courses[1]!.provider!.id);
      expect(courses.map(({ status }) => status)).not.toContain('RETIRED');
      expect([topics!.length, audiences!.length, languages.length].every((length) => length > 0)).toBe(true);
      expect(similarity).toBeGreaterThan(0);
      expect(similarity).toBeLessThanOrEqual(1);
    }
    expect(nodes.map(({ similarity }) => similarity)).toEqual(
      nodes.map(({ similarity }) => similarity).toSorted((a, b) => b - a),
    );
  });

  test('by provider, by topic, page by page', async () => {
    const all = await ask({ first: 100 });
    const first = await ask({ first: 2 });
    const second = await ask({ first: 2, after: first.pageInfo.endCursor ?? null });
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes.slice(0, 4));
    const ofNmbu = await ask({ providerIds: ['nmbu'] });
    expect(ofNmbu.totalCount).toBe(1);
    const onHands = await ask({ topicIds: ['haandhygiene'], first: 100 });
    expect(onHands.nodes.every(({ topics }) => topics!.some(({ id }) => id === 'haandhygiene'))).toBe(true);
  });
});
