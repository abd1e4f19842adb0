import { describe, expect, test } from '@jest/globals';
import { courseReasons } from '../../../subgraphs/competence/gap-map/reasons.js';
import type { OfferInCell } from '../../../subgraphs/competence/gap-map/verdicts/rules.js';

const inStatus = (...states: string[]) => ({ list: 'COURSES', kind: 'status', states });
const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code);

describe('Reasons in courses', () => {
  const everywhere = [{ sectors: null, holdsAt: () => true }];
  const offer = (status: 'ACTIVE' | 'UNKNOWN', change: Partial<OfferInCell> = {}): OfferInCell => ({
    offer: {
      ...{ id: 'c', status, topicIds: ['t'], audienceIds: ['a'], settingIds: [], providerId: 'p' },
      isReviewDue: false,
      openGuidelineIds: [],
    },
    workplaces: [],
    sectors: null,
    isRegional: false,
    ...change,
  });
  const due = (status: 'ACTIVE' | 'UNKNOWN'): OfferInCell => ({
    ...offer(status),
    offer: { ...offer(status).offer, isReviewDue: true },
  });
  test.each<[string, number, OfferInCell[], string[]]>([
    ['nothing at all', 0, [], ['NO_COURSE']],
    ['only retired ones', 2, [], ['ONLY_RETIRED_COURSES']],
    ['one of unknown status', 0, [offer('UNKNOWN')], ['ONLY_UNKNOWN_STATUS']],
    ['one that is active', 0, [offer('ACTIVE')], []],
    [
      'partial reach closes nothing',
      0,
      [offer('ACTIVE', { workplaces: ['sykehjem'] })],
      ['NO_COURSE', 'ONLY_PARTIAL_REACH'],
    ],
    ['one region closes nothing', 1, [offer('ACTIVE', { isRegional: true })], ['ONLY_PARTIAL_REACH']],
    ['an active one that is due', 0, [due('ACTIVE')], ['COURSES_REVIEW_DUE']],
  ])('%s', (_, retired, offers, expected) =>
    expect(codes(courseReasons({ retired, offers, places: everywhere, isNarrowed: false }))).toEqual(expected),
  );

  const municipal = [{ sectors: new Set(['municipal']), holdsAt: (workplace: string) => workplace === 'home' }];
  const elsewhere = { sectors: new Set(['hospital']) };
  test.each<[string, number, OfferInCell[], [string, number, object][]]>([
    [
      'one of another sector is no offer, and the list is of the sector that is asked for',
      0,
      [offer('ACTIVE', elsewhere)],
      [['NO_COURSE', 0, { records: inStatus('ACTIVE', 'UNKNOWN'), coversSettingIds: ['municipal'] }]],
    ],
    [
      'one of another sector beside retired ones',
      2,
      [offer('ACTIVE', elsewhere)],
      [['ONLY_RETIRED_COURSES', 2, { records: inStatus('RETIRED') }]],
    ],
    [
      'a workplace where the need does not hold is no reach',
      0,
      [offer('ACTIVE', { workplaces: ['ward'] })],
      [['NO_COURSE', 0, { records: inStatus('ACTIVE', 'UNKNOWN', 'RETIRED') }]],
    ],
    [
      'one that reaches a part beside one of another sector: that one alone is listed',
      0,
      [
        offer('ACTIVE', elsewhere),
        { ...offer('ACTIVE', { isRegional: true }), offer: { ...offer('ACTIVE').offer, id: 'd' } },
      ],
      [['ONLY_PARTIAL_REACH', 1, { records: inStatus('ACTIVE', 'UNKNOWN'), reach: 'ANY', ids: ['d'] }]],
    ],
    [
      'of unknown status, and one of another sector that is offered',
      0,
      [offer('ACTIVE', elsewhere), offer('UNKNOWN')],
      [['ONLY_UNKNOWN_STATUS', 1, { records: inStatus('UNKNOWN') }]],
    ],
  ])('%s', (_, retired, offers, expected) =>
    expect(
      courseReasons({ retired, offers, places: municipal, isNarrowed: false }).map(({ code, count, counted }) => [
        ...[code, count],
        counted,
      ]),
    ).toEqual(expected.map(([code, count, counted]) => [code, count, expect.objectContaining(counted)])),
  );

  test('a review is told aside where it would close nothing', () => {
    const reasonsOf = (offers: OfferInCell[]) =>
      courseReasons({ retired: 0, offers, places: everywhere, isNarrowed: false }).find(
        ({ code }) => code === 'COURSES_REVIEW_DUE',
      );
    expect(reasonsOf([due('ACTIVE')])).toMatchObject({ count: 1, of: 1, isAside: false });
    expect(reasonsOf([{ ...due('ACTIVE'), isRegional: true }, offer('ACTIVE')])).toMatchObject({
      ...{ count: 1, of: 2, isAside: true },
    });
  });
});
