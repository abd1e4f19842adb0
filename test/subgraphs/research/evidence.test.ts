import { describe, expect, test } from '@jest/globals';
import { evidenceFor, newestChange, type GuidelineForEvidence } from '../../../subgraphs/research/evidence.js';

const TODAY = '2026-11-21';
const guideline = (dates: string[], change: Partial<GuidelineForEvidence> = {}): GuidelineForEvidence => ({
  id: 'g',
  status: 'IN_FORCE',
  changes: dates.map((on) => ({ on, chapterId: null, what: 'x' })),
  reachedIds: ['hygiene', 'hands'],
  ...change,
});
const publication = (year: number | null, topicIds = ['hands']) => ({ id: 'p', version: 1, year, topicIds });
const decision = (guidelineDate: string, publicationVersion = 1) => ({
  guidelineId: 'g',
  publicationId: 'p',
  guidelineDate,
  publicationVersion,
});

describe('A publication of a year, against the newest change of a guideline', () => {
  test.each<[string, number | null, string[], string]>([
    ['the year after', 2024, ['2023'], 'NEWER'],
    ['the year after a day', 2024, ['2023-12-31'], 'NEWER'],
    ['the same year as a year', 2023, ['2023'], 'UNDECIDED'],
    ['the same year as its first day', 2023, ['2023-01-01'], 'UNDECIDED'],
    ['the same year as its last day', 2023, ['2023-12-31'], 'UNDECIDED'],
    ['the year before', 2022, ['2023'], 'none'],
    ['newer than most changes, but older than the newest', 2022, ['2010', '2020-05', '2023-01'], 'none'],
    ['newer than all', 2024, ['2010', '2023-01', '2020-05'], 'NEWER'],
    ['against a change that is still to come', 2024, ['2023', '2027-01'], 'NEWER'],
    ['against a change in the year that runs', 2026, ['2026'], 'UNDECIDED'],
    ['no year', null, ['2023'], 'none'],
    ['a guideline of no known date', 2024, [], 'none'],
  ])('%s', (_, year, dates, order) => {
    const { candidates, withoutYear, undatedGuidelines } = evidenceFor(
      [guideline(dates)],
      [publication(year)],
      [],
      TODAY,
    );
    expect(candidates[0]?.order ?? 'none').toBe(order);
    expect([withoutYear, undatedGuidelines]).toEqual([year === null ? ['p'] : [], dates.length === 0 ? ['g'] : []]);
  });

  test.each<[string, Partial<GuidelineForEvidence>, string[], boolean]>([
    ['of unknown status', { status: 'UNKNOWN' }, ['hands'], true],
    ['replaced', { status: 'REPLACED' }, ['hands'], false],
    ['withdrawn', { status: 'WITHDRAWN' }, ['hands'], false],
    ['planned', { status: 'PLANNED' }, ['hands'], false],
    ['on another topic', {}, ['catheters'], false],
    ['on a topic below and on another', {}, ['catheters', 'hygiene'], true],
  ])('a guideline %s', (_, change, topicIds, found) => {
    const { candidates } = evidenceFor([guideline(['2020'], change)], [publication(2024, topicIds)], [], TODAY);
    expect(candidates).toHaveLength(found ? 1 : 0);
    if (found) expect(candidates[0]!.topicIds).toEqual(topicIds.filter((id) => id !== 'catheters'));
  });

  test('of dates that overlap, the newest is the more precise', () => {
    expect(newestChange(guideline(['2023', '2023-05', '2019-01-01']), TODAY)).toBe('2023-05');
  });

  test('what is known to be newer comes before the undecided, the newest first', () => {
    const publications = [2023, 2024, 2025].map((year) => ({ ...publication(year), id: `p${year}` }));
    const { candidates } = evidenceFor([guideline(['2023'])], publications, [], TODAY);
    expect(candidates.map(({ publicationId, order }) => [publicationId, order])).toEqual([
      ['p2025', 'NEWER'],
      ['p2024', 'NEWER'],
      ['p2023', 'UNDECIDED'],
    ]);
  });
});

describe('A decision holds until the guideline or the publication changes', () => {
  test.each<[string, string[], number, ReturnType<typeof decision>, 'holds' | 'lapsed']>([
    ['nothing changed', ['2020'], 1, decision('2020'), 'holds'],
    ['the guideline was revised', ['2020', '2021-03'], 1, decision('2020'), 'lapsed'],
    ['its date became more precise', ['2020-05'], 1, decision('2020'), 'lapsed'],
    ['a change is planned', ['2020', '2027'], 1, decision('2020'), 'holds'],
    ['an older change was found', ['2019', '2020'], 1, decision('2020'), 'holds'],
    ['the publication was corrected', ['2020'], 2, decision('2020'), 'lapsed'],
  ])('%s', (_, dates, version, decided, expected) => {
    const { candidates } = evidenceFor([guideline(dates)], [{ ...publication(2024), version }], [decided], TODAY);
    expect(candidates).toMatchObject([
      expected === 'holds' ? { decision: decided, lapsed: null } : { decision: null, lapsed: decided },
    ]);
  });

  test('a decision on another pair says nothing', () => {
    const other = { ...decision('2020'), publicationId: 'q' };
    expect(evidenceFor([guideline(['2020'])], [publication(2024)], [other], TODAY).candidates).toMatchObject([
      { decision: null, lapsed: null },
    ]);
  });
});
