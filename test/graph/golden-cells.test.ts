import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PROJECT_ROOT } from '../../platform/paths.js';
import * as operations from '../generated/graphql.js';
import { withSystem } from '../support/with-system.js';

/** A cell that was judged by reading the rows, before there was any code. */
interface GoldenCell {
  topicId: string;
  audienceId: string;
  need: { certain: boolean; audienceBasis: string };
  verdict: { atLeast: string; atMost: string };
  isGap: boolean | null;
  dimensions: { dimension: string; atLeast: string; atMost: string; why: string }[];
  firstOwnerIds: string[];
  settledBy: string[];
}

const golden = JSON.parse(readFileSync(join(PROJECT_ROOT, 'data/golden-cells.json'), 'utf8')) as GoldenCell[];
const system = withSystem();

async function cellOf(topicId: string, audienceId: string) {
  const { gapMap } = await system.ask(operations.CellVerdictsDocument, {
    input: { topicIds: [topicId], audienceIds: [audienceId] },
  });
  return gapMap!.rows!.nodes[0]!.cells[0]!;
}

/** The ids of the courses in the list behind a number. */
async function coursesIn(args: Record<string, unknown>): Promise<string[]> {
  const { data } = await system.post<{ catalogue: { courses: { nodes: { id: string }[] } } }>(
    `query ($alignedTo: AlignmentFilter, $filter: CourseFilter, $currency: [CurrencyState!]) {
      catalogue { courses(alignedTo: $alignedTo, filter: $filter, currency: $currency, first: 100) { nodes { id } } }
    }`,
    args,
  );
  return data.catalogue.courses.nodes.map(({ id }) => id);
}

describe('Cells judged by hand', () => {
  test.each(golden.map((cell) => [`${cell.topicId} × ${cell.audienceId}`, cell] as const))('%s', async (_, by) => {
    const cell = await cellOf(by.topicId, by.audienceId);
    expect({ verdict: cell.verdict, isGap: cell.isGap, need: cell.need }).toMatchObject({
      verdict: by.verdict,
      isGap: by.isGap,
      need: by.need,
    });
    for (const { dimension, atLeast, atMost } of by.dimensions) {
      const judged = cell.dimensions.find((one) => one.dimension === dimension);
      expect(judged).toMatchObject({ dimension, atLeast, atMost });
    }
    const learning = cell.dimensions.flatMap(({ dimension }) => (dimension === 'GUIDELINES' ? [] : [dimension]));
    expect(learning).toEqual(by.dimensions.map(({ dimension }) => dimension));
    if (by.firstOwnerIds.length > 0) {
      const owners = cell.reasons
        .find(({ isNote }) => !isNote)!
        .responsibility!.measures.map(({ measure }) => measure.id);
      expect(owners.slice(0, by.firstOwnerIds.length)).toEqual(by.firstOwnerIds);
    }
    if (by.settledBy.length > 0) {
      const [asked] = cell.dimensions.flatMap(({ settledBy }) => settledBy);
      expect((await coursesIn(asked!.records.arguments)).sort()).toEqual(by.settledBy.toSorted());
      expect(asked!.records.count).toBe(by.settledBy.length);
    }
  });
});

test.each([
  [
    'renhold',
    'renholder',
    'NO_COURSE',
    ['m9-renholdsplaner', 'p7-renholdsplaner', 'm3-kurs-opplaering', 'p5-kurs-opplaering', 'n2-e-laering'],
  ],
  ['sterilforsyning', 'sterilforsyningspersonell', 'NO_GUIDELINE', ['m8-dekontaminering', 'n3-veiledere']],
  [
    'influensavaksinasjon-ansatte',
    'sykehuspersonell',
    'NO_COURSE',
    ['m10-influensavaksine', 'm3-kurs-opplaering', 'n2-e-laering'],
  ],
  [
    'smittevernkontakter',
    'smittevernkontakt',
    'NO_COURSE',
    ['m4-smittevernkontakter', 'p4-smittevernkontakter', 'm3-kurs-opplaering', 'p5-kurs-opplaering', 'n2-e-laering'],
  ],
  [
    'riktig-antibiotikabruk',
    'fastlege',
    'ONLY_UNKNOWN_STATUS',
    ['p3-kvalitetsprogram', 'p5-kurs-opplaering', 'n2-e-laering'],
  ],
  ['haandhygiene', 'sykehjemspersonell', 'ONLY_UNKNOWN_STATUS', ['p5-kurs-opplaering', 'n2-e-laering']],
  ['haandhygiene', 'sykepleier', 'NOT_IN_NATIONAL_REGULATION', ['n6-grunnutdanning']],
  ['riktig-antibiotikabruk', 'lis-allmennmedisin', 'NOT_IN_NATIONAL_REGULATION', ['n8-spesialistutdanning']],
  ['riktig-antibiotikabruk', 'tannlege', 'NO_COURSE', ['n2-e-laering']],
  ['legionella', 'byggeier', 'NO_COURSE', ['n2-e-laering']],
])('Who answers for %s × %s, %s', async (topicId, audienceId, code, owners) => {
  const { reasons } = await cellOf(topicId, audienceId);
  const { responsibility } = reasons.find((reason) => reason.code === code)!;
  expect(responsibility!.measures.map(({ measure }) => measure.id)).toEqual(owners);
});

test('a sector that no measure is for is said; who decides on a regulation, too', async () => {
  const dentists = await cellOf('riktig-antibiotikabruk', 'tannlege');
  const courses = dentists.reasons.find(({ code }) => code === 'NO_COURSE')!.responsibility!;
  expect(courses.sectorsWithoutMeasure).toEqual([{ id: 'tannklinikk' }]);
  expect(courses.measures.map(({ basis }) => basis)).toEqual(['REASON']);
  const nurses = await cellOf('haandhygiene', 'sykepleier');
  const education = nurses.reasons.find(({ code }) => code === 'NOT_IN_NATIONAL_REGULATION')!.responsibility!;
  expect(education.deciders).toEqual([{ id: 'kd' }]);
});
