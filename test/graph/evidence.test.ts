import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { evidenceIn, evidenceQueue, type EvidencePage } from '../support/evidence.js';
import { starterRows } from '../support/starter-data.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();
const queue = evidenceQueue(system);

const pairOf = ({ guideline, publication }: { guideline: { id: string } | null; publication: { id: string } }) =>
  `${guideline!.id} ${publication.id}`;

interface GuidelineRow {
  id: string;
  status: string;
  country: string;
  topicIds: string[];
  settingIds: string[];
  firstPublished: string | null;
  lastUpdated: string | null;
  chapters?: { lastUpdated: string | null }[];
}
const tree = new Map(starterRows('topics').map((row) => [row.id, row['broaderId'] as string | null]));
const under = (topic: string | null | undefined, above: readonly string[]): boolean =>
  !!topic && (above.includes(topic) || under(tree.get(topic), above));
/** Whose health the rows are about: animals, people, or both. */
const sideOf = ({ settingIds = [], topicIds }: { settingIds?: string[]; topicIds: string[] }) => {
  if (topicIds.includes('en-helse-samarbeid')) return 'both';
  if (settingIds.length > 0 && settingIds.some((id) => id !== 'dyrehelse'))
    return settingIds.includes('dyrehelse') || topicIds.includes('amr-dyr-mat-miljo') ? 'both' : 'people';
  return settingIds.length > 0 || topicIds.includes('amr-dyr-mat-miljo') ? 'animals' : 'people';
};
const meet = (one: string, other: string) => one === other || one === 'both' || other === 'both';

