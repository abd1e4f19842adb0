import { beforeAll, describe, expect, test } from '@jest/globals';
import type { FieldNode, SelectionSetNode } from 'graphql';
import { ANYONE } from '../../identity/identity.js';
import { requiringFields } from '../../registry/subgraph/required-fields.js';
import { subgraphs } from '../../subgraphs/index.js';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { withSystem } from '../support/with-system.js';

type Given = Record<string, unknown>;

const system = withSystem({ own: true });

const REQUIRING = subgraphs.flatMap(({ name, typeDefs }) =>
  requiringFields(typeDefs).map(({ type, field, required }) => ({ registry: name, type, field, required })),
);

/** What no verdict is judged from: research, and whether drafts were counted. */
const NOT_JUDGED = ['projectCounts', 'draftsConsidered'];

/** Nulls that a rule tells of itself, or can do without: `*` for all that the field requires. */
const MAY_BE_NULL: Readonly<Record<string, readonly string[]>> = {
  // Cells say which registry did not answer; the feed and the comparison, too
  'competence GapMap.rows': ['*'],
  // Of courses and education that do not answer everything is possible: that is a verdict, and told
  ...Object.fromEntries(
    ['verdictCounts', 'columns'].map((field) => [
      `competence GapMap.${field}`,
      ['courseCounts', 'courseOffers', 'outcomeCounts', 'programmeFacts', 'guidelineCounts', ...NOT_JUDGED],
    ]),
  ),
  // ... but a list of gaps, or of what would settle them, would leave out what is not known
  ...Object.fromEntries(
    ['findings', 'settlingTasks', 'gaps'].map((field) => [
      `competence GapMap.${field}`,
      ['outcomeCounts', 'guidelineCounts', ...NOT_JUDGED],
    ]),
  ),
  'competence ChangeFeed.edges': ['*'],
  'competence ChangeFeed.nodes': ['*'],
  'competence ChangeFeed.pageInfo': ['*'],
  'competence ChangeFeed.unavailable': ['*'],
  'competence GapComparison.cells': ['from', 'to'],
  // A key is always there
  'competence Measure.means': ['topics.id'],
  // Most outcomes have no code
  'courses LearningOutcome.courses': ['code'],
  // Needed for a filter and a facet alone, which refuse
  'courses Catalogue.courses': ['guidelineFacts'],
  'education Catalogue.learningOutcomes': ['guidelineFacts'],
};

/** What names an object of each type, and nothing more. */
const keys = new Map<string, Given>();
beforeAll(async () => {
  const analyst = system.as(await tokenFor({ scopes: ['education:write'], organisation: 'hdir' }));
  const { judgeNotTaught } = await analyst.ask(operations.JudgeNotTaughtDocument, {
    input: { programmeId: 'sykepleie', topicId: 'haandhygiene', citation: 'bekreftet', judgedOn: '2026-06' },
  });
  const cell = '{ topicIds: ["haandhygiene"], audienceIds: ["sykepleier"] }';
  const map = await ask('competence', `{ gapMap(input: ${cell}) { question } }`);
  const comparison = await ask(
    'competence',
    `{ gapComparison(input: ${cell}, from: "${new Date().toISOString()}") { question } }`,
  );
  const feed = await ask('competence', '{ changes { question } }');
  const impact = await ask(
    'guidelines',
    '{ guideline(id: "fhi-handhygieneveilederen") { impact(revisedOn: "2026-06-01") { question } } }',
  );
  for (const [type, key] of Object.entries({
    Topic: { id: 'haandhygiene' },
    Audience: { id: 'sykepleier' },
    Setting: { id: 'sykehus' },
    Guideline: { id: 'fhi-handhygieneveilederen' },
    Course: { id: 'korsn-handhygiene-elaering' },
    LearningOutcome: { id: 'sykepleie-par4e' },
    Measure: { id: 'tiltak' },
    TeachingJudgement: { id: judgeNotTaught!.teachingJudgement!.id },
    Catalogue: { id: 'now' },
    GapMap: map['gapMap'] as Given,
    GapComparison: comparison['gapComparison'] as Given,
    ChangeFeed: feed['changes'] as Given,
    GuidelineImpact: (impact['guideline'] as { impact: Given }).impact,
  }))
    keys.set(type, key);
});

async function ask(registry: string, query: string, variables: Given = {}): Promise<Given> {
  const { data, errors } = await system.registry(registry)({ query, variables }, ANYONE);
  expect(errors).toBeUndefined();
  return data!;
}

