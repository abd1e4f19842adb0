import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

type Cell = NonNullable<NonNullable<operations.GapCellsQuery['gapMap']>['rows']>['nodes'][number]['cells'][number];

async function cellsOf(topicIds: string[], audienceIds: string[]): Promise<Cell[]> {
  const { gapMap } = await system.ask(operations.GapCellsDocument, {
    input: { topicIds, audienceIds },
  });
  return gapMap!.rows!.nodes.flatMap(({ cells }) => cells);
}
const cellOf = async (topicId: string, audienceId: string) => (await cellsOf([topicId], [audienceId]))[0]!;
const codes = (cell: Cell) => cell.reasons.map(({ code }) => code);
const reason = (cell: Cell, code: string) => cell.reasons.find((found) => found.code === code)!;

describe('The ten clear gaps of the data set', () => {
  test('1. hand hygiene and glove use, all health personnel', async () => {
    for (const topicId of ['haandhygiene', 'hanskebruk']) {
      const cell = await cellOf(topicId, 'helsepersonell');
      expect(cell).toMatchObject({ isGap: true, need: { level: 'CONFIRMED' } });
      expect(codes(cell)).toEqual(expect.arrayContaining(['ONLY_UNKNOWN_STATUS', 'NOT_IN_NATIONAL_REGULATION']));
      const { count, of } = reason(cell, 'NOT_IN_NATIONAL_REGULATION');
      expect(count).toBe(of);
    }
  });

  test('... and the active course in the north reaches nurses in part only', async () => {
    const cell = await cellOf('haandhygiene', 'sykepleier');
    const active = cell.courses!.states.find(({ state }) => state === 'ACTIVE')!;
    expect([active.counts.reached.count, active.counts.partial.count]).toEqual([0, 1]);
    expect(cell.courses!.partial).toEqual([
      {
        group: { id: 'kommunalt-helsepersonell' },
        setting: { id: 'kommunehelsetjeneste' },
        region: { id: 'helse-nord-rhf' },
        count: 1,
      },
    ]);
    // Two courses of unknown status may reach them all.
    expect(cell.isGap).toBeNull();
  });

  test.each<[string, string, string, string, boolean | null, string[]]>([
    [
      '2. antibiotic use, dentists',
      'riktig-antibiotikabruk',
      'tannlege',
      'CONFIRMED',
      true,
      ['NO_COURSE', 'NOT_IN_NATIONAL_REGULATION'],
    ],
    [
      '3. antibiotic use, general practitioners',
      'riktig-antibiotikabruk',
      'fastlege',
      'CONFIRMED',
      null,
      ['ONLY_UNKNOWN_STATUS', 'NOT_IN_NATIONAL_REGULATION'],
    ],
    [
      '4. intravascular catheters, nurses',
      'forebygging-blodbaneinfeksjon',
      'sykepleier',
      'PROBABLE',
      null,
      ['NO_COURSE', 'NOT_IN_NATIONAL_REGULATION'],
    ],
    [
      '5. urinary catheters, nurses',
      'forebygging-uvi',
      'sykepleier',
      'PROBABLE',
      null,
      ['NO_COURSE', 'NOT_IN_NATIONAL_REGULATION'],
    ],
    ['5. urinary catheters, care staff', 'forebygging-uvi', 'pleiepersonell', 'PROBABLE', null, ['NO_COURSE']],
    [
      '6. resistant organisms, nurses',
      'resistente-mikrober',
      'sykepleier',
      'CONFIRMED',
      true,
      ['NO_COURSE', 'NOT_IN_NATIONAL_REGULATION'],
    ],
    [
      '6. resistant organisms, healthcare assistants',
      'resistente-mikrober',
      'helsefagarbeider',
      'CONFIRMED',
      null,
      ['NO_COURSE', 'NOT_COLLECTED'],
    ],
    ['6. isolation, nurses', 'isolering', 'sykepleier', 'CONFIRMED', true, ['NO_COURSE', 'NOT_IN_NATIONAL_REGULATION']],
    [
      '7. tuberculosis, nurses',
      'tuberkulose',
      'sykepleier',
      'CONFIRMED',
      true,
      ['NO_COURSE', 'NOT_IN_NATIONAL_REGULATION'],
    ],
    ['7. tuberculosis, public health nurses', 'tuberkulose', 'helsesykepleier', 'CONFIRMED', true, ['NO_COURSE']],
    ['7. tuberculosis, general practitioners', 'tuberkulose', 'fastlege', 'CONFIRMED', true, ['NO_COURSE']],
    ['7. tuberculosis, municipal doctors', 'tuberkulose', 'kommunelege', 'CONFIRMED', true, ['NO_COURSE']],
    ['8. legionella, building owners', 'legionella', 'byggeier', 'CONFIRMED', true, ['NO_COURSE']],
    ['8. legionella, municipal managers', 'legionella', 'kommuneledelse', 'CONFIRMED', true, ['NO_COURSE']],
    ['8. legionella, facility managers', 'legionella', 'institusjonsleder', 'CONFIRMED', true, ['NO_COURSE']],
    [
      '9. standard precautions, social educators',
      'basale-smittevernrutiner',
      'vernepleier',
      'CONFIRMED',
      true,
      ['ONLY_PARTIAL_REACH', 'NOT_IN_NATIONAL_REGULATION'],
    ],
    [
      '9. standard precautions, occupational therapists',
      'basale-smittevernrutiner',
      'ergoterapeut',
      'CONFIRMED',
      true,
      ['ONLY_PARTIAL_REACH', 'NOT_IN_NATIONAL_REGULATION'],
    ],
    [
      '9. standard precautions, prosthetists',
      'basale-smittevernrutiner',
      'ortopediingenior',
      'CONFIRMED',
      true,
      ['ONLY_PARTIAL_REACH', 'NOT_IN_NATIONAL_REGULATION'],
    ],
    ['10. contact tracing, general practitioners', 'smittesporing', 'fastlege', 'CONFIRMED', true, ['NO_COURSE']],
    [
      '10. sexually transmitted infections, public health nurses',
      'seksuelt-overforbare-infeksjoner',
      'helsesykepleier',
      'CONFIRMED',
      true,
      ['NO_COURSE'],
    ],
  ])('%s', async (_, topicId, audienceId, level, isGap, expected) => {
    const cell = await cellOf(topicId, audienceId);
    expect({ isGap: cell.isGap, level: cell.need?.level, codes: codes(cell) }).toEqual({
      isGap,
      level,
      codes: expect.arrayContaining(expected),
    });
  });
});