describe('The network looks for publications that are newer than guidelines on their topics', () => {
  test('every pair is newer or undecided by its year, in force or of unknown status, on a topic that joins them', async () => {
    const evidence = evidenceIn(await queue());
    expect(evidence.length).toBeGreaterThan(40);
    expect(new Set(evidence.map(({ order }) => order)).size).toBeGreaterThan(0);
    for (const { guideline, publication, order, guidelineDate, topics } of evidence) {
      const [year, changed] = [publication.year!, Number(guidelineDate.slice(0, 4))];
      expect(order).toBe(year > changed ? 'NEWER' : 'UNDECIDED');
      expect(year).toBeGreaterThanOrEqual(changed);
      expect(['IN_FORCE', 'UNKNOWN']).toContain(guideline!.status);
      expect(guideline!.country).toBe('NO');
      const row = starterRows('guidelines').find(({ id }) => id === guideline!.id) as unknown as GuidelineRow;
      expect(topics!.every(({ id }) => under(id, row.topicIds))).toBe(true);
      expect(topics).not.toEqual([]);
    }
  });

  test('no pair is missing: those that the rows of the data set give by dates alone are there', async () => {
    const pairs = new Set<string>();
    for (let after: string | null = null, more = true; more;) {
      const page: EvidencePage = await queue({ countries: [], first: 10, after });
      evidenceIn(page).forEach((one) => pairs.add(pairOf(one)));
      after = page.pageInfo.endCursor ?? null;
      more = page.pageInfo.hasNextPage;
    }
    expect(evidenceIn(await queue({ countries: [] }))).toHaveLength(pairs.size);
    const guidelines = starterRows('guidelines') as unknown as (GuidelineRow & { revisions?: unknown[] })[];
    // Notes of revisions have a rule of their own: those guidelines are left to the test of that rule.
    const plain = guidelines.filter(
      ({ status, revisions }) => ['IN_FORCE', 'UNKNOWN'].includes(status) && (revisions ?? []).length === 0,
    );
    const expected = plain.flatMap(({ id, topicIds, settingIds, firstPublished, lastUpdated, chapters }) => {
      const dates = [firstPublished, lastUpdated, ...(chapters ?? []).map((chapter) => chapter.lastUpdated)];
      const years = dates.flatMap((date) => (date ? [Number(date.slice(0, 4))] : []));
      return starterRows('publications')
        .filter(({ year }) => years.length > 0 && typeof year === 'number' && year >= Math.max(...years))
        .filter((row) => (row['topicIds'] as string[]).some((topic) => under(topic, topicIds)))
        .filter((row) => meet(sideOf({ settingIds, topicIds }), sideOf({ topicIds: row['topicIds'] as string[] })))
        .map((row) => `${id} ${row.id}`);
    });
    const ofPlain = [...pairs].filter((pair) => plain.some(({ id }) => pair.startsWith(`${id} `)));
    expect(expected.length).toBeGreaterThan(15);
    expect(ofPlain.sort()).toEqual(expected.sort());
  });

  test('advice for animals meets research on animals alone, and none on students, dentists or wards', async () => {
    const ids = starterRows('guidelines').flatMap((row) =>
      String(row['settingIds']) === 'dyrehelse' && row['country'] === 'NO' ? [row.id] : [],
    );
    expect(ids).toHaveLength(4);
    const { nodes } = await queue({ guidelineIds: ids });
    expect(nodes.map(({ publication, guidelines }) => [publication.id, guidelines.length])).toEqual([
      ['p-husdyr-2022', 3],
      ['p-mrsa-svin-2021', 1],
      ['p-qrec-2018', 1],
    ]);
  });

  test('the most specific topics come first, each publication once', async () => {
    const { nodes, totalCount } = await queue();
    expect(new Set(nodes.map(({ publication }) => publication.id)).size).toBe(totalCount);
    const specificities = nodes.map(({ specificity }) => specificity);
    expect(specificities).toEqual([...specificities].sort((a, b) => b - a));
    for (const { specificity, guidelines } of nodes)
      expect(specificity).toBe(Math.max(...guidelines.map((one) => one.specificity)));
  });

  test('what has no year is left out and counted apart: the number is that of its list', async () => {
    let counted = 0;
    const inForce = starterRows('guidelines').filter(
      ({ status }) => status === 'IN_FORCE',
    ) as unknown as GuidelineRow[];
    // Those of animal health have a rule of their own.
    for (const { id } of inForce.filter((row) => sideOf(row) === 'people').slice(0, 12)) {
      const { guideline } = await system.ask(operations.NewerPublicationsDocument, { id });
      const topicIds = guideline!.topics!.map((topic) => topic.id);
      const { data } = await system.post<{ catalogue: { publications: { totalCount: number } } }>(
        'query ($topicIds: [ID!]) { catalogue { publications(topicIds: $topicIds, filter: { hasYear: false }) { totalCount } } }',
        { topicIds },
      );
      expect(guideline!.newerPublications!.withoutYear).toBe(data.catalogue.publications.totalCount);
      counted += guideline!.newerPublications!.withoutYear;
    }
    expect(counted).toBeGreaterThan(0);
  });

  test('a guideline has the same candidates as the queue has for it; one that no longer applies has none', async () => {
    const [first] = evidenceIn(await queue());
    const id = first!.guideline!.id;
    const { guideline } = await system.ask(operations.NewerPublicationsDocument, { id });
    expect(guideline!.newerPublications!.nodes).toEqual(evidenceIn(await queue({ guidelineIds: [id] })));
    const replaced = starterRows('guidelines').find(({ status }) => status === 'REPLACED')!;
    const { guideline: old } = await system.ask(operations.NewerPublicationsDocument, { id: replaced.id });
    expect(old).toMatchObject({ status: 'REPLACED', newerPublications: null });
    expect((await queue({ guidelineIds: [replaced.id] })).totalCount).toBe(0);
  });

  test('by topic, with narrower topics; by order; page by page', async () => {
    const all = await queue();
    const below = await queue({ topicIds: ['riktig-antibiotikabruk'] });
    expect(below.totalCount).toBeGreaterThan(0);
    for (const { topics } of evidenceIn(below))
      expect(topics!.every(({ id }) => under(id, ['riktig-antibiotikabruk']))).toBe(true);
    const [newer, undecided] = [await queue({ order: ['NEWER'] }), await queue({ order: ['UNDECIDED'] })];
    expect([...evidenceIn(newer), ...evidenceIn(undecided)]).toHaveLength(evidenceIn(all).length);
    const first = await queue({ first: 3 });
    const second = await queue({ first: 3, after: first.pageInfo.endCursor ?? null });
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes.slice(0, 6));
  });

  test.each([
    ['a topic that does not exist', 'topicIds: ["nei"]', 'topicIds: there is no "nei".'],
    ['a guideline that does not exist', 'guidelineIds: ["nei"]', 'guidelineIds: there is no "nei".'],
  ])('%s is an error that names it', async (_, argument, message) => {
    const { errors } = await system.post(`{ catalogue { evidenceCandidates(${argument}) { totalCount } } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('however many guidelines ask, the registry reads nothing from the database but how far its log is', async () => {
    const query = '{ catalogue { guidelines(first: 50) { nodes { newerPublications { totalCount withoutYear } } } } }';
    const commands = await system.databaseCommands(() => system.post(query));
    expect(commands.filter((command) => command.startsWith('research.')).sort()).toEqual(['research.find view']);
  });
});
