import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import type { Client } from '../support/client.js';
import { tokenFor } from '../support/identity.js';
import { momentBetween } from '../support/waiting.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  editor = system.as(
    await tokenFor({ scopes: ['education:write', 'competence:write', 'plan:write'], organisation: 'fhi' }),
  );
});

const moment = async () => (await momentBetween()).toISOString();

/** Changes fields of a record as it is now. */
async function update(kind: string, id: string, fields: object): Promise<void> {
  const name = kind.charAt(0).toLowerCase() + kind.slice(1);
  const { data: seen } = await system.post<Record<string, { version: number }>>(`{ ${name}(id: "${id}") { version } }`);
  const { data, errors } = await editor.post<Record<string, { errors: unknown[] }>>(
    `mutation ($input: Update${kind}Input!) { update${kind}(input: $input) { errors { message } } }`,
    { input: { id, version: seen[name]!.version, fields } },
  );
  expect(errors).toEqual([]);
  expect(data[`update${kind}`]!.errors).toEqual([]);
}

const compare = async (topicIds: string[], audienceIds: string[], from: string) =>
  (await system.ask(operations.ChangedCellsDocument, { input: { topicIds, audienceIds }, from, to: null }))
    .gapComparison!.cells!.nodes;

describe('What a cell hangs on besides its own records, and no time that passed', () => {
  test.each([
    // A doctor in general practice is educated by a specialty that stands elsewhere in the tree.
    [
      'an outcome of a programme named for the audience',
      'allmennmedisin',
      'smittesporing',
      'smittesporing',
      'fastlege',
    ],
    ['an outcome of a set that the programme shares', 'kirurgiske-felles', 'isolering', 'isolering', 'lis-urologi'],
    [
      'an outcome on a topic that implies it',
      'vernepleie',
      'basale-smittevernrutiner',
      'beskyttelsesutstyr',
      'vernepleier',
    ],
  ])('%s', async (name, programmeId, onTopic, topicId, audienceId) => {
    const from = await moment();
    const id = name.replaceAll(/[^a-z]+/g, '-');
    await editor.ask(operations.EnterLearningOutcomeDocument, {
      input: {
        id,
        fields: {
          programmeId,
          topicIds: [onTopic],
          codeSystem: 'RETHOS',
          legalRef: '§ 1',
          kind: 'KNOWLEDGE',
          text: 'Kan det.',
          competenceLevelDerived: false,
          weakMatch: false,
          topicsCorrected: false,
          sourceUrl: 'https://lovdata.no/',
        },
      },
    } as never);
    const [cell] = await compare([topicId], [audienceId], from);
    expect(cell).toMatchObject({ causes: ['REAL_CHANGE'], changes: [{ kind: 'LearningOutcome', recordId: id }] });
  });

  test.each<[string, string, string, object, [string, string]]>([
    // Nursing homes out of the municipal sector: the course for them no longer meets where doctors there work.
    [
      'a setting',
      'Setting',
      'sykehjem',
      { broaderId: 'helsetjeneste' },
      ['basale-smittevernrutiner', 'sykehjemspersonell'],
    ],
    // The centre in the north belongs to no region any more: what it offers is for the whole country.
    ['an organisation', 'Organisation', 'unn', { parentId: null }, ['haandhygiene', 'kommunalt-helsepersonell']],
    // Specialists in infectious diseases no longer share what internal medicine has.
    [
      "a programme's shared goal sets",
      'Programme',
      'nyresykdommer',
      { sharedGoalSetIds: [] },
      ['antibiotikaresistens', 'lis-nyresykdommer'],
    ],
    [
      'where an audience works',
      'Audience',
      'tannhelsepersonell',
      { workSettingIds: ['sykehus'] },
      ['haandhygiene', 'tannlege'],
    ],
    ['what a topic implies', 'Topic', 'basale-smittevernrutiner', { impliesIds: [] }, ['hanskebruk', 'bioingenior']],
    [
      'whom a measure addresses',
      'Measure',
      'm8-dekontaminering',
      { audienceIds: [] },
      ['sterilforsyning', 'sterilforsyningspersonell'],
    ],
  ])('%s', async (_, kind, recordId, fields, [topicId, audienceId]) => {
    const from = await moment();
    await update(kind, recordId, fields);
    const [cell, ...others] = await compare([topicId], [audienceId], from);
    expect(others).toEqual([]);
    expect(cell).toMatchObject({ causes: ['REAL_CHANGE'], changes: [{ kind, recordId }] });
  });

  test('says by which rules both moments were judged', async () => {
    const from = await moment();
    const { data } = await system.post<{ gapComparison: { ruleVersion: string } }>(
      `{ gapComparison(input: { topicIds: ["renhold"], audienceIds: ["renholder"] }, from: "${from}") { ruleVersion } }`,
    );
    expect(data.gapComparison.ruleVersion).toBe('2');
  });
});
