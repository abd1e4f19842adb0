import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { starterRows } from '../support/starter-data.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  editor = system.as(await tokenFor({ scopes: ['research:write', 'guidelines:write'], organisation: 'fhi' }));
});

type QueueVariables = Partial<operations.EvidenceQueueQueryVariables>;
const queue = async (variables: QueueVariables = {}) =>
  (await system.ask(operations.EvidenceQueueDocument, variables)).catalogue!.evidenceCandidates!;
const pairOf = ({ guideline, publication }: { guideline: { id: string } | null; publication: { id: string } }) =>
  `${guideline!.id} ${publication.id}`;

interface GuidelineRow {
  id: string;
  status: string;
  country: string;
  topicIds: string[];
  firstPublished: string | null;
  lastUpdated: string | null;
  chapters?: { lastUpdated: string | null }[];
}
const tree = new Map(starterRows('topics').map((row) => [row.id, row['broaderId'] as string | null]));
const under = (topic: string | null | undefined, above: readonly string[]): boolean =>
  !!topic && (above.includes(topic) || under(tree.get(topic), above));

describe('The network looks for publications that are newer than guidelines on their topics', () => {
  test('every pair is newer or undecided by its year, in force or of unknown status, on a topic that joins them', async () => {
    const { nodes, totalCount } = await queue();
    expect(totalCount).toBeGreaterThan(50);
    expect(new Set(nodes.map(({ order }) => order)).size).toBeGreaterThan(0);
    for (const { guideline, publication, order, guidelineDate, topics } of nodes) {
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
      const page: Awaited<ReturnType<typeof queue>> = await queue({ countries: [], after });
      page.nodes.forEach((node) => pairs.add(pairOf(node)));
      after = page.pageInfo.endCursor ?? null;
      more = page.pageInfo.hasNextPage;
    }
    expect((await queue({ countries: [] })).totalCount).toBe(pairs.size);
    const guidelines = starterRows('guidelines') as unknown as (GuidelineRow & { revisions?: unknown[] })[];
    // Notes of revisions have a rule of their own: those guidelines are left to the test of that rule.
    const plain = guidelines.filter(
      ({ status, revisions }) => ['IN_FORCE', 'UNKNOWN'].includes(status) && (revisions ?? []).length === 0,
    );
    const expected = plain.flatMap(({ id, topicIds, firstPublished, lastUpdated, chapters }) => {
      const dates = [firstPublished, lastUpdated, ...(chapters ?? []).map((chapter) => chapter.lastUpdated)];
      const years = dates.flatMap((date) => (date ? [Number(date.slice(0, 4))] : []));
      return starterRows('publications')
        .filter(({ year }) => years.length > 0 && typeof year === 'number' && year >= Math.max(...years))
        .filter((row) => (row['topicIds'] as string[]).some((topic) => under(topic, topicIds)))
        .map((row) => `${id} ${row.id}`);
    });
    const ofPlain = [...pairs].filter((pair) => plain.some(({ id }) => pair.startsWith(`${id} `)));
    expect(expected.length).toBeGreaterThan(20);
    expect(ofPlain.sort()).toEqual(expected.sort());
  });

  test('what has no year is left out and counted apart: the number is that of its list', async () => {
    let counted = 0;
    const inForce = starterRows('guidelines').filter(({ status }) => status === 'IN_FORCE');
    for (const { id } of inForce.slice(0, 12)) {
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
    const [first] = (await queue()).nodes;
    const id = first!.guideline!.id;
    const { guideline } = await system.ask(operations.NewerPublicationsDocument, { id });
    expect(guideline!.newerPublications!.nodes).toEqual((await queue({ guidelineIds: [id] })).nodes);
    const replaced = starterRows('guidelines').find(({ status }) => status === 'REPLACED')!;
    const { guideline: old } = await system.ask(operations.NewerPublicationsDocument, { id: replaced.id });
    expect(old).toMatchObject({ status: 'REPLACED', newerPublications: null });
    expect((await queue({ guidelineIds: [replaced.id] })).totalCount).toBe(0);
  });

  test('by topic, with narrower topics; by order; page by page', async () => {
    const all = await queue();
    const below = await queue({ topicIds: ['riktig-antibiotikabruk'] });
    expect(below.totalCount).toBeGreaterThan(0);
    for (const { topics } of below.nodes)
      expect(topics!.every(({ id }) => under(id, ['riktig-antibiotikabruk']))).toBe(true);
    const [newer, undecided] = [await queue({ order: ['NEWER'] }), await queue({ order: ['UNDECIDED'] })];
    expect(newer.totalCount + undecided.totalCount).toBe(all.totalCount);
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

  test('however many guidelines ask, the registry reads its publications once', async () => {
    const query = '{ catalogue { guidelines(first: 50) { nodes { newerPublications { totalCount withoutYear } } } } }';
    const commands = await system.databaseCommands(() => system.post(query));
    expect(commands.filter((command) => command.startsWith('research.')).sort()).toEqual([
      'research.aggregate evidenceDecisions',
      'research.aggregate publications',
    ]);
  });
});

describe('A candidate is decided on', () => {
  const candidate = async () => {
    const { nodes } = await queue({ order: ['NEWER'], decided: false });
    return nodes.find(({ lapsed }) => lapsed === null)!;
  };
  const decide = async (
    { guideline, publication, guidelineDate }: Awaited<ReturnType<typeof candidate>>,
    more: Partial<operations.DecideEvidenceMutationVariables['input']> = {},
  ) =>
    (
      await editor.ask(operations.DecideEvidenceDocument, {
        input: {
          guidelineId: guideline!.id,
          publicationId: publication.id,
          guidelineDate,
          publicationVersion: publication.version,
          verdict: 'DISMISSED',
          reason: 'gjelder andre land',
          ...more,
        },
      })
    ).decideEvidence!;
  const now = async ({ guideline, publication }: Awaited<ReturnType<typeof candidate>>) => {
    const { nodes } = await queue({ guidelineIds: [guideline!.id] });
    return nodes.find((node) => node.publication.id === publication.id);
  };

  test('it leaves what is to be decided, with the verdict and the reason, until the publication changes', async () => {
    const pair = await candidate();
    const undecided = (await queue({ decided: false })).totalCount;
    expect(await decide(pair)).toMatchObject({
      errors: [],
      evidenceDecision: {
        version: 1,
        verdict: 'DISMISSED',
        reason: 'gjelder andre land',
        guidelineDate: pair.guidelineDate,
      },
    });
    expect((await queue({ decided: false })).totalCount).toBe(undecided - 1);
    expect(await now(pair)).toMatchObject({ decision: { verdict: 'DISMISSED' }, lapsed: null });

    await editor.ask(operations.UpdatePublicationDocument, {
      input: { id: pair.publication.id, version: pair.publication.version, fields: { journal: 'Eurosurveillance' } },
    });
    expect(await now(pair)).toMatchObject({ decision: null, lapsed: { verdict: 'DISMISSED' } });
    expect((await queue({ decided: false })).totalCount).toBe(undecided);

    const stale = await decide(pair, { version: 1 });
    expect(stale.errors).toMatchObject([
      { code: 'CONFLICT', field: 'publicationVersion', currentVersion: pair.publication.version + 1 },
    ]);
    const again = await decide((await now(pair))!, { version: 1, verdict: 'ACCEPTED', reason: 'nye tall' });
    expect(again).toMatchObject({ errors: [], evidenceDecision: { version: 2, verdict: 'ACCEPTED' } });
    expect(await now(pair)).toMatchObject({ decision: { verdict: 'ACCEPTED' }, lapsed: null });
  });

  test('it is to be decided again when the guideline is revised, if the publication is still newer', async () => {
    const { nodes } = await queue({ order: ['NEWER'], decided: false });
    const pair = nodes.find(
      ({ guidelineDate, publication }) => publication.year! - Number(guidelineDate.slice(0, 4)) >= 2,
    )!;
    await decide(pair);
    const revised = `${Number(pair.guidelineDate.slice(0, 4)) + 1}-03-01`;
    const { updateGuideline } = await editor.ask(operations.UpdateGuidelineDateDocument, {
      input: { id: pair.guideline!.id, version: pair.guideline!.version, fields: { lastUpdated: revised } },
    });
    expect(updateGuideline!.errors).toEqual([]);
    expect(await now(pair)).toMatchObject({
      guidelineDate: revised,
      order: 'NEWER',
      decision: null,
      lapsed: { guidelineDate: pair.guidelineDate },
    });
  });

  test('two who decide at once: the second sees what the first decided', async () => {
    const pair = await candidate();
    expect((await decide(pair)).errors).toEqual([]);
    expect(await decide(pair, { verdict: 'ACCEPTED' })).toMatchObject({
      errors: [{ code: 'ALREADY_EXISTS' }],
      evidenceDecision: { version: 1, verdict: 'DISMISSED' },
    });
  });

  test('a decision that is withdrawn leaves the pair to be decided, by anyone', async () => {
    const pair = await candidate();
    const { evidenceDecision } = await decide(pair);
    await editor.ask(operations.ArchiveEvidenceDecisionDocument, { input: { id: evidenceDecision!.id, version: 1 } });
    expect(await now(pair)).toMatchObject({ decision: null, lapsed: null });
    expect(await decide(pair, { verdict: 'ACCEPTED' })).toMatchObject({
      errors: [],
      evidenceDecision: { version: 3, archived: false, verdict: 'ACCEPTED' },
    });
  });

  test('a pair that does not exist cannot be decided', async () => {
    const pair = await candidate();
    expect((await decide(pair, { guidelineId: 'nei' })).errors).toMatchObject([
      { code: 'UNKNOWN_REFERENCE', field: 'guidelineId' },
    ]);
    expect((await decide(pair, { publicationId: 'nei' })).errors).toMatchObject([
      { code: 'UNKNOWN_REFERENCE', field: 'publicationId' },
    ]);
  });
});
