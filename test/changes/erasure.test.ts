import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { cleanUp, startProcess } from '../support/processes.js';
import { startSystem, type Client, type TestSystem } from '../support/system.js';

const REGISTRIES = ['Competence', 'Courses', 'Education', 'Guidelines', 'Research', 'Plan'];
const COURSE = 'asp-rask-program';
const GUIDELINE = 'fhi-handhygieneveilederen';

let system: TestSystem;
let officer: Client;
let officerToken: string;
let reader: Client;
beforeAll(async () => {
  system = await startSystem('erasure');
  officerToken = await tokenFor({ scopes: ['history:erase'], organisation: 'fhi', person: 'Per Vernombud' });
  officer = system.as(officerToken);
  reader = system.as(await tokenFor({ scopes: ['history:read'] }));
});
afterAll(async () => {
  await system.close();
  await cleanUp();
});

/** Where a text stands in everything that the registries keep, with what is around it. */
async function kept(pattern: RegExp): Promise<string[]> {
  const all = await Promise.all(
    system.registries.subgraphs.map(async ({ database }) => {
      const collections = await database.listCollections();
      return Promise.all(collections.map(({ name }) => database.collection(name).find().toArray()));
    }),
  );
  const text = JSON.stringify(all);
  return [...text.matchAll(new RegExp(pattern, 'gi'))].map(({ index }) => text.slice(index - 60, index + 60));
}
const registry = (name: string) => system.registries.subgraphs.find((subgraph) => subgraph.name === name)!;

