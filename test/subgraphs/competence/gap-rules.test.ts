import { describe, expect, test } from '@jest/globals';
import { educationReasons, guidelineReasons } from '../../../subgraphs/competence/gap-map/reasons.js';
import { needOfTopic } from '../../../subgraphs/competence/gap-map/topic-need.js';
import { EducationJudge } from '../../../subgraphs/competence/gap-map/verdicts/education.js';
import { AudienceTaxonomy } from '../../../subgraphs/competence/gap-map/verdicts/audience-taxonomy.js';
import { JudgingTaxonomies } from '../../../subgraphs/competence/gap-map/verdicts/taxonomies.js';
import { workplacesOf } from '../../../subgraphs/competence/workplaces.js';
import type { CellTally } from '../../../subgraphs/contracts/cell-counts.js';
import type { GuidelineStates } from '../../../subgraphs/contracts/coverage-counts.js';
import type { ProgrammeInMap } from '../../../subgraphs/contracts/programme-coverage.js';
import type { MeasureFact } from '../../../subgraphs/contracts/plan-measures.js';

const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code);

describe('Reasons in education', () => {
  const programme = (change: Partial<ProgrammeInMap>): ProgrammeInMap => ({
    level: 'NATIONAL_REGULATION',
    degree: 'BACHELOR',
    collection: 'COLLECTED',
    audienceId: 'sykepleier',
    outcomesOfIds: [],
    administeredById: 'kd',
    uncollectedHits: null,
    ...change,
  });
  const audience = (id: string, broaderId: string | null, kind: 'PROFESSION' | 'ROLE' | 'GROUP') => ({
    ...{ id, broaderId, kind, workplaceSettingId: null },
    workSettingIds: [],
    educatedByIds: [],
  });
  const taxonomies = new JudgingTaxonomies(
    { topics: { t: null }, settings: {}, organisations: {} },
    new AudienceTaxonomy(
      [
        audience('helsepersonell', null, 'GROUP'),
        audience('sykepleier', 'helsepersonell', 'PROFESSION'),
        audience('lege', 'helsepersonell', 'PROFESSION'),
        audience('lis', 'lege', 'ROLE'),
      ],
      {},
    ),
    new Map(),
  );
  const reasons = (
    programmes: Record<string, ProgrammeInMap>,
    mentioning: string[],
    judged: string[] = [],
    audienceId = 'sykepleier',
  ) => {
    const notTaught = {
      t: judged.map((programmeId) => ({
        id: `${programmeId}--t`,
        programmeId,
        contradictedBy: { programmeIds: [programmeId], topicIds: ['t'] },
      })),
    };
    const facts = { programmes, mentionedBy: { t: mentioning }, impliedBy: {}, notTaught };
    return educationReasons(new EducationJudge(facts, taxonomies), 't', audienceId);
  };

  test.each<[string, Record<string, ProgrammeInMap>, string[], [string, number, number?][]]>([
    ['no programme: nothing to say', {}, [], []],
    ['none mentions it', { a: programme({}), b: programme({}) }, [], [['NOT_IN_NATIONAL_REGULATION', 2, 2]]],
    ['one of two mentions it', { a: programme({}), b: programme({}) }, ['a'], []],
    [
      'a local course plan closes no national gap',
      { a: programme({}), b: programme({ level: 'INSTITUTION_PLAN', collection: 'OPEN' }) },
      ['b'],
      [['NOT_IN_NATIONAL_REGULATION', 1, 1]],
    ],
    [
      'a sister profession closes no gap',
      { a: programme({}), b: programme({ audienceId: 'lege' }) },
      ['b'],
      [['NOT_IN_NATIONAL_REGULATION', 1, 1]],
    ],
    ['not collected is not zero', { a: programme({ collection: 'OPEN' }) }, [], [['NOT_COLLECTED', 1, 1]]],
  ])('%s', (_, programmes, mentioning, expected) => {
    expect(reasons(programmes, mentioning).map(({ code, count, of }) => [code, count, of])).toEqual(expected);
  });

  test('each level is silent by itself, and has its own subject', () => {
    const programmes = {
      medisin: programme({ audienceId: 'lege', degree: 'PROFESSIONAL' }),
      infeksjon: programme({ audienceId: 'lis', level: 'LIS', degree: 'SPECIALIST' }),
    };
    const told = (mentioning: string[]) =>
      reasons(programmes, mentioning, [], 'lis').map(({ programmeIds, subjects }) => [programmeIds, subjects]);
    expect(told([])).toEqual([
      [['infeksjon'], ['SPECIALIST_TRAINING']],
      [['medisin'], ['BASIC_EDUCATION']],
    ]);
    expect(told(['medisin'])).toEqual([[['infeksjon'], ['SPECIALIST_TRAINING']]]);
  });

  const unread = programme({ collection: 'OPEN' });
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
    const found = reasons(programmes, mentioning, judged);
    expect(found.map(({ code, programmeIds }) => [code, programmeIds])).toEqual(expected);
    for (const { count, judgementIds } of found) if (judgementIds) expect(count).toBe(judgementIds.length);
  });
});

describe('Reasons in guidelines', () => {
  const one = { DIRECT: 1 };
  test.each<[string, CellTally<GuidelineStates>, string[]]>([
    ['none', {}, ['NO_GUIDELINE']],
    ['one in force', { status: { IN_FORCE: one }, national: { IN_FORCE: one } }, []],
    ['only of unknown status', { national: { UNKNOWN: { INHERITED: 1 } } }, ['GUIDELINE_STATUS_UNKNOWN']],
    [
      'past its review',
      { status: { IN_FORCE: one }, national: { IN_FORCE: one }, review: { OVERDUE: one } },
      ['GUIDELINE_OVERDUE'],
    ],
    ['a regional one makes no national guideline', { status: { IN_FORCE: one } }, ['NO_GUIDELINE']],
  ])('%s', (_, counts, expected) => expect(codes(guidelineReasons(counts))).toEqual(expected));
});

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

describe('Need of a topic alone', () => {
  test.each<[string, Partial<MeasureFact>, string | null]>([
    ['a measure of a draft plan', {}, 'PROBABLE'],
    ['a measure of an adopted plan', { planStatus: 'IN_FORCE' }, 'CONFIRMED'],
    ['a goal of a strategy is context', { kind: 'STRATEGY_GOAL', planStatus: 'IN_FORCE' }, null],
    ['a measure of a plan that has ended is context', { planStatus: 'EVALUATED' }, null],
    ['a measure on another topic', { topicIds: ['renhold'] }, null],
  ])('%s', (_, change, level) => {
    expect(needOfTopic([measure(change)], ['e-laering', 'x'])?.level ?? null).toBe(level);
  });
});

test('workplace groups reach professions under the same broad group that work there, never roles, never their own members', () => {
  const tree = {
    helse: null,
    sykepleier: 'helse',
    tannlege: 'helse',
    sykehjemslege: 'helse',
    hjem: 'helse',
    assistent: 'hjem',
    frisor: null,
  };
  const kinds = {
    helse: 'GROUP',
    sykepleier: 'PROFESSION',
    tannlege: 'PROFESSION',
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
  const reached = workplacesOf(tree, audiences, (id) => id !== 'tannlege');
  expect(reached).toEqual({ sykepleier: ['hjem'], tannlege: [], assistent: [], frisor: [] });
});
