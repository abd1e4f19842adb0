import { describe, expect, test } from '@jest/globals';
import {
  bestOf,
  rangeOf,
  stateOf,
  worstOf,
  type Bounds,
} from '../../../subgraphs/competence/gap-map/verdicts/bounds.js';
import {
  isReadershipOnly,
  namedIn,
  needOf,
  type NeedMakers,
} from '../../../subgraphs/competence/gap-map/verdicts/need.js';
import {
  headlineOf,
  isGap,
  judgeCourses,
  judgeGuidelines,
  judgeRoutes,
  type Mention,
  type OfferInCell,
  type Place,
  type Routes,
} from '../../../subgraphs/competence/gap-map/verdicts/rules.js';
import { sectorsOf, settingsMeet } from '../../../subgraphs/competence/gap-map/verdicts/sectors.js';
import type { CourseOffer } from '../../../subgraphs/contracts/course-offers.js';
import type { GuidelineRequirement } from '../../../subgraphs/contracts/guideline-requirements.js';
import type { MeasureFact } from '../../../subgraphs/contracts/plan-measures.js';

const [M, W, C] = ['MISSING', 'WEAK', 'COVERED'] as const;
const bounds = (atLeast: typeof M | typeof W | typeof C, atMost = atLeast): Bounds => ({ atLeast, atMost });

describe('Bounds', () => {
  test.each([
    [bounds(M), 'MISSING'],
    [bounds(M, W), 'MISSING_OR_WEAK'],
    [bounds(W), 'WEAK'],
    [bounds(M, C), 'UNKNOWN'],
    [bounds(W, C), 'UNKNOWN'],
    [bounds(C), 'COVERED'],
  ])('%j is %s', (some, state) => expect(stateOf(some)).toBe(state));

  test('the best of alternatives, the worst of parts, and what may turn out', () => {
    expect(bestOf([bounds(M, C), bounds(W)])).toEqual(bounds(W, C));
    expect(bestOf([])).toEqual(bounds(M));
    expect(worstOf([bounds(M, C), bounds(W)])).toEqual(bounds(M, W));
    expect(worstOf([])).toBeNull();
    expect(rangeOf([bounds(W), bounds(C)])).toEqual(bounds(W, C));
  });

  test.each<[string, { certain: boolean } | null, Bounds | null, boolean | null]>([
    ['no need', null, null, false],
    ['a certain need, certainly missing', { certain: true }, bounds(M), true],
    ['a certain need, missing or weak', { certain: true }, bounds(M, W), true],
    ['a certain need, covered', { certain: true }, bounds(C), false],
    ['a certain need, nobody knows', { certain: true }, bounds(W, C), null],
    ['a possible need, certainly missing: if the guideline applies', { certain: false }, bounds(M), null],
    ['a possible need, covered', { certain: false }, bounds(C), false],
  ])('is it a gap: %s', (_, need, verdict, gap) => expect(isGap(need, verdict)).toBe(gap));
});