describe('What must not be reported as a gap', () => {
  test('without a need there is no gap: nothing recorded on catheters for cleaners', async () => {
    expect(await cellOf('forebygging-blodbaneinfeksjon', 'renholder')).toMatchObject({
      isGap: false,
      need: null,
      reasons: [],
    });
  });

  test('not collected is not zero: healthcare assistants have programmes that nobody has read', async () => {
    const cell = await cellOf('haandhygiene', 'helsefagarbeider');
    const { programmes } = reason(cell, 'NOT_COLLECTED');
    expect(programmes!.map(({ id, coverage }) => [id, coverage])).toEqual(
      expect.arrayContaining([['vg2-helsearbeiderfag', 'NOT_COLLECTED']]),
    );
  });

  test('animal health does not make needs of human health', async () => {
    const human = await cellOf('riktig-antibiotikabruk', 'veterinaer');
    expect(human.need).toBeNull();
    const { gapMap } = await system.ask(operations.GapCellsDocument, {
      input: {
        topicIds: ['riktig-antibiotikabruk'],
        audienceIds: ['veterinaer'],
        includeAnimalHealth: true,
      },
    });
    expect(gapMap!.rows!.nodes[0]!.cells[0]!.need!.level).toBe('CONFIRMED');
  });

  test('records that may be one course count once in the extent', async () => {
    const { courses } = await cellOf('haandhygiene', 'helsepersonell');
    expect([courses!.distinct, courses!.distinctOf]).toEqual([2, 3]);
  });
});

describe('Responsibility follows the reason first', () => {
  test('hand hygiene missing in nursing names the mapping of basic education and the ministry, not the observation tool', async () => {
    const cell = await cellOf('haandhygiene', 'sykepleier');
    expect(reason(cell, 'NOT_IN_NATIONAL_REGULATION').responsibility).toEqual({
      measures: [
        {
          measure: { id: 'n6-grunnutdanning', title: 'Kartlegge smittevern i grunnutdanninger' },
          organisations: [{ id: 'hdir' }, { id: 'hkdir' }],
          inferred: false,
          planStatus: 'DRAFT',
        },
      ],
      deciders: [{ id: 'kd' }],
      ownerless: false,
    });
  });

  test('a course gap belongs with the measures on e-learning and training, and says what was inferred', async () => {
    const { responsibility } = reason(await cellOf('forebygging-uvi', 'sykepleier'), 'NO_COURSE');
    expect(responsibility!.measures.map(({ measure, inferred }) => [measure.id, inferred]).sort()).toEqual([
      ['m3-kurs-opplaering', true],
      ['n2-e-laering', false],
      ['p5-kurs-opplaering', true],
    ]);
  });

  test('a guideline of unknown status belongs with the plan for updating guidelines', async () => {
    const { responsibility } = reason(await cellOf('forebygging-uvi', 'sykepleier'), 'GUIDELINE_STATUS_UNKNOWN');
    expect(responsibility!.measures.map(({ measure }) => measure.id)).toEqual(['n3-veiledere']);
  });
});

test('a topic has no guideline where none of the whole country applies: neither ended nor local ones count', async () => {
  const { data } = await system.post<{
    gapMap: {
      rows: {
        nodes: { topic: { id: string }; reasons: { code: string; records: { count: number; arguments: object } }[] }[];
      };
    };
  }>(
    `{ gapMap(input: { audienceIds: ["lege"] }) { rows(first: 70) { nodes {
      topic { id } reasons { code records { count arguments } } } } } }`,
  );
  const without = data.gapMap.rows.nodes.filter(({ reasons }) => reasons.some(({ code }) => code === 'NO_GUIDELINE'));
  // Two local routines on needle-stick injuries, one of them withdrawn; plans of municipalities alone
  expect(without.map(({ topic }) => topic.id)).toEqual(
    expect.arrayContaining(['blodsmitte', 'yrkessmitte', 'smittevern-i-kommunen']),
  );
  for (const { reasons } of without) {
    const { records } = reasons.find(({ code }) => code === 'NO_GUIDELINE')!;
    const { data: list } = await system.post<{ catalogue: { guidelines: { totalCount: number } } }>(
      `query ($alignedTo: AlignmentFilter, $filter: GuidelineFilter) {
        catalogue { guidelines(alignedTo: $alignedTo, filter: $filter) { totalCount } }
      }`,
      records.arguments,
    );
    expect([records.count, list.catalogue.guidelines.totalCount]).toEqual([0, 0]);
  }
});
