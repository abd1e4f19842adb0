import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.js';
import { tokenFor } from '../support/identity.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  editor = system.as(
    await tokenFor({ scopes: ['research:write', 'competence:write', 'courses:write', 'history:read'] }),
  );
});

interface Changed {
  changed: { record: { version: number; externalIds: object[] } | null; errors: { message: string }[] };
}
const RECORD = 'version externalIds { scheme value url }';

async function changePublication(mutation: 'create' | 'update', input: object) {
  const name = `${mutation === 'create' ? 'Create' : 'Update'}PublicationInput`;
  const { data, errors } = await editor.post<Changed>(
    `mutation ($input: ${name}!) { changed: ${mutation}Publication(input: $input) { record: publication { ${RECORD} } errors { message } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data.changed;
}

const newPublication = (id: string, externalIds: object[]) =>
  changePublication('create', {
    id,
    fields: { title: id, type: 'ARTICLE', sourceUrl: 'https://example.org/', externalIds },
  });

async function found(scheme: string, value: string, selection: string) {
  return system.post(
    `query ($value: String!) { recordByExternalId(scheme: ${scheme}, value: $value) { value ${selection} } }`,
    { value },
  );
}

describe('External ids of the starter data', () => {
  test.each(['10.3390/ijerph21030358', 'https://doi.org/10.3390/IJERPH21030358'])(
    'DOI %s finds the publication, in whatever way it is written',
    async (value) => {
      const { data, errors } = await found('DOI', value, 'publications { id }');
      expect([data, errors]).toEqual([
        {
          recordByExternalId: {
            value: '10.3390/ijerph21030358',
            publications: [{ id: 'p-sykehjem-overvaking-2024' }],
          },
        },
        [],
      ]);
    },
  );

  test('a legal id finds the law, with the address that it leads to', async () => {
    const eli = 'https://lovdata.no/eli/lov/1994/08/05/55/nor';
    const { data } = await found('ELI', 'LOV-1994-08-05-55', 'guidelines { id externalIds { scheme value url } }');
    expect(data).toEqual({
      recordByExternalId: {
        value: eli,
        guidelines: [{ id: 'lov-smittevernloven', externalIds: [{ scheme: 'ELI', value: eli, url: eli }] }],
      },
    });
  });

  test('an occupation finds the audiences of it, and no course', async () => {
    const { data } = await found('STYRK08', '2212', 'audiences { id } courses { id }');
    expect(data).toEqual({ recordByExternalId: { value: '2212', audiences: [{ id: 'legespesialist' }], courses: [] } });
  });

  test('what is no id of the scheme is refused', async () => {
    const { data, errors } = await found('ORCID', '0000-0002-1825-0098', 'people { id }');
    expect([data, errors]).toMatchObject([
      { recordByExternalId: null },
      [
        {
          message: expect.stringContaining('value: "0000-0002-1825-0098" is no value of ORCID: write one such as'),
          extensions: { code: 'BAD_USER_INPUT', argument: 'value' },
        },
      ],
    ]);
  });
});

describe('External ids of a record that is entered', () => {
  const doi = { scheme: 'DOI', value: '10.1000/one' };

  test('are kept, found at once, changed and in the history', async () => {
    expect(await newPublication('with-doi', [doi])).toEqual({
      record: { version: 1, externalIds: [{ ...doi, url: 'https://doi.org/10.1000/one' }] },
      errors: [],
    });
    const { data } = await found('DOI', doi.value, 'publications { id }');
    expect(data).toMatchObject({ recordByExternalId: { publications: [{ id: 'with-doi' }] } });
    const isbn = { scheme: 'ISBN', value: '9788202419578' };
    const changed = await changePublication('update', { id: 'with-doi', version: 1, fields: { externalIds: [isbn] } });
    expect(changed.errors).toEqual([]);
    const history = await system.post(
      '{ publication(id: "with-doi") { history(first: 1) { nodes { fields { field before after } } } } }',
    );
    expect(history.data).toEqual({
      publication: {
        history: { nodes: [{ fields: [{ field: 'externalIds', before: [doi], after: [isbn] }] }] },
      },
    });
  });

  test.each([
    [
      'in another form',
      [{ scheme: 'DOI', value: 'https://doi.org/10.1000/TWO' }],
      'externalIds.0.value "https://doi.org/10.1000/TWO" is to be written 10.1000/two.',
    ],
    [
      'with a wrong check digit',
      [{ scheme: 'ORGNR', value: '974760674' }],
      'externalIds.0.value "974760674" is no value of ORGNR',
    ],
    [
      'twice',
      [
        { scheme: 'DOI', value: '10.1000/two' },
        { scheme: 'DOI', value: '10.1000/two' },
      ],
      'externalIds.1.value is the same as externalIds.0.',
    ],
  ])('%s are refused, with what is right', async (_, externalIds, message) => {
    const { record, errors } = await newPublication('refused', externalIds);
    expect([record, errors]).toMatchObject([null, [{ message: expect.stringContaining(message) }]]);
  });

  test('are of one record of a kind where they identify, and of many where they classify', async () => {
    const three = { scheme: 'DOI', value: '10.1000/three' };
    const heading = { scheme: 'MESH', value: 'D006073' };
    expect((await newPublication('first', [three, heading])).errors).toEqual([]);
    expect((await newPublication('second', [three])).errors).toEqual([
      { message: 'externalIds: DOI 10.1000/three is that of the Publication "first".' },
    ]);
    expect((await newPublication('second', [heading])).errors).toEqual([]);
    const { data } = await found('MESH', heading.value, 'publications { id }');
    expect(data).toMatchObject({ recordByExternalId: { publications: [{ id: 'first' }, { id: 'second' }] } });
  });

  test('are free again when their record is archived, and then keep it from coming back', async () => {
    const four = { scheme: 'DOI', value: '10.1000/four' };
    await newPublication('archived', [four]);
    const change = (verb: string, version: number) =>
      editor.post<Changed>(
        `mutation { changed: ${verb}Publication(input: { id: "archived", version: ${version} }) { record: publication { ${RECORD} } errors { message } } }`,
      );
    expect((await change('archive', 1)).data.changed.errors).toEqual([]);
    expect((await newPublication('heir', [four])).errors).toEqual([]);
    expect((await change('restore', 2)).data.changed.errors).toEqual([
      { message: 'externalIds: DOI 10.1000/four is that of the Publication "heir".' },
    ]);
  });
});
