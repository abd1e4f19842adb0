import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { everyAudience } from '../support/every-audience.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

const numbersOf = async (input: operations.GapMapInput) =>
  (await system.ask(operations.MapNumbersDocument, { input })).gapMap!;
const findingsOf = async (variables: operations.MapFindingsQueryVariables) =>
  (await system.ask(operations.MapFindingsDocument, variables)).gapMap!.findings!;

describe('The whole map, every audience and every topic of the second level', () => {
  test('its cells by verdict, and the same by column', async () => {
    const audienceIds = await everyAudience(system);
    const { all, certain, possible, columns } = await numbersOf({ audienceIds });
    const { notNeeded, ...needed } = all!;
    const sum = (counts: Record<string, unknown>) =>
      Object.values(counts).reduce<number>((total, count) => total + Number(count), 0);
    expect(sum(all!)).toBe(70 * 147);
    expect(sum(certain!) + sum(possible!)).toBe(sum(needed));
    expect(columns!.reduce((total, { verdictCounts }) => total + verdictCounts.notNeeded, 0)).toBe(notNeeded);
    expect(columns!.reduce((total, { verdictCounts }) => total + verdictCounts.covered, 0)).toBe(all!.covered);
  });

  test('a broader topic beside those below it adds nothing to the numbers: each cell counts once', async () => {
    const topicIds = ['haandhygiene', 'hanskebruk'];
    const input = { audienceIds: ['sykepleier'], topicIds } as operations.GapMapInput;
    const [lowest, both] = [
      await numbersOf(input),
      await numbersOf({ ...input, topicIds: [...topicIds, 'klinisk-smitteforebygging'] }),
    ];
    expect(both).toEqual(lowest);
  });

  test('a finding is a topic and the audience that a need names; its rank can be computed by hand', async () => {
    const { nodes, totalCount } = await findingsOf({ input: { audienceIds: await everyAudience(system) } });
    expect(totalCount).toBeGreaterThan(50);
    expect(totalCount).toBeLessThan(120);
    for (const { rank, rankInputs } of nodes)
      expect(rank).toBe(rankInputs.reduce((total, { value, weight }) => total + value * weight, 0));
    expect(nodes.map(({ rank }) => rank)).toEqual(nodes.map(({ rank }) => rank).toSorted((a, b) => b - a));
    const tuberculosis = nodes.find(
      ({ topic, audience }) => topic.id === 'tuberkulose' && audience.id === 'sykepleier',
    )!;
    expect(tuberculosis).toMatchObject({
      rank: 12,
      rankInputs: [
        { name: 'NEED', value: 2, weight: 2 },
        { name: 'LACK', value: 2, weight: 2 },
        { name: 'CLOSENESS', value: 2, weight: 1 },
        { name: 'BREADTH', value: 2, weight: 1 },
      ],
      professions: 10,
      verdictCounts: { missing: 11 },
    });
    expect(tuberculosis.cells).toHaveLength(11);
  });

  test('a finding says how many of those below it lack what is needed, and what all of them come to', async () => {
    const { nodes } = await findingsOf({
      input: { audienceIds: await everyAudience(system), topicIds: ['isolering', 'forebygging-uvi'] },
      first: 100,
    });
    const { verdictCounts, explanation } = nodes.find(({ audience }) => audience.id === 'helsepersonell')!;
    expect(verdictCounts).toMatchObject({ missing: 74, missingOrWeak: 0, weak: 11, unknown: 6, covered: 16 });
    expect(explanation).toEqual({
      nb:
        'Isolering og smittebaserte tiltak – Helsepersonell: mangel for 85 av 107 målgrupper med behov, ' +
        'sikkert innenfor det som er registrert (16 dekket, 74 mangler, 11 delvis dekket, 6 vet ikke). ' +
        'Behovet følger av nasjonale retningslinjer eller regelverk i kraft (1); ' +
        'målgruppen hører til leserne slik redaksjonen har satt dem, uten at kilden angir dem, ' +
        'og det er ennå ikke et krav til opplæring. ' +
        'Det er ikke registrert noe kurs som tilbys og når målgruppen der behovet gjelder; ' +
        'de gjennomgåtte forskriftene for minst én del av målgruppen nevner det ikke, ' +
        'noe som ikke er det samme som at det ikke undervises.',
      nn:
        'Isolering og smittebaserte tiltak – Helsepersonell: mangel for 85 av 107 målgrupper med behov, ' +
        'sikkert innanfor det som er registrert (16 dekt, 74 manglar, 11 delvis dekt, 6 veit ikkje). ' +
        'Behovet følgjer av nasjonale retningslinjer eller regelverk i kraft (1); ' +
        'målgruppa høyrer til lesarane slik redaksjonen har fastsett dei, utan at kjelda oppgir dei, ' +
        'og det er enno ikkje eit krav til opplæring. ' +
        'Det er ikkje registrert noko kurs som blir tilbode og når målgruppa der behovet gjeld; ' +
        'forskriftene som er gjennomgåtte for minst éin del av målgruppa, nemner det ikkje, ' +
        'noko som ikkje er det same som at det ikkje blir undervist.',
      en:
        'Transmission-based precautions and isolation – Health personnel: a gap for 85 of 107 audiences with a need, ' +
        'certain within what is registered (16 covered, 74 missing, 11 covered in part, 6 not known). ' +
        'The need follows from national guidelines or law in force (1); ' +
        'the audience is among the readers as the curator set them, not as the source states, ' +
        'and that is not yet a requirement of training. ' +
        'No course is registered that is on offer and reaches the audience where the need is; ' +
        'the regulations that were read for at least one part of the audience do not mention it, ' +
        'which is not the same as not being taught.',
    });
  });

  test('a finding that is only possible says so first', async () => {
    const { nodes } = await findingsOf({
      input: { audienceIds: await everyAudience(system), topicIds: ['forebygging-uvi'] },
      certain: false,
    });
    expect(nodes.find(({ audience }) => audience.id === 'sykepleier')!.explanation.nb).toMatch(
      /^Forebygging av urinveisinfeksjon – Sykepleier: mangel for 11 av 11 målgrupper dersom retningslinjen gjelder \(11 mangler\)\. Behovet er bare mulig/,
    );
  });

  test('weights choose what comes first; bad ones are refused', async () => {
    const audienceIds = await everyAudience(system);
    const { nodes } = await findingsOf({
      input: { audienceIds },
      weights: { need: 0, lack: 0, closeness: 0, breadth: 1 },
    });
    expect(nodes[0]!.audience.id).toBe('helsepersonell');
    const { errors } = await system.post(operations.MapFindingsDocument.toString(), {
      input: { audienceIds },
      weights: { lack: -1 },
    });
    expect(errors).toMatchObject([{ message: 'weights.lack: must be 0 to 1000, not -1.' }]);
  });

  test('specialist training and further education that are silent are findings at their level, with their measures', async () => {
    const input = { audienceIds: await everyAudience(system) };
    for (const measureId of ['n8-spesialistutdanning', 'n5-smittevernutdanning']) {
      const { totalCount } = await findingsOf({ input, dimension: 'EDUCATION', measureIds: [measureId] } as never);
      expect([measureId, totalCount > 0]).toEqual([measureId, true]);
    }
  });
});