describe('An editor wants to be erased from the histories', () => {
  const KARI = { organisation: 'fhi', person: 'Kari Slettmeg' };
  const KARIS_ID = 'kari.slettmeg';
  const authors = async (client: Client, id = COURSE) =>
    (await client.ask(operations.AuthorsOfCourseDocument, { id })).course!.history.nodes;
  const erase = (...args: string[]) =>
    startProcess('cli/erase.js', [...args, '--url', `${system.url}/graphql`], { KOMPETANSEKART_TOKEN: officerToken });

  beforeAll(async () => {
    const scopes = ['courses:write', 'guidelines:write'];
    const kari = system.as(await tokenFor({ scopes, ...KARI }));
    const ola = system.as(await tokenFor({ scopes, organisation: 'hdir', person: 'Ola Kollega' }));
    for (const [client, version] of [
      [kari, 1],
      [ola, 2],
      [kari, 3],
    ] as const) {
      await client.ask(operations.UpdateCourseDocument, {
        input: { id: COURSE, version, fields: { statusNote: `endring ${version}` } },
      });
    }
    await kari.ask(operations.UpdateGuidelineDateDocument, {
      input: { id: GUIDELINE, version: 1, fields: { lastUpdated: '2017-02-07' } },
    });
  });

  test.each(REGISTRIES)('only with the scope of its own: %s', async (name) => {
    const query = `mutation { erase${name}Editor(input: { personId: "${KARIS_ID}", why: "x" }) { commits } }`;
    expect((await system.post(query)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const scopes = ['history:read', `${name.toLowerCase()}:write`];
    const editor = system.as(await tokenFor({ scopes }));
    expect((await editor.post(query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await authors(reader))[0]).toMatchObject({ author: { id: KARIS_ID }, authorErasedAt: null });
  });

  test('without a reason nothing is erased', async () => {
    const { data } = await officer.post(
      `mutation { eraseCoursesEditor(input: { personId: "${KARIS_ID}", why: " " }) { commits errors { code field } } }`,
    );
    expect(data).toEqual({ eraseCoursesEditor: { commits: 0, errors: [{ code: 'INVALID', field: 'why' }] } });
  });

  test('cut short after it was recorded, it is completed by repeating it', async () => {
    const { log } = registry('courses');
    const head = (await log.head())!.sequence;
    const finish = log.erasePerson.bind(log);
    log.erasePerson = () => Promise.reject(new Error('killed'));
    const query = `mutation { eraseCoursesEditor(input: { personId: "${KARIS_ID}", why: "etter ønske" }) { registry commits sequence } }`;
    expect((await officer.post(query)).errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect((await authors(reader))[0]).toMatchObject({ author: { name: KARI.person }, authorErasedAt: null });
    log.erasePerson = finish;
    const { data } = await officer.post(query);
    expect(data).toEqual({ eraseCoursesEditor: { registry: 'courses', commits: 2, sequence: head + 2 } });
  });

  test('the command erases her everywhere; organisations and colleagues stay, and the log says that it was done', async () => {
    const run = erase('--person', KARIS_ID, '--why', 'etter ønske fra den ansatte');
    expect([await run.ended, run.output().trim().split('\n')]).toEqual([
      0,
      [
        'competence: the log does not name the person',
        'courses: the log does not name the person',
        'education: the log does not name the person',
        'guidelines: erased from 1 change sets, recorded as number 3 of the log',
        'research: the log does not name the person',
        'plan: the log does not name the person',
      ],
    ]);
    expect(run.output()).not.toContain(officerToken);
    expect(run.output()).not.toContain(KARIS_ID);

    expect(await authors(reader)).toEqual([
      { version: 4, organisation: { id: 'fhi' }, author: null, authorErasedAt: expect.any(String) },
      {
        version: 3,
        organisation: { id: 'hdir' },
        author: { id: 'ola.kollega', name: 'Ola Kollega' },
        authorErasedAt: null,
      },
      { version: 2, organisation: { id: 'fhi' }, author: null, authorErasedAt: expect.any(String) },
      { version: 1, organisation: null, author: null, authorErasedAt: null },
    ]);
    const recorded = (await registry('guidelines').log.head())!;
    expect(recorded).toMatchObject({
      sequence: 3,
      why: 'etter ønske fra den ansatte',
      nature: 'CORRECTION',
      changes: 0,
      by: { organisationId: 'fhi', person: { name: 'Per Vernombud' } },
    });
    expect(await kept(/Ola Kollega/)).not.toEqual([]);
    expect(await kept(/slettmeg/)).toEqual([]);
  });

  test('repeating it finds nothing more, and records nothing', async () => {
    const head = (await registry('guidelines').log.head())!.sequence;
    const run = erase('--person', KARIS_ID, '--why', 'en gang til');
    expect(await run.ended).toBe(0);
    expect(run.output().match(/does not name the person/g)).toHaveLength(6);
    expect((await registry('guidelines').log.head())!.sequence).toBe(head);
  });

  test('who erases can be erased too', async () => {
    const run = erase('--person', 'per.vernombud', '--why', 'har sluttet');
    expect(await run.ended).toBe(0);
    expect(run.output()).toContain('guidelines: erased from 2 change sets, recorded as number 4 of the log');
    expect(await kept(/vernombud/)).toEqual([]);
  });

  test.each([
    ['nobody named', ['--why', 'x'], /^Usage: KOMPETANSEKART_TOKEN=/, undefined],
    ['no reason', ['--person', 'x', '--why', ' '], /^Usage: /, undefined],
    ['no token', ['--person', 'x', '--why', 'x'], /^Set KOMPETANSEKART_TOKEN/, ''],
    ['a token that cannot be used', ['--person', 'x', '--why', 'x'], /token/, 'abc.def.ghi'],
  ])('%s: a plain sentence and an error', async (_, args, message, token) => {
    const environment = { KOMPETANSEKART_TOKEN: token ?? officerToken };
    const run = startProcess('cli/erase.js', [...args, '--url', `${system.url}/graphql`], environment);
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(message);
    expect(run.output()).not.toContain('abc.def');
  });
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
    expect((await erase(id, 2, ' ')).errors).toMatchObject([{ code: 'INVALID', field: 'why' }]);
    expect((await erase('person-999', 1)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await find(NAME)).toHaveLength(1);
  });

  test('cut short after it was committed, it is completed by repeating it, and happens once', async () => {
    const { log } = registry('research');
    const rollForward = log.rollForward.bind(log);
    log.rollForward = () => Promise.reject(new Error('killed'));
    const input = { id, version: 2, why: 'etter ønske' };
    const { errors } = await officer.post(operations.ErasePersonDocument.toString(), { input });
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    log.rollForward = rollForward;
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
    expect(await kept(/sigurd|h.{1,2}ye\b/)).toEqual([]);
  });

  test('a person who is archived can be erased', async () => {
    const { createPerson } = await editor.ask(operations.CreatePersonDocument, {
      input: { id: 'leder-x', fields: { name: 'Berit Gjemmedal' } },
    });
    expect(createPerson!.errors).toEqual([]);
    await editor.ask(operations.ArchivePersonDocument, { input: { id: 'leder-x', version: 1 } });
    expect(await erase('leder-x', 2)).toMatchObject({ errors: [], person: { version: 3, archived: true } });
    expect(await kept(/gjemmedal/)).toEqual([]);
  });
});
