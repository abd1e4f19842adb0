import { describe, expect, test } from '@jest/globals';
import {
  courseFindings,
  educationFindings,
  guidelineFindings,
} from '../../../subgraphs/competence/gap-map/findings.js';
import { needOfCell, needOfTopic } from '../../../subgraphs/competence/gap-map/need.js';
import { responsibilityFor, type Subject } from '../../../subgraphs/competence/gap-map/responsibility.js';
import { workplacesOf } from '../../../subgraphs/competence/workplaces.js';
import type { ProgrammeInMap } from '../../../subgraphs/contracts/programme-coverage.js';
import type { MeasureFact } from '../../../subgraphs/contracts/plan-measures.js';

const codes = (findings: { code: string }[]) => findings.map(({ code }) => code);

describe('Reasons in courses', () => {
  test.each<[string, Record<string, number>, string[]]>([
    ['nothing at all', {}, ['NO_COURSE']],
    ['only retired ones', { 'RETIRED.DIRECT': 2 }, ['ONLY_RETIRED_COURSES']],
    ['one of unknown status', { 'UNKNOWN.INHERITED': 1, 'OFFERED.INHERITED': 1 }, ['ONLY_UNKNOWN_STATUS']],
    ['one that is active', { 'ACTIVE.DIRECT': 1, 'OFFERED.DIRECT': 1 }, []],
    [
      'partial reach closes nothing',
      { 'ACTIVE.PARTIAL': 1, 'OFFERED.PARTIAL': 1 },
      ['NO_COURSE', 'ONLY_PARTIAL_REACH'],
    ],
    [
      'an active one that is due',
      { 'ACTIVE.DIRECT': 1, 'OFFERED.DIRECT': 1, 'OFFERED:REVIEW_DUE.DIRECT': 1 },
      ['COURSES_REVIEW_DUE'],
    ],
  ])('%s', (_, counts, expected) => expect(codes(courseFindings(counts))).toEqual(expected));
});

describe('Reasons in education', () => {
  const programme = (change: Partial<ProgrammeInMap>): ProgrammeInMap => ({
    level: 'NATIONAL_REGULATION',
    coverage: 'SCANNED',
    audienceId: 'sykepleier',
    administeredById: 'kd',
    ...change,
  });
  const findings = (programmes: Record<string, ProgrammeInMap>, mentioning: string[], judged: string[] = []) => {
    const notTaught = {
      t: judged.map((programmeId) => ({
        id: `${programmeId}--t`,
        programmeId,
        contradictedBy: { programmeIds: [programmeId], topicIds: ['t'] },
      })),
    };
    return educationFindings({ programmes, mentionedBy: { t: mentioning }, notTaught }, 't', [
      'sykepleier',
      'helsepersonell',
    ]);
  };

  test.each<[string, Record<string, ProgrammeInMap>, string[], [string, number, number?][]]>([
    ['no programme: nothing to say', {}, [], []],
    ['none mentions it', { a: programme({}), b: programme({}) }, [], [['NOT_IN_NATIONAL_REGULATION', 2, 2]]],
    ['one of two mentions it', { a: programme({}), b: programme({}) }, ['a'], []],
    [
      'a local course plan closes no national gap',
      { a: programme({}), b: programme({ level: 'INSTITUTION_PLAN', coverage: 'PARTIAL' }) },
      ['b'],
      [['NOT_IN_NATIONAL_REGULATION', 1, 1]],
    ],
    [
      'a sister profession closes no gap',
      { a: programme({}), b: programme({ audienceId: 'lege' }) },
      ['b'],
      [['NOT_IN_NATIONAL_REGULATION', 1, 1]],
    ],
    ['not collected is not zero', { a: programme({ coverage: 'NOT_COLLECTED' }) }, [], [['NOT_COLLECTED', 1, 1]]],
  ])('%s', (_, programmes, mentioning, expected) => {
    expect(findings(programmes, mentioning).map(({ code, count, of }) => [code, count, of])).toEqual(expected);
  });

  const unread = programme({ coverage: 'NOT_COLLECTED' });
  test.each<[string, Record<string, ProgrammeInMap>, string[], string[], [string, string[]][]]>([
    ['judged in place of silent', { a: programme({}) }, [], ['a'], [['NOT_TAUGHT', ['a']]]],
    [
      'the others are still silent',
      { a: programme({}), b: programme({}) },
      [],
      ['a'],
      [
        ['NOT_TAUGHT', ['a']],
        ['NOT_IN_NATIONAL_REGULATION', ['b']],
      ],
    ],
    ['said though another mentions it', { a: programme({}), b: programme({}) }, ['b'], ['a'], [['NOT_TAUGHT', ['a']]]],
    ['judged in place of not collected', { a: unread }, [], ['a'], [['NOT_TAUGHT', ['a']]]],
    ['of a sister profession', { a: programme({ audienceId: 'lege' }) }, [], ['a'], []],
  ])('not taught: %s', (_, programmes, mentioning, judged, expected) => {
    const found = findings(programmes, mentioning, judged);
    expect(found.map(({ code, programmeIds }) => [code, programmeIds])).toEqual(expected);
    for (const { count, judgementIds } of found) if (judgementIds) expect(count).toBe(judgementIds.length);
  });
});

