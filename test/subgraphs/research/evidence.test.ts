import { describe, expect, test } from '@jest/globals';
import {
  evidenceKey,
  newestChange,
  type Decided,
  type GuidelineForEvidence,
  type Published,
} from '../../../subgraphs/research/evidence.js';
import { findEvidence } from '../../../subgraphs/research/evidence-finder.js';
import { PublicationsByTopic } from '../../../subgraphs/research/publications-by-topic.js';

const TODAY = '2026-11-21';
const guideline = (dates: string[], change: Partial<GuidelineForEvidence> = {}): GuidelineForEvidence => ({
  id: 'g',
  status: 'IN_FORCE',
  changes: dates.map((on) => ({ on, chapterId: null, what: 'x' })),
  topicIds: ['hygiene'],
  settingIds: [],
  reachedIds: ['hygiene', 'hands'],
  ...change,
});
const evidenceFor = async <D extends Decided>(
  guidelines: GuidelineForEvidence[],
  publications: Published[],
  decided: D[],
  today: string,
) => {
  const pairs = await findEvidence(guidelines, new PublicationsByTopic(publications), today);
  const all = pairs.sought(() => true);
  const decisions = new Map(decided.map((one) => [evidenceKey(one), one]));
  const evidence = await pairs.listed(all, {}, decisions);
  return { evidence, byPublication: await pairs.byPublication(all, {}, decisions), ...(await pairs.missing(all)) };
};
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
  ])('%s', async (_, year, dates, order) => {
    const { evidence, withoutYear, undatedGuidelines } = await evidenceFor(
      [guideline(dates)],
      [publication(year)],
      [],
      TODAY,
    );
    expect(evidence[0]?.order ?? 'none').toBe(order);
    expect([withoutYear, undatedGuidelines]).toEqual([year === null ? ['p'] : [], dates.length === 0 ? ['g'] : []]);
  });

  test.each<[string, Partial<GuidelineForEvidence>, string[], boolean]>([
    ['of unknown status', { status: 'UNKNOWN' }, ['hands'], true],
    ['replaced', { status: 'REPLACED' }, ['hands'], false],
    ['withdrawn', { status: 'WITHDRAWN' }, ['hands'], false],
    ['planned', { status: 'PLANNED' }, ['hands'], false],
    ['on another topic', {}, ['catheters'], false],
    ['on a topic below and on another', {}, ['catheters', 'hygiene'], true],
  ])('a guideline %s', async (_, change, topicIds, found) => {
    const { evidence } = await evidenceFor([guideline(['2020'], change)], [publication(2024, topicIds)], [], TODAY);
    expect(evidence).toHaveLength(found ? 1 : 0);
    if (found) expect(evidence[0]!.topicIds).toEqual(topicIds.filter((id) => id !== 'catheters'));
  });

  test('of dates that overlap, the newest is the more precise', () => {
    expect(newestChange(guideline(['2023', '2023-05', '2019-01-01']), TODAY)).toBe('2023-05');
  });

  test('what is known to be newer comes before the undecided, the newest first', async () => {
    const publications = [2023, 2024, 2025].map((year) => ({ ...publication(year), id: `p${year}` }));
    const { evidence } = await evidenceFor([guideline(['2023'])], publications, [], TODAY);
    expect(evidence.map(({ publicationId, order }) => [publicationId, order])).toEqual([
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
  ])('%s', async (_, dates, version, decided, expected) => {
    const { evidence } = await evidenceFor([guideline(dates)], [{ ...publication(2024), version }], [decided], TODAY);
    expect(evidence).toMatchObject([
      expected === 'holds' ? { decision: decided, lapsed: null } : { decision: null, lapsed: decided },
    ]);
  });

  test('a decision on another pair says nothing', async () => {
    const other = { ...decision('2020'), publicationId: 'q' };
    const { evidence } = await evidenceFor([guideline(['2020'])], [publication(2024)], [other], TODAY);
    expect(evidence).toMatchObject([{ decision: null, lapsed: null }]);
  });
});

