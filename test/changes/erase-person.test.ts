import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { findStoredText } from '../support/kept.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem({ own: true });
let officer: Client;
beforeAll(async () => {
  officer = system.as(await tokenFor({ scopes: ['history:erase'], organisation: 'fhi' }));
});

describe('A project leader wants to be erased from the register of research', () => {
  const NAME = 'Sigurd Høye';
  const find = async (search: string) => (await system.ask(operations.PeopleByNameDocument, { search })).people.nodes;
  const erase = async (id: string, version: number, why = 'etter ønske') =>
    (await officer.ask(operations.ErasePersonDocument, { input: { id, version, why } })).erasePerson!;
  let editor: Client;
  let id: string;
  beforeAll(async () => {
    editor = system.as(await tokenFor({ scopes: ['research:write'], organisation: 'hdir' }));
    id = (await find(NAME))[0]!.id;
    // A version more, so that there is a past with the name in it
    await editor.ask(operations.UpdatePersonDocument, {
      input: { id, version: 1, fields: { name: 'Sigurd B. Høye' } },
    });
    await editor.ask(operations.CreateNetworkMembershipDocument, {
      input: { id: 'medlem', fields: { networkId: 'norse-nettverk', personId: id, role: 'ADVISER' } },
    });
  });

  test('an id says nothing of the name, of those who are entered too', async () => {
    const { people } = await system.ask(operations.PeopleByNameDocument, {});
    expect(people.nodes.map((person) => person.id).sort()).toEqual(
      people.nodes.map((_, index) => `person-${index + 1}`).sort(),
    );
    const { createPerson } = await editor.ask(operations.CreatePersonDocument, {
      input: { id: 'hoye-ny', fields: { name: 'Ny Høye' } },
    });
    expect(createPerson).toMatchObject({ person: null, errors: [{ code: 'INVALID', field: 'id' }] });
  });

  test.each([
    ['the public', []],
    ['an editor of the registry', ['research:write']],
  ])('%s may not', async (_, scopes) => {
    const client = scopes.length > 0 ? system.as(await tokenFor({ scopes })) : system;
    const { errors } = await client.post(operations.ErasePersonDocument.toString(), {
      input: { id, version: 2, why: 'x' },
    });
    expect(errors[0]!.extensions.code).toBe(scopes.length > 0 ? 'FORBIDDEN' : 'UNAUTHENTICATED');
  });

  test('from an older version, without a reason, or of nobody: refused', async () => {
    expect((await erase(id, 1)).errors).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
    await expect(erase(id, 2, ' ')).rejects.toThrow('is blank: write something.');
    expect((await erase('person-999', 1)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await find(NAME)).toHaveLength(1);
  });

  test('cut short after it was committed, it is completed by repeating it, and happens once', async () => {
    const { log } = system.registries.subgraphs.find(({ name }) => name === 'research')!;
    const writer = Reflect.get(log, 'writer') as Pick<typeof log, 'rollForward'>;
    const rollForward = writer.rollForward.bind(writer);
    writer.rollForward = () => Promise.reject(new Error('killed'));
    const input = { id, version: 2, why: 'etter ønske' };
    const { errors } = await officer.post(operations.ErasePersonDocument.toString(), { input });
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    writer.rollForward = rollForward;
    expect(await erase(id, 2)).toEqual({ errors: [], person: { id, version: 3, archived: false, name: '[slettet]' } });
    expect(await erase(id, 2)).toMatchObject({ errors: [], person: { version: 3 } });
  });

  test('the name is nowhere: not in lists, projects, histories, earlier moments, or what is stored', async () => {
    expect(await find('Høye')).toEqual([]);
    const [person] = await find('slettet');
    expect(person).toMatchObject({ id, name: '[slettet]' });
    expect(person!.leads.nodes).toHaveLength(2);
    for (const { leader } of person!.leads.nodes) expect(leader).toEqual({ id, name: '[slettet]' });
    expect(person!.history.nodes).toMatchObject([
      {
        version: 3,
        action: 'ERASED',
        nature: 'CORRECTION',
        why: 'etter ønske',
        organisation: { id: 'fhi' },
        fields: [],
      },
      { version: 2, action: 'UPDATED', fields: [] },
      { version: 1, action: 'CREATED', fields: [{ field: 'name', before: null, after: '[slettet]' }] },
    ]);
    const { person: member } = await system.ask(operations.NetworkAndMembersDocument, {
      network: 'norse-nettverk',
      person: id,
      organisation: 'fhi',
    });
    expect(member!.memberships.nodes).toEqual([{ id: 'medlem', network: { id: 'norse-nettverk' } }]);
    expect(await findStoredText(system, /sigurd|h.{1,2}ye\b/)).toEqual([]);
  });

  test('ids that lead back to the name go with it, also those of earlier versions alone; the record is closed', async () => {
    const orcid = (value: string) => [{ scheme: 'ORCID', value }] as operations.ExternalIdInput[];
    const update = async (version: number, fields: operations.PersonFields) =>
      (await editor.ask(operations.UpdatePersonDocument, { input: { id: 'leder-o', version, fields } })).updatePerson!;
    await editor.ask(operations.CreatePersonDocument, {
      input: { id: 'leder-o', fields: { name: 'Oda Ruud', externalIds: orcid('0000-0002-1825-0097') } },
    });
    expect((await update(1, { externalIds: orcid('0000-0001-5109-3700') })).errors).toEqual([]);
    expect((await update(2, { externalIds: [] })).errors).toEqual([]);
    expect((await erase('leder-o', 3)).errors).toEqual([]);
    expect(await findStoredText(system, /0000-0002-1825-0097|0000-0001-5109-3700|ruud/)).toEqual([]);
    expect((await update(4, { name: 'Oda Ruud' })).errors).toMatchObject([
      { code: 'INVALID', message: '"leder-o" was erased, for good: make a new record where it is somebody else.' },
    ]);
  });

  test('a person who is archived can be erased', async () => {
    const { createPerson } = await editor.ask(operations.CreatePersonDocument, {
      input: { id: 'leder-x', fields: { name: 'Berit Gjemmedal' } },
    });
    expect(createPerson!.errors).toEqual([]);
    await editor.ask(operations.ArchivePersonDocument, { input: { id: 'leder-x', version: 1 } });
    expect(await erase('leder-x', 2)).toMatchObject({ errors: [], person: { version: 3, archived: true } });
    expect(await findStoredText(system, /gjemmedal/)).toEqual([]);
  });
});