describe('Courses', () => {
  const [HOSPITAL, MUNICIPAL] = ['spesialisthelsetjeneste', 'kommunehelsetjeneste'];
  const both: Place = { sectors: new Set([HOSPITAL, MUNICIPAL]), holdsAt: (id) => id !== 'tannklinikk' };
  const course = (change: Partial<CourseOffer> = {}, cell: Partial<OfferInCell> = {}): OfferInCell => ({
    offer: {
      ...{ id: 'c', status: 'ACTIVE', topicIds: [], audienceIds: [], settingIds: [], providerId: 'p' },
      ...{ isReviewDue: false, openGuidelineIds: [] },
      ...change,
    },
    ...{ workplaces: [], sectors: null, isRegional: false },
    ...cell,
  });
  const unknown = { status: 'UNKNOWN' } as const;
  test.each<[string, OfferInCell[] | null, Bounds, string[]]>([
    ['none', [], bounds(M), []],
    ['a registry that does not answer', null, bounds(M, C), []],
    ['one that reaches all', [course()], bounds(C), []],
    ['one in both sectors', [course({}, { sectors: new Set([HOSPITAL, MUNICIPAL, 'apotek']) })], bounds(C), []],
    ['one in one sector', [course({}, { sectors: new Set([MUNICIPAL]) })], bounds(W), ['PARTIAL_SETTING']],
    ['one in a sector of others', [course({}, { sectors: new Set(['tannklinikk']) })], bounds(M), []],
    ['one of a region', [course({}, { isRegional: true })], bounds(W), ['PARTIAL_REGION']],
    ['one for a workplace', [course({}, { workplaces: ['sykehjem'] })], bounds(W), ['PARTIAL_WORKPLACE']],
    ['one for a workplace where the need does not hold', [course({}, { workplaces: ['tannklinikk'] })], bounds(M), []],
    ['one that is due for review', [course({ isReviewDue: true })], bounds(W), ['REVIEW_DUE']],
    ['one on a guideline of unknown status', [course({ openGuidelineIds: ['g'] })], bounds(W, C), ['REVIEW_DUE']],
    ['one of unknown status', [course(unknown)], bounds(M, C), []],
    ['one of unknown status, in part', [course(unknown, { isRegional: true })], bounds(M, W), []],
    [
      'a weak one, and one of unknown status',
      [course({}, { isRegional: true }), course(unknown)],
      bounds(W, C),
      ['PARTIAL_REGION'],
    ],
    [
      'two regions are not the country',
      [course({}, { isRegional: true }), course({}, { isRegional: true })],
      bounds(W),
      ['PARTIAL_REGION'],
    ],
  ])('%s', (_, offers, expected, weakBecause) =>
    expect(judgeCourses(offers, [both])).toEqual({ dimension: 'COURSES', ...expected, weakBecause }),
  );

  test('a need that may hold in more sectors: bounds over the ways it may turn out', () => {
    const hospital: Place = { sectors: new Set([HOSPITAL]), holdsAt: () => true };
    const inHospital = [course({}, { sectors: new Set([HOSPITAL]) })];
    expect(judgeCourses(inHospital, [hospital, both])).toMatchObject(bounds(W, C));
  });
});

describe('Education', () => {
  test.each<[string, Partial<Record<keyof Routes, Mention[]>>, Bounds | null, string[], Bounds | null]>([
    ['nobody is educated above institution level', { local: ['MENTIONS'] }, null, [], null],
    ['read, and silent', { own: ['SILENT'] }, bounds(M), [], bounds(M)],
    ['one of two routes mentions it', { own: ['SILENT', 'MENTIONS'] }, bounds(C), [], bounds(C)],
    ['not collected', { own: ['OPEN'] }, bounds(M, C), [], bounds(M, C)],
    ['one silent, one not collected', { own: ['SILENT', 'OPEN'] }, bounds(M, C), [], bounds(M, C)],
    ['only a topic that implies it', { own: ['IMPLIES'] }, bounds(W), ['BROADER_TOPIC'], bounds(W)],
    ['only a local plan', { own: ['SILENT'], local: ['MENTIONS'] }, bounds(W), ['LOCAL_ONLY'], bounds(W)],
    [
      'a local plan, and the level below',
      { own: ['SILENT'], lower: ['MENTIONS'], local: ['MENTIONS'] },
      bounds(W),
      ['LOWER_LEVEL'],
      bounds(C),
    ],
    [
      'a local plan, where the level implies it',
      { own: ['IMPLIES'], local: ['MENTIONS'] },
      bounds(W),
      ['BROADER_TOPIC'],
      bounds(W),
    ],
    ['only the level below', { own: ['SILENT'], lower: ['MENTIONS'] }, bounds(W), ['LOWER_LEVEL'], bounds(C)],
    ['the level below is not collected', { own: ['SILENT'], lower: ['OPEN'] }, bounds(M, W), [], bounds(M, C)],
    ['implied, and not collected', { own: ['OPEN_IMPLIES'] }, bounds(W, C), ['BROADER_TOPIC'], bounds(W, C)],
  ])('%s', (_, routes, expected, weakBecause, inRoute) => {
    const judged = judgeRoutes({ own: [], lower: [], local: [], ...routes });
    expect(judged).toEqual(expected && { ...expected, weakBecause, inRoute });
  });

  test('the headline is the better of the two; where education does not apply, courses alone', () => {
    expect(headlineOf(bounds(M), { inRoute: bounds(W) })).toEqual(bounds(W));
    expect(headlineOf(bounds(W, C), { inRoute: bounds(M) })).toEqual(bounds(W, C));
    expect(headlineOf(bounds(M), null)).toEqual(bounds(M));
  });
});