/** What the registry says of one field of an object that is represented so. */
async function entity(registry: string, type: string, field: string, given: Given) {
  const { schema } = system.registries.subgraphs.find(({ name }) => name === registry)!;
  const typeOf = (name: string) =>
    schema.getType(name) as unknown as { getFields?: () => Record<string, { type: unknown }> };
  const named = String(typeOf(type).getFields!()[field]!.type).replaceAll(/[[\]!]/g, '');
  const isLeaf = !typeOf(named).getFields;
  return system.registry(registry)(
    {
      query: `query ($given: [_Any!]!) { _entities(representations: $given) { ... on ${type} { ${field} ${isLeaf ? '' : '{ __typename }'} } } }`,
      variables: { given: [{ __typename: type, ...keys.get(type), ...given }] },
    },
    ANYONE,
  );
}

const facts = { id: 'g', status: 'IN_FORCE', supersededById: null, withdrawnOn: null, supersededOn: null, changes: [] };

/** All that a field requires, with something in each place. */
function filled({ selections }: SelectionSetNode): Given {
  return Object.fromEntries<unknown>(
    selections.map((selection): [string, unknown] => {
      const { name, selectionSet } = selection as FieldNode;
      if (selectionSet) return [name.value, [filled(selectionSet)]];
      return [name.value, name.value === 'facts' ? { ...facts, topicIds: [], country: 'NO' } : []];
    }),
  );
}

/** The same, once for each of its fields that an owner did not answer for: the field itself, or those within it. */
function unanswered(required: SelectionSetNode): [string, Given][] {
  return required.selections.flatMap((selection) => {
    const { name, selectionSet } = selection as FieldNode;
    const rest = filled(required);
    const within = selectionSet ? unanswered(selectionSet) : [];
    return [
      [name.value, { ...rest, [name.value]: null }] as [string, Given],
      ...within.map(([path, item]): [string, Given] => [`${name.value}.${path}`, { ...rest, [name.value]: [item] }]),
    ];
  });
}

const places = REQUIRING.map((one) => [`${one.registry} ${one.type}.${one.field}`, one] as const);

describe('A field that requires facts of other registries', () => {
  test('there are some in every registry that has such rules', () => {
    expect([...new Set(REQUIRING.map(({ registry }) => registry))].sort()).toEqual([
      'competence',
      'courses',
      'education',
      'guidelines',
      'plan',
      'research',
    ]);
  });

  test.each(places)('%s is not told of an object by its key alone', async (_, { registry, type, field }) => {
    const { data, errors } = await entity(registry, type, field, {});
    expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE' } }]);
    expect(data).toEqual({ _entities: [{ [field]: null }] });
  });

  test.each(places)('%s makes nothing of what its owner did not answer', async (place, requiring) => {
    const { registry, type, field, required } = requiring;
    const optional = MAY_BE_NULL[place] ?? [];
    const needed = unanswered(required).filter(
      ([path]) => !optional.some((name) => name === '*' || path === name || path.startsWith(`${name}.`)),
    );
    for (const [path, given] of needed) {
      const { data, errors } = await entity(registry, type, field, given);
      expect([path, errors]).toMatchObject([path, [{ extensions: { code: 'SOURCE_UNAVAILABLE' } }]]);
      expect(data).toEqual({ _entities: [{ [field]: null }] });
    }
  });
});

describe('An object that came with what is required', () => {
  const REPLACED = 'fhi-basale-smittevernrutiner-temakapittel';
  const known = { ownDate: '2020-01-01', onlySourceDate: false, basis: 'stated' };
  test.each<[string, string, string[], string, string]>([
    ['a course of no guideline', 'Course', [], 'UNKNOWN', 'NO_GUIDELINE_RECORDED'],
    ['a course of one that is not there', 'Course', ['finnes-ikke'], 'UNKNOWN', 'GUIDELINE_STATUS_UNKNOWN'],
    ['a course of one that was replaced', 'Course', [REPLACED], 'REVIEW_DUE', 'GUIDELINE_REPLACED'],
    ['an outcome of one that was replaced', 'LearningOutcome', [REPLACED], 'REVIEW_DUE', 'GUIDELINE_REPLACED'],
  ])('%s is judged by it', async (_, type, guidelineIds, state, reason) => {
    const currencyInput = { ...known, guidelineIds };
    const data = await ask(
      'guidelines',
      `query ($given: [_Any!]!) { _entities(representations: $given) { ... on ${type} { currency { state basis ownDate evidence { reason guideline { id } } } } } }`,
      { given: [{ __typename: type, id: 'x', currencyInput }] },
    );
    const named = guidelineIds.includes('finnes-ikke') ? [] : guidelineIds;
    const evidence = [{ reason, guideline: named[0] === undefined ? null : { id: named[0] } }];
    expect(data).toEqual({
      _entities: [{ currency: { state, basis: 'STATED', ownDate: known.ownDate, evidence } }],
    });
  });
});