test.each([[null], [['hanskebruk']]])(
  'how far courses on %j are collected stands beside; each number is that of its list',
  async (topicIds) => {
    type Numbers = { kind: string; organisations: number; providers: number; active: Counted; unknown: Counted }[];
    interface Counted {
      count: number;
      arguments: Record<string, unknown>;
    }
    const { data } = await system.post<{ gapMap: { collection: Numbers } }>(
      `query ($topicIds: [ID!]) { gapMap(input: { audienceIds: ["lege"], topicIds: $topicIds }) { collection {
      kind organisations providers active { count arguments } unknown { count arguments } } } }`,
      { topicIds },
    );
    const { collection } = data.gapMap;
    const trusts = collection.find(({ kind }) => kind === 'HEALTH_TRUST')!;
    expect([trusts.organisations, trusts.providers]).toEqual([21, topicIds ? 0 : 3]);
    for (const { active, unknown } of collection)
      for (const counted of [active, unknown]) {
        const list = await system.post<{ catalogue: { courses: { totalCount: number } } }>(
          `query ($alignedTo: AlignmentFilter, $filter: CourseFilter) {
          catalogue { courses(alignedTo: $alignedTo, filter: $filter) { totalCount } } }`,
          counted.arguments,
        );
        expect(list.data.catalogue.courses.totalCount).toBe(counted.count);
      }
  },
);