describe('Human and animal health', () => {
  const general = { topicIds: ['antibiotics'], reachedIds: ['antibiotics', 'amr-dyr-mat-miljo', 'en-helse-samarbeid'] };
  const [animals, people] = [['dyrehelse'], ['sykehus']];
  test.each<[string, string[], string[], string[], boolean]>([
    ['advice for animals, research on people', animals, [], ['antibiotics'], false],
    ['advice for animals, research on animals', animals, [], ['antibiotics', 'amr-dyr-mat-miljo'], true],
    ['advice for animals, research on One Health', animals, [], ['antibiotics', 'en-helse-samarbeid'], true],
    ['advice for people, research on animals', people, [], ['antibiotics', 'amr-dyr-mat-miljo'], false],
    ['advice for people, research on people', people, [], ['antibiotics'], true],
    ['advice for both, research on animals', [...animals, ...people], [], ['antibiotics', 'amr-dyr-mat-miljo'], true],
    ['advice for both, research on people', [...animals, ...people], [], ['antibiotics'], true],
    [
      'advice for people on animals too, research on animals',
      people,
      ['amr-dyr-mat-miljo'],
      ['amr-dyr-mat-miljo'],
      true,
    ],
    ['advice on animals by its topic alone, research on people', [], ['amr-dyr-mat-miljo'], ['antibiotics'], false],
    ['advice on One Health, research on people', animals, ['en-helse-samarbeid'], ['antibiotics'], true],
    ['advice that says nothing of animals, research on animals', [], [], ['antibiotics', 'amr-dyr-mat-miljo'], false],
  ])('%s', async (_, settingIds, more, topicIds, found) => {
    const advice = guideline(['2020'], { ...general, settingIds, topicIds: [...general.topicIds, ...more] });
    const { evidence } = await evidenceFor([advice], [publication(2024, topicIds)], [], TODAY);
    expect(evidence).toHaveLength(found ? 1 : 0);
  });
});

describe('The evidence is ordered by the topics that are shared, and put together by publication', () => {
  const on = (id: string, year: number, ...topicIds: string[]) => ({ ...publication(year, topicIds), id });
  // Given four publications on hygiene, two of them on hands too, one on catheters
  const publications = [
    on('broad-new', 2025, 'hygiene'),
    on('broad', 2024, 'hygiene'),
    on('hands', 2022, 'hygiene', 'hands'),
    on('both', 2021, 'hygiene', 'hands', 'catheters'),
  ];
  const reachedIds = ['hygiene', 'hands', 'catheters'];

  test('rare topics weigh more than common ones, and several more than one; then the newest', async () => {
    const { evidence } = await evidenceFor([guideline(['2020'], { reachedIds })], publications, [], TODAY);
    expect(evidence.map(({ publicationId, specificity }) => [publicationId, specificity])).toEqual([
      ['both', 1.75],
      ['hands', 0.75],
      ['broad-new', 0.25],
      ['broad', 0.25],
    ]);
  });

  test('a publication stands once, with every guideline it is newer than, the most specific first', async () => {
    const guidelines = [
      guideline(['2020'], { id: 'about-hygiene', reachedIds: ['hygiene'] }),
      guideline(['2020'], { id: 'about-hands', reachedIds: ['hands'] }),
      guideline(['2023'], { id: 'about-all', reachedIds }),
    ];
    const { byPublication } = await evidenceFor(guidelines, publications, [], TODAY);
    expect(
      byPublication.map(({ publicationId, specificity, guidelines }) => [
        publicationId,
        specificity,
        guidelines().map(({ guidelineId }) => guidelineId),
      ]),
    ).toEqual([
      ['hands', 0.5, ['about-hands', 'about-hygiene']],
      ['both', 0.5, ['about-hands', 'about-hygiene']],
      ['broad-new', 0.25, ['about-all', 'about-hygiene']],
      ['broad', 0.25, ['about-all', 'about-hygiene']],
    ]);
  });
});
