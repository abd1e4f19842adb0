import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  evidenceKey,
  isEvidenceLookedFor,
  isOlder,
  newestChange,
  orderOf,
  type Decided,
  type EvidenceForGuideline,
  type GuidelineForEvidence,
  type Published,
} from '../../../subgraphs/research/evidence.js';
import { findEvidence } from '../../../subgraphs/research/evidence-finder.js';
import type { EvidenceFilter } from '../../../subgraphs/research/evidence-pairs.js';
import { healthSideOf, sidesMeet } from '../../../subgraphs/research/health-side.js';
import { PublicationsByTopic } from '../../../subgraphs/research/publications-by-topic.js';

const TODAY = '2026-11-21';
type Evidence = EvidenceForGuideline<Decided>;

/** The plain definition: every guideline is compared with every publication. */
function plainly(
  guidelines: readonly GuidelineForEvidence[],
  publications: readonly Published[],
  decisions: Decided[],
) {
  const numberOn = (topic: string) => publications.filter(({ topicIds }) => topicIds.includes(topic)).length;
  const found: Evidence[] = [];
  const [withoutYear, undatedGuidelines] = [new Set<string>(), new Set<string>()];
  for (const guideline of guidelines.filter(isEvidenceLookedFor)) {
    const guidelineDate = newestChange(guideline, TODAY);
    for (const publication of publications) {
      const topicIds = publication.topicIds.filter((id) => guideline.reachedIds.includes(id));
      if (topicIds.length === 0 || !sidesMeet(healthSideOf(guideline), healthSideOf(publication))) continue;
      const { id: publicationId, year } = publication;
      if (year === null) withoutYear.add(publicationId);
      if (guidelineDate === null) undatedGuidelines.add(guideline.id);
      if (year === null || guidelineDate === null || isOlder(year, guidelineDate)) continue;
      const pair = { guidelineId: guideline.id, publicationId };
      const decision = decisions.find((one) => evidenceKey(one) === evidenceKey(pair)) ?? null;
      const held = decision?.guidelineDate === guidelineDate && decision.publicationVersion === publication.version;
      found.push({
        ...pair,
        order: orderOf(year, guidelineDate),
        guidelineDate,
        topicIds,
        specificity: Number(topicIds.reduce((sum, id) => sum + 1 / numberOn(id), 0).toFixed(4)),
        year,
        decision: held ? decision : null,
        lapsed: held ? null : decision,
      });
    }
  }
  const evidence = found.sort(
    (a, b) =>
      b.specificity - a.specificity ||
      Number(a.order !== 'NEWER') - Number(b.order !== 'NEWER') ||
      b.year - a.year ||
      (evidenceKey(a) < evidenceKey(b) ? -1 : 1),
  );
  return { evidence, withoutYear: [...withoutYear].sort(), undatedGuidelines: [...undatedGuidelines].sort() };
}

const TOPICS = ['t1', 't2', 't3', 'amr-dyr-mat-miljo', 'en-helse'];
const someOf = (...values: string[]) => fc.subarray(values);
const publications = fc.uniqueArray(
  fc.record({
    version: fc.constant(1),
    id: fc.constantFrom('p', 'p-1', 'q', 'r', 's', 'u'),
    year: fc.option(fc.integer({ min: 2019, max: 2022 })),
    topicIds: someOf(...TOPICS),
  }),
  { selector: ({ id }) => id, minLength: 3 },
);
const guidelines = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('g', 'g-1', 'h', 'i', 'j'),
    status: fc.constantFrom('IN_FORCE' as const, 'UNKNOWN' as const, 'REPLACED' as const),
    changes: someOf('2019', '2020-05', '2021-06-01', '2027').map((dates) =>
      dates.map((on) => ({ on, chapterId: null, what: 'x' })),
    ),
    topicIds: someOf(...TOPICS),
    settingIds: someOf('dyrehelse', 'sykehus'),
    // A topic may be reached twice, by itself and by one above it.
    reachedIds: fc.array(fc.constantFrom(...TOPICS), { maxLength: 6 }),
  }),
  { selector: ({ id }) => id, minLength: 2 },
);
const decisions = fc.uniqueArray(
  fc.record({
    guidelineId: fc.constantFrom('g', 'h', 'i'),
    publicationId: fc.constantFrom('p', 'q', 'r'),
    guidelineDate: fc.constantFrom('2019', '2020-05'),
    publicationVersion: fc.constantFrom(1, 2),
  }),
  { selector: evidenceKey },
);
const filters = fc.record({
  order: fc.option(fc.subarray(['NEWER' as const, 'UNDECIDED' as const]), { freq: 2 }),
  decided: fc.option(fc.boolean(), { freq: 2 }),
});

/** What a list keeps of the evidence. */
const keeps =
  ({ order, decided }: EvidenceFilter, ids: readonly string[]) =>
  (one: Evidence) =>
    ids.includes(one.guidelineId) &&
    (!order || order.includes(one.order)) &&
    (decided === null || decided === (one.decision !== null));

test('evidence found by topics is that of comparing all with all, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(
      guidelines,
      publications,
      decisions,
      filters,
      someOf('g', 'g-1', 'h', 'i', 'j'),
      async (advice, published, decided, filter, ids) => {
        const pairs = await findEvidence(advice, new PublicationsByTopic(published), TODAY);
        const sought = pairs.sought(({ id }) => ids.includes(id));
        const byPair = new Map(decided.map((one) => [evidenceKey(one), one]));

        const expected = plainly(
          advice.filter(({ id }) => ids.includes(id)),
          published,
          decided,
        );
        const evidence = expected.evidence.filter(keeps(filter, ids));
        expect(await pairs.listed(sought, filter, byPair)).toEqual(evidence);

        const candidates = await pairs.byPublication(sought, filter, byPair);
        expect(candidates.map(({ guidelines, ...candidate }) => ({ ...candidate, guidelines: guidelines() }))).toEqual(
          [...new Set(evidence.map(({ publicationId }) => publicationId))].map((publicationId) => {
            const guidelines = evidence.filter((one) => one.publicationId === publicationId);
            return { publicationId, specificity: guidelines[0]!.specificity, guidelines };
          }),
        );

        const { withoutYear, undatedGuidelines } = await pairs.missing(sought);
        expect({ withoutYear: withoutYear.sort(), undatedGuidelines: undatedGuidelines.sort() }).toEqual({
          withoutYear: expected.withoutYear,
          undatedGuidelines: expected.undatedGuidelines,
        });
      },
    ),
    { numRuns: 500 },
  );
});