const guideline = (change: Partial<GuidelineRequirement>): GuidelineRequirement => ({
  ...{ id: 'g', status: 'IN_FORCE', topicIds: ['t'], audienceIds: ['a'], settingIds: [] },
  ...{ audiencesInferred: true, isOverdue: false },
  ...change,
});

test.each<[string, GuidelineRequirement[] | null, Bounds]>([
  ['none', [], bounds(M)],
  ['a registry that does not answer', null, bounds(M, C)],
  ['in force', [guideline({})], bounds(C)],
  ['past its review', [guideline({ isOverdue: true })], bounds(W)],
  ['of unknown status', [guideline({ status: 'UNKNOWN' })], bounds(M, C)],
  ['of unknown status and past its review', [guideline({ status: 'UNKNOWN', isOverdue: true })], bounds(M, W)],
])('Guidelines: %s', (_, guidelines, expected) => expect(judgeGuidelines(guidelines)).toMatchObject(expected));

describe('Need', () => {
  const measure = (change: Partial<MeasureFact>): MeasureFact => ({
    ...{ id: 'm', kind: 'MEASURE', sector: 'ALL', topicIds: ['t'], audienceIds: ['a'], audiencesInferred: true },
    ...{ responsibleIds: [], responsibleInferred: false, planId: 'p', planStatus: 'DRAFT' },
    ...change,
  });
  const expectation = { id: 'e', topicId: 't', audienceId: 'group' } as never;
  test.each<[string, Partial<NeedMakers>, object | null]>([
    ['nothing', {}, null],
    [
      'a guideline in force',
      { guidelines: [guideline({})] },
      { level: 'CONFIRMED', certain: true, audienceBasis: 'INFERRED' },
    ],
    [
      'a guideline that states the audience',
      { guidelines: [guideline({ audiencesInferred: false })] },
      { certain: true, audienceBasis: 'STATED', readershipOnly: false },
    ],
    [
      'one of unknown status',
      { guidelines: [guideline({ status: 'UNKNOWN' })] },
      { level: 'PROBABLE', certain: false },
    ],
    ['an expectation', { expectations: [expectation] }, { level: 'CONFIRMED', certain: true, audienceBasis: 'STATED' }],
    ['a draft measure', { measures: [measure({})] }, { level: 'PROBABLE', certain: true, audienceBasis: 'INFERRED' }],
    ['an adopted measure', { measures: [measure({ planStatus: 'IN_FORCE' })] }, { level: 'CONFIRMED', certain: true }],
    [
      'a draft measure beside a guideline of unknown status',
      { measures: [measure({})], guidelines: [guideline({ status: 'UNKNOWN' })] },
      { level: 'PROBABLE', certain: true },
    ],
    [
      'among the readers alone',
      { guidelines: [guideline({ audienceIds: ['group'] })] },
      { readershipOnly: true, audienceIds: ['group'] },
    ],
  ])('%s', (_, makers, expected) => {
    const need = needOf({ guidelines: [], measures: [], expectations: [], ...makers });
    if (!expected) expect(need).toBeNull();
    else
      expect({
        ...need,
        readershipOnly: isReadershipOnly(need!, ['a', 'group'], new Set(['group'])),
        audienceIds: namedIn(need!, ['a', 'group']),
      }).toMatchObject(expected);
  });
});

test('sectors are the settings of the second level and those without a parent; all of the top is each of its own', () => {
  const tree = { health: null, hospital: 'health', ward: 'hospital', municipal: 'health', school: null };
  const sectors = (...ids: string[]) => [...(sectorsOf(ids, tree) ?? [])];
  expect(sectors('ward')).toEqual(['hospital']);
  expect(sectors('health')).toEqual(['hospital', 'municipal']);
  expect(sectors('school', 'municipal')).toEqual(['school', 'municipal']);
  expect(sectorsOf([], tree)).toBeNull();
  expect([settingsMeet('ward', 'health', tree), settingsMeet('ward', 'municipal', tree)]).toEqual([true, false]);
});
