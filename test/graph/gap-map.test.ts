import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { withSystem } from '../support/with-system.js';
import { everyAudience } from '../support/every-audience.js';

const system = withSystem();
const own = withSystem({ own: true });

describe('The map', () => {
  test('has every row of the second level and every audience asked for, in order, whatever they hold', async () => {
    const { gapMap } = await system.ask(operations.GapCellsDocument, {
      input: { audienceIds: ['tannlege', 'sykepleier'] },
    });
    const { nodes } = gapMap!.rows!;
    expect(nodes).toHaveLength(70);
    expect(gapMap!.audiences.map(({ id }) => id)).toEqual(['tannlege', 'sykepleier']);
    expect(new Set(nodes.map(({ cells }) => cells.map(({ audience }) => audience.id).join()))).toEqual(
      new Set(['tannlege,sykepleier']),
    );
  });

  test('measures make a need of a topic alone; influenza vaccination of staff and link staff have no means', async () => {
    const { gapMap } = await system.ask(operations.GapCellsDocument, {
      input: {
        topicIds: ['influensavaksinasjon-ansatte', 'smittevernkontakter'],
        audienceIds: ['helsepersonell'],
      },
    });
    for (const row of gapMap!.rows!.nodes) {
      expect(row.need!.level).toBe('PROBABLE');
      expect(row.need!.measures.length).toBeGreaterThan(0);
      expect(row.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['NO_COURSE', 'NO_GUIDELINE']));
      expect(row.cells[0]).toMatchObject({ need: null, isGap: false });
    }
  });

  test('an expectation makes a need by itself, of narrower audiences too', async () => {
    const analyst = own.as(await tokenFor({ scopes: ['competence:write'] }));
    const cell = async () => {
      const { gapMap } = await own.ask(operations.GapCellsDocument, {
        input: { topicIds: ['renhold'], audienceIds: ['stottepersonell', 'intensivsykepleier'] },
      });
      return gapMap!.rows!.nodes[0]!.cells.map(({ need, isGap }) => [need?.level ?? null, isGap]);
    };
    expect(await cell()).toEqual([
      [null, false],
      [null, false],
    ]);
    const { createExpectation } = await analyst.ask(operations.EnterExpectationDocument, {
      input: {
        id: 'sykepleier-renhold',
        fields: {
          topicId: 'renhold',
          audienceId: 'sykepleier',
          level: 'APPLIES',
          source: 'Infeksjonskontrollprogram',
        },
      },
    });
    expect(createExpectation!.errors).toEqual([]);
    expect(await cell()).toEqual([
      [null, false],
      ['CONFIRMED', true],
    ]);
    const { data } = await own.post('{ expectations { topic { id } audience { id } level source } }');
    expect(data['expectations']).toEqual([
      {
        topic: { id: 'renhold' },
        audience: { id: 'sykepleier' },
        level: 'APPLIES',
        source: 'Infeksjonskontrollprogram',
      },
    ]);
  });

  test('a topic has its gaps at hand', async () => {
    const { topic } = await system.ask(operations.TopicGapsDocument, {
      id: 'tuberkulose',
      audienceIds: ['sykepleier'],
    });
    expect(topic!.gaps!.rows!.nodes).toMatchObject([{ topic: { id: 'tuberkulose' }, cells: [{ isGap: true }] }]);
  });

  test('reads no record from the database, whatever the number of cells: each registry asks how far its log is', async () => {
    const commands = (audienceIds: string[], topicIds: string[] | null) =>
      system.databaseCommands(() =>
        system.ask(operations.GapMapNumbersDocument, {
          first: 70,
          input: { audienceIds, topicIds },
        }),
      );
    const small = await commands(['sykepleier'], ['haandhygiene']);
    const large = await commands(['sykepleier', 'lege', 'tannlege', 'helsefagarbeider', 'fastlege', 'renholder'], null);
    for (const asked of [small, large]) {
      expect([...new Set(asked)].sort()).toEqual([
        'competence.find view',
        'courses.find view',
        'education.find view',
        'guidelines.find view',
        'plan.find view',
        'research.find view',
      ]);
    }
    expect(large).toHaveLength(small.length);
  });

  test.each([
    ['input: { audienceIds: ["sjukepleiar"] }', 'input.audienceIds: there is no "sjukepleiar".'],
    ['input: { audienceIds: ["lege"], topicIds: ["x"] }', 'input.topicIds: there is no "x".'],
    ['input: { audienceIds: [] }', 'input.audienceIds: is empty: name an audience.'],
    ['input: { audienceIds: ["lege"], topicIds: [] }', 'input.topicIds: is empty'],
    ['input: { audienceIds: ["lege"], organisationIds: ["x"] }', 'input.organisationIds: there is no "x".'],
    ['input: { audienceIds: ["lege"], settingIds: ["x"] }', 'input.settingIds: there is no "x".'],
  ])('%s: %s', async (args, message) => {
    const { errors } = await system.post(`{ gapMap(${args}) { today } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]!.message).toContain(message);
  });

  test('a page that is too large says how large it may be', async () => {
    const { errors } = await system.post(
      'query ($input: GapMapInput!) { gapMap(input: $input) { rows(first: 70) { totalCount } } }',
      {
        input: { audienceIds: await everyAudience(system) },
      },
    );
    expect(errors).toMatchObject([{ message: 'first: a page of 147 audiences has 20 rows at the most, not 70.' }]);
  });
});

describe('The filters of a map', () => {
  const missing = async (filter: Partial<operations.GapMapInput>) =>
    (
      await system.ask(operations.MapNumbersDocument, {
        input: { audienceIds: ['sykepleier', 'fastlege'], ...filter },
      })
    ).gapMap!.all!;

  test.each<Partial<operations.GapMapInput>>([
    { settingIds: [] },
    { languages: [] },
    { formats: [] },
    { organisationIds: [] },
  ])('%j keeps all, as leaving it out does', async (filter) => {
    expect(await missing(filter)).toEqual(await missing({}));
  });

  test.each(['norge', 'no', 'NO ', 'XX', ''])('"%s" is no country, and no map of gaps', async (country) => {
    const { errors } = await system.post(
      'query ($country: CountryCode!) { gapMap(input: { audienceIds: ["fastlege"], countries: [$country] }) { today } }',
      { country },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]!.message).toContain(`"${country}" is not a country code of ISO 3166 such as NO, nor INT or EU.`);
  });

  test.each(['norsk', 'NB', 'xx', ''])('"%s" is no language', async (language) => {
    const { errors } = await system.post(
      'query ($language: LanguageCode!) { gapMap(input: { audienceIds: ["fastlege"], languages: [$language] }) { today } }',
      { language },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]!.message).toContain(`"${language}" is not a language code of BCP 47 such as nb, nn, en or se.`);
  });
});
