import { describe, expect, test } from '@jest/globals';
import { responsibilityFor, type GapPlace } from '../../../subgraphs/competence/gap-map/responsibility.js';
import type { Subject } from '../../../subgraphs/competence/gap-map/subjects.js';
import type { MeasureFact } from '../../../subgraphs/contracts/plan-measures.js';

const measure = (change: Partial<MeasureFact>): MeasureFact => ({
  id: 'm',
  kind: 'MEASURE',
  sector: 'NATIONAL',
  topicIds: ['e-laering'],
  audienceIds: [],
  audiencesInferred: false,
  responsibleIds: ['fhi'],
  responsibleInferred: false,
  planId: 'p',
  planStatus: 'DRAFT',
  ...change,
});

describe('Responsibility', () => {
  const known = (measures: MeasureFact[]) => ({ measures, draftsConsidered: true });
  const measures = [
    measure({ id: 'e-learning', topicIds: ['e-laering'] }),
    measure({ id: 'basic', topicIds: ['grunnutdanning'] }),
    measure({ id: 'further', topicIds: ['videre-og-etterutdanning'] }),
    measure({ id: 'specialist', topicIds: ['videre-og-etterutdanning', 'grunnutdanning'] }),
    measure({ id: 'guidelines', topicIds: ['faglige-retningslinjer'] }),
    measure({ id: 'network', topicIds: ['forskning-og-kunnskap'] }),
    measure({ id: 'observation', topicIds: ['observasjon-og-revisjon', 'haandhygiene'] }),
    measure({ id: 'strategy', kind: 'STRATEGY_GOAL', topicIds: ['grunnutdanning'], planStatus: 'IN_FORCE' }),
    measure({ id: 'ended', topicIds: ['grunnutdanning'], planStatus: 'EVALUATED' }),
  ];
  test.each<[Subject, string[]]>([
    ['COURSES', ['e-learning']],
    ['BASIC_EDUCATION', ['basic']],
    ['FURTHER_EDUCATION', ['further']],
    ['SPECIALIST_TRAINING', ['specialist']],
    ['GUIDELINES', ['guidelines']],
    ['RESEARCH', ['network']],
  ])('%s: %s', (subject, expected) => {
    expect(responsibilityFor([subject], known(measures), null).measures.map(({ id }) => id)).toEqual(expected);
  });

  test('nobody, or a measure without anybody responsible, is ownerless; who can decide is told all the same', () => {
    expect(responsibilityFor(['RESEARCH'], known([]), null)).toEqual({
      measures: [],
      deciderIds: [],
      ownerless: true,
      settingIdsWithoutMeasure: [],
    });
    expect(
      responsibilityFor(['COURSES'], known([measure({ responsibleIds: [] })]), null, ['kd', 'kd', null]),
    ).toMatchObject({
      deciderIds: ['kd'],
      ownerless: true,
    });
  });

  test.each<[string, MeasureFact[], boolean | null]>([
    ['nobody in what is published', [], null],
    ['a published measure without anybody responsible', [measure({ responsibleIds: [] })], null],
    ['a published measure with somebody responsible', [measure({ planStatus: 'IN_FORCE' })], false],
  ])('where drafts are hidden, no gap is known to be ownerless: %s', (_, published, ownerless) => {
    expect(responsibilityFor(['COURSES'], { measures: published, draftsConsidered: false }, null).ownerless).toBe(
      ownerless,
    );
  });
});

describe('Owners of a gap, the nearest first', () => {
  const measures = [
    measure({ id: 'cleaning', topicIds: ['renhold'], audienceIds: ['renholder'], sector: 'SPECIALIST_CARE' }),
    measure({ id: 'hospital-courses', topicIds: ['internopplaering'], sector: 'SPECIALIST_CARE' }),
    measure({ id: 'municipal-courses', topicIds: ['internopplaering'], sector: 'PRIMARY_CARE' }),
    measure({ id: 'national-courses', topicIds: ['e-laering'] }),
    measure({ id: 'observation', topicIds: ['renhold'] }),
  ];
  const place = (change: Partial<GapPlace>): GapPlace => ({
    topicIds: ['renhold', 'dekontaminering-og-miljo'],
    audienceIds: ['renholder'],
    audienceSectors: null,
    needSectors: () => null,
    ...change,
  });
  const [hospital, municipal, dental] = ['spesialisthelsetjeneste', 'kommunehelsetjeneste', 'tannklinikk'];
  const HOSPITAL: [string, string] = ['hospital-courses', 'SECTOR'];
  const MUNICIPAL: [string, string] = ['municipal-courses', 'SECTOR'];
  const NATIONAL: [string, string] = ['national-courses', 'REASON'];
  test.each<[string, Partial<GapPlace>, [string, string][], string[]]>([
    [
      'the topic first, then both sectors, then what is general',
      { audienceSectors: new Set([hospital, municipal]) },
      [['cleaning', 'TOPIC'], HOSPITAL, MUNICIPAL, NATIONAL],
      [],
    ],
    [
      'a measure on the topic addresses nobody else',
      { audienceIds: ['fastlege'], audienceSectors: new Set([municipal]) },
      [MUNICIPAL, NATIONAL],
      [],
    ],
    [
      'a known sector never falls to another, and that is said',
      { audienceIds: ['tannlege'], audienceSectors: new Set([dental]) },
      [NATIONAL],
      [dental],
    ],
    [
      'without a sector of its own, that of the need, if it is one',
      { audienceIds: ['stottepersonell'], needSectors: () => new Set([hospital]) },
      [HOSPITAL, NATIONAL],
      [],
    ],
    [
      'a sector of its own goes before those of the need',
      { audienceIds: ['tannlege'], audienceSectors: new Set([municipal]), needSectors: () => new Set([hospital]) },
      [MUNICIPAL, NATIONAL],
      [],
    ],
    [
      '... also for what is said to lack a measure',
      {
        audienceIds: ['tannlege'],
        audienceSectors: new Set([municipal, dental]),
        needSectors: () => new Set([hospital, 'kommune']),
      },
      [MUNICIPAL, NATIONAL],
      [dental],
    ],
    [
      'a need of several sectors names none',
      { audienceIds: ['byggeier'], needSectors: () => new Set(['kommune', hospital]) },
      [NATIONAL],
      ['kommune'],
    ],
  ])('%s', (_, change, expected, without) => {
    const found = responsibilityFor(['COURSES'], { measures, draftsConsidered: true }, place(change));
    expect(found.measures.map(({ id, basis }) => [id, basis])).toEqual(expected);
    expect(found.settingIdsWithoutMeasure).toEqual(without);
  });
});
