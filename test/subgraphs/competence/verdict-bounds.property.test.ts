import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rangeOf, type Bounds } from '../../../subgraphs/competence/gap-map/verdicts/bounds.js';
import type { JudgedCell } from '../../../subgraphs/competence/gap-map/verdicts/judge.js';
import { AUDIENCES, judgeOf, type Registries } from '../../support/small-registries.js';
import { times } from '../../support/volume.js';

const MAX_UNKNOWNS = times(7, 10);
const RUNS = times(150, 2_000);

const settings = fc.subarray(['health', 'hospital', 'municipal', 'home', 'dental']);
const audiences = fc.subarray(AUDIENCES, { minLength: 1 });
const topics = fc.subarray(['broad', 't', 'u'], { minLength: 1 });

const registries: fc.Arbitrary<Registries> = fc
  .record({
    offers: fc.array(
      fc.record({
        status: fc.constantFrom('ACTIVE' as const, 'UNKNOWN' as const),
        ...{ topicIds: topics, audienceIds: audiences, settingIds: settings },
        providerId: fc.constantFrom('national', 'regional'),
        isReviewDue: fc.boolean(),
        openGuidelineIds: fc.subarray(['g0', 'g1']),
      }),
      { maxLength: 4 },
    ),
    guidelines: fc.array(
      fc.record({
        status: fc.constantFrom('IN_FORCE' as const, 'UNKNOWN' as const),
        ...{ topicIds: topics, audienceIds: audiences, settingIds: settings },
        ...{ audiencesInferred: fc.boolean(), isOverdue: fc.boolean() },
      }),
      { maxLength: 4 },
    ),
    programmes: fc.array(
      fc.record({
        level: fc.constantFrom('NATIONAL_REGULATION', 'FURTHER_EDUCATION', 'INSTITUTION_PLAN'),
        collection: fc.constantFrom('COLLECTED' as const, 'OPEN' as const),
        audienceId: fc.constantFrom('nurse', 'intensive', 'dentist'),
        ...{ mentions: fc.boolean(), implies: fc.boolean() },
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ offers, guidelines, programmes }) => ({
    guidelines: guidelines.map((guideline, index) => ({ id: `g${index}`, ...guideline })),
    offers: offers.map((offer, index) => ({
      id: `c${index}`,
      ...offer,
      // Only a guideline of unknown status leaves the currency of a course open.
      openGuidelineIds: offer.isReviewDue
        ? []
        : offer.openGuidelineIds.filter((id) => guidelines[Number(id.slice(1))]?.status === 'UNKNOWN'),
    })),
    programmes: programmes.map(({ level, collection, audienceId, mentions, implies }, index) => ({
      id: `p${index}`,
      // What local plans may yet be found to say is told, and no bound.
      programme: {
        ...{ level, audienceId, degree: level === 'FURTHER_EDUCATION' ? 'FURTHER' : 'BACHELOR' },
        collection: level === 'INSTITUTION_PLAN' ? ('COLLECTED' as const) : collection,
        ...{ administeredById: null, uncollectedHits: null, outcomesOfIds: [] },
      },
      ...{ mentions, implies },
    })),
  }));

/** Every way to resolve the unknowns: each fact once, wherever it counts. */
function worldsOf(some: Registries): Registries[] {
  const open = some.programmes.filter(({ programme, mentions }) => programme.collection === 'OPEN' && !mentions);
  const unknown = [
    ...some.offers.flatMap(({ id, status }) => (status === 'UNKNOWN' ? [id] : [])),
    ...some.guidelines.flatMap(({ id, status }) => (status === 'UNKNOWN' ? [id] : [])),
    ...open.map(({ id }) => id),
  ];
  return Array.from({ length: 2 ** unknown.length }, (_, number) =>
    resolve(some, new Set(unknown.filter((_id, index) => (number >> index) % 2 === 1))),
  );
}

function resolve({ offers, guidelines, programmes }: Registries, favourable: ReadonlySet<string>): Registries {
  return {
    offers: offers.flatMap((offer) => {
      if (offer.status === 'UNKNOWN' && !favourable.has(offer.id)) return [];
      const isReviewDue = offer.isReviewDue || offer.openGuidelineIds.some((id) => !favourable.has(id));
      return [{ ...offer, status: 'ACTIVE' as const, isReviewDue, openGuidelineIds: [] }];
    }),
    guidelines: guidelines.flatMap((guideline) => {
      if (guideline.status === 'UNKNOWN' && !favourable.has(guideline.id)) return [];
      return [{ ...guideline, status: 'IN_FORCE' as const }];
    }),
    programmes: programmes.map((one) => ({
      ...one,
      programme: { ...one.programme, collection: 'COLLECTED' as const },
      mentions: one.mentions || favourable.has(one.id),
    })),
  };
}

const unknownsIn = ({ offers, guidelines, programmes }: Registries) =>
  [...offers, ...guidelines].filter(({ status }) => status === 'UNKNOWN').length +
  programmes.filter(({ programme, mentions }) => programme.collection === 'OPEN' && !mentions).length;

const isWithin = (known: Bounds, bounds: Bounds) => {
  const { atLeast, atMost } = rangeOf([known, bounds]);
  return atLeast === bounds.atLeast && atMost === bounds.atMost;
};

/** Whether no unknown of a cell decides two things at once: then both bounds are attained. */
function isIndependent(cell: JudgedCell): boolean {
  const possible = new Set(cell.need?.possible.map(({ id }) => id));
  const open = cell.courses?.offers.flatMap(({ offer }) => offer.openGuidelineIds) ?? [];
  return !cell.isFromBelow && !open.some((id) => possible.has(id));
}

test('whatever the unknowns turn out to be, nothing lies outside the bounds; independent ones attain both', () => {
  const counted = { cells: 0, worlds: 0, open: 0, attained: 0 };
  fc.assert(
    fc.property(registries, (some) => {
      fc.pre(unknownsIn(some) <= MAX_UNKNOWNS);
      const judge = judgeOf(some);
      const worlds = worldsOf(some).map(judgeOf);
      counted.worlds += worlds.length;
      for (const topicId of ['t', 'broad']) {
        for (const audienceId of AUDIENCES) {
          const cell = judge.cell(topicId, audienceId);
          // What is only possible may turn out to be no need: then there is nothing to be met.
          const known = worlds.flatMap((world) => world.cell(topicId, audienceId).verdict ?? []);
          if (!cell.need || !cell.verdict) {
            expect(known).toEqual([]);
            continue;
          }
          counted.cells += 1;
          const { verdict } = cell;
          expect(known.filter((one) => !isWithin(one, verdict))).toEqual([]);
          for (const one of known) expect(one.atLeast).toBe(one.atMost);
          if (verdict.atLeast === verdict.atMost) continue;
          counted.open += 1;
          if (!isIndependent(cell)) continue;
          expect(rangeOf(known)).toEqual(verdict);
          counted.attained += 1;
        }
      }
    }),
    { numRuns: RUNS, seed: 14 },
  );
  console.log(
    `${counted.cells} cells, ${counted.open} of them open, in ${counted.worlds} worlds; both bounds attained in ${counted.attained}`,
  );
  expect(counted.attained).toBeGreaterThan(20);
});