describe('Reasons in guidelines', () => {
  test.each<[string, Record<string, number>, string[]]>([
    ['none', {}, ['NO_GUIDELINE']],
    ['one in force', { 'NATIONAL:IN_FORCE.DIRECT': 1, 'IN_FORCE.DIRECT': 1 }, []],
    ['only of unknown status', { 'NATIONAL:UNKNOWN.INHERITED': 1 }, ['GUIDELINE_STATUS_UNKNOWN']],
    [
      'past its review',
      { 'NATIONAL:IN_FORCE.DIRECT': 1, 'IN_FORCE.DIRECT': 1, 'OVERDUE.DIRECT': 1 },
      ['GUIDELINE_OVERDUE'],
    ],
    ['a regional one makes no national guideline', { 'IN_FORCE.DIRECT': 1 }, ['NO_GUIDELINE']],
  ])('%s', (_, counts, expected) => expect(codes(guidelineFindings(counts))).toEqual(expected));
});

const measure = (change: Partial<MeasureFact>): MeasureFact => ({
  id: 'm',
  kind: 'MEASURE',
  sector: 'NATIONAL',
  topicIds: ['e-laering'],
  responsibleIds: ['fhi'],
  responsibleInferred: false,
  planId: 'p',
  planStatus: 'DRAFT',
  ...change,
});

describe('Need', () => {
  test.each<[string, Record<string, number>, number, string | null]>([
    ['a national guideline in force', { 'NATIONAL:IN_FORCE.INHERITED': 1 }, 0, 'CONFIRMED'],
    ['a national guideline of unknown status', { 'NATIONAL:UNKNOWN.DIRECT': 1 }, 0, 'PROBABLE'],
    ['an expectation alone', {}, 1, 'CONFIRMED'],
    ['a guideline that reaches some of the audience', { 'NATIONAL:IN_FORCE.PARTIAL': 1 }, 0, null],
    ['a regional guideline', { 'IN_FORCE.DIRECT': 1 }, 0, null],
    ['nothing', {}, 0, null],
  ])('%s', (_, counts, expectations, level) => expect(needOfCell(counts, expectations)?.level ?? null).toBe(level));

  test.each<[string, Partial<MeasureFact>, string | null]>([
    ['a measure of a draft plan', {}, 'PROBABLE'],
    ['a measure of an adopted plan', { planStatus: 'IN_FORCE' }, 'CONFIRMED'],
    ['a goal of a strategy is context', { kind: 'STRATEGY_GOAL', planStatus: 'IN_FORCE' }, null],
    ['a measure of a plan that has ended is context', { planStatus: 'EVALUATED' }, null],
    ['a measure on another topic', { topicIds: ['renhold'] }, null],
  ])('of a topic alone: %s', (_, change, level) => {
    expect(needOfTopic([measure(change)], ['e-laering', 'x'])?.level ?? null).toBe(level);
  });
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
    expect(responsibilityFor([subject], known(measures)).measures.map(({ id }) => id)).toEqual(expected);
  });

  test('nobody, or a measure without anybody responsible, is ownerless; who can decide is told all the same', () => {
    expect(responsibilityFor(['RESEARCH'], known([]))).toEqual({ measures: [], deciderIds: [], ownerless: true });
    expect(responsibilityFor(['COURSES'], known([measure({ responsibleIds: [] })]), ['kd', 'kd', null])).toMatchObject({
      deciderIds: ['kd'],
      ownerless: true,
    });
  });

  test.each<[string, MeasureFact[], boolean | null]>([
    ['nobody in what is published', [], null],
    ['a published measure without anybody responsible', [measure({ responsibleIds: [] })], null],
    ['a published measure with somebody responsible', [measure({ planStatus: 'IN_FORCE' })], false],
  ])('where drafts are hidden, no gap is known to be ownerless: %s', (_, published, ownerless) => {
    expect(responsibilityFor(['COURSES'], { measures: published, draftsConsidered: false }).ownerless).toBe(ownerless);
  });
});

test('workplace groups reach professions under the same broad group, never roles, never their own members', () => {
  const tree = {
    helse: null,
    sykepleier: 'helse',
    sykehjemslege: 'helse',
    hjem: 'helse',
    assistent: 'hjem',
    frisor: null,
  };
  const kinds = {
    helse: 'GROUP',
    sykepleier: 'PROFESSION',
    sykehjemslege: 'ROLE',
    hjem: 'GROUP',
    assistent: 'PROFESSION',
    frisor: 'PROFESSION',
  };
  const audiences = Object.entries(kinds).map(([id, kind]) => ({
    id,
    kind,
    workplaceSettingId: id === 'hjem' ? 'sykehjem' : null,
  }));
  expect(workplacesOf(tree, audiences)).toEqual({ sykepleier: ['hjem'], assistent: [], frisor: [] });
});