describe('Findings of one dimension', () => {
  const input = async () => ({ audienceIds: await everyAudience(system) }) as operations.GapMapInput;

  test('name the measures by which they are found, and no others', async () => {
    for (const measureId of ['n8-spesialistutdanning', 'm3-kurs-opplaering', 'n6-grunnutdanning']) {
      for (const dimension of ['EDUCATION', 'COURSES', null] as const) {
        const all = (await findingsOf({ input: await input(), dimension })).nodes;
        const naming = all.filter(({ responsibility }) =>
          responsibility!.measures.some(({ measure }) => measure.id === measureId),
        );
        const { totalCount } = await findingsOf({ input: await input(), dimension, measureIds: [measureId] });
        expect([measureId, dimension, totalCount]).toEqual([measureId, dimension, naming.length]);
      }
    }
  });

  test('count and explain by that dimension', async () => {
    const { nodes } = await findingsOf({
      input: { audienceIds: ['sykehjemslege'], topicIds: ['riktig-antibiotikabruk'] },
      dimension: 'EDUCATION',
    } as never);
    expect(nodes[0]).toMatchObject({ audience: { id: 'sykehjemslege' }, verdictCounts: { covered: 0, missing: 1 } });
    expect(nodes[0]!.explanation.nb).toContain('De gjennomgåtte forskriftene nevner det ikke');
    expect(nodes[0]!.explanation.nb).not.toContain('dekket.');
  });

  test('the rank of a finding is the same whichever of its audiences the map has', async () => {
    const rankIn = async (audienceIds: string[]) =>
      (await findingsOf({ input: { audienceIds, topicIds: ['vaksinasjon'] } })).nodes.find(
        ({ audience }) => audience.id === 'helsepersonell',
      )!.rank;
    expect(await rankIn(['sykepleier'])).toBe(await rankIn(await everyAudience(system)));
  });

  test.each([
    ['measureIds: ["x"]', 'measureIds: there is no "x".'],
    ['weights: { need: 1e308 }', 'weights.need: must be 0 to 1000, not 1e+308.'],
    [
      'after: "WyJSQU5LIiwibm9wZSBub3BlIl0="',
      'after: names a row that is no longer in the list: ask for the first page again.',
    ],
  ])('%s is refused', async (argument, message) => {
    const { errors } = await system.post(
      `{ gapMap(input: { audienceIds: ["sykepleier"] }) { findings(${argument}) { totalCount } } }`,
    );
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

test('a gap of a broader topic is in the list of gaps, too', async () => {
  const { data } = await system.post<{
    gapMap: { gaps: { totalCount: number }; rows: { nodes: { cells: { isGap: boolean }[] }[] } };
  }>(
    `{ gapMap(input: { topicIds: ["klinisk-smitteforebygging"], audienceIds: ["bioingenior"] }) {
      gaps { totalCount } rows { nodes { cells { isGap } } } } }`,
  );
  expect(data.gapMap.rows.nodes[0]!.cells[0]!.isGap).toBe(true);
  expect(data.gapMap.gaps.totalCount).toBeGreaterThan(0);
});

test('a broader topic is counted from those below it, and is never covered over an open one', async () => {
  const { gapMap } = await system.ask(operations.CellVerdictsDocument, {
    input: {
      topicIds: ['klinisk-smitteforebygging'],
      audienceIds: ['sykepleier', 'helsepersonell'],
    },
  });
  const [nurses, all] = gapMap!.rows!.nodes[0]!.cells;
  expect(nurses!.below).toEqual({ missing: 3, missingOrWeak: 0, weak: 3, unknown: 2, covered: 1, notNeeded: 4 });
  expect(nurses!.explanation.nb).toMatch(
    /Regnet fra det som ligger under: aldri bedre enn den svakeste delen \(1 dekket, 3 delvis dekket, 2 vet ikke\)\.$/,
  );
  // The three that are missing are needed only if guidelines of unknown status apply.
  expect(nurses!.verdict).toEqual({ atLeast: 'MISSING', atMost: 'WEAK' });
  expect(all!.verdict!.atMost).not.toBe('COVERED');
});
