import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { cleanUp, startProcess } from '../support/processes.js';
import { findStoredText } from '../support/kept.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

const REGISTRIES = ['Competence', 'Courses', 'Education', 'Guidelines', 'Research', 'Plan'];
const COURSE = 'asp-rask-program';
const GUIDELINE = 'fhi-handhygieneveilederen';

const system = withSystem({ own: true });
let officer: Client;
let officerToken: string;
let reader: Client;
beforeAll(async () => {
  officerToken = await tokenFor({ scopes: ['history:erase'], organisation: 'fhi', person: 'Per Vernombud' });
  officer = system.as(officerToken);
  reader = system.as(await tokenFor({ scopes: ['history:read'] }));
});
afterAll(cleanUp);

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
    const { errors } = await officer.post(
      `mutation { eraseCoursesEditor(input: { personId: "${KARIS_ID}", why: " " }) { commits errors { code field } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]!.message).toContain('" " is blank: write something.');
    expect((await authors(reader))[0]).toMatchObject({ author: { id: KARIS_ID }, authorErasedAt: null });
  });

  test('cut short after it was recorded, it is completed by repeating it', async () => {
    const { log } = registry('courses');
    const head = (await log.lastCommit())!.sequence;
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
    const recorded = (await registry('guidelines').log.lastCommit())!;
    expect(recorded).toMatchObject({
      sequence: 3,
      why: 'etter ønske fra den ansatte',
      nature: 'CORRECTION',
      changes: 0,
      by: { organisationId: 'fhi', person: { name: 'Per Vernombud' } },
    });
    expect(await findStoredText(system, /Ola Kollega/)).not.toEqual([]);
    expect(await findStoredText(system, /slettmeg/)).toEqual([]);
  });

  test('repeating it finds nothing more, and records nothing', async () => {
    const head = (await registry('guidelines').log.lastCommit())!.sequence;
    const run = erase('--person', KARIS_ID, '--why', 'en gang til');
    expect(await run.ended).toBe(0);
    expect(run.output().match(/does not name the person/g)).toHaveLength(6);
    expect((await registry('guidelines').log.lastCommit())!.sequence).toBe(head);
  });

  test('who erases can be erased too', async () => {
    const run = erase('--person', 'per.vernombud', '--why', 'har sluttet');
    expect(await run.ended).toBe(0);
    expect(run.output()).toContain('guidelines: erased from 2 change sets, recorded as number 4 of the log');
    expect(await findStoredText(system, /vernombud/)).toEqual([]);
  });

  test.each([
    ['nobody named', ['--why', 'x'], /^Name the person with --person ID\./, undefined],
    ['no reason', ['--person', 'x', '--why', ' '], /^Say why with --why TEXT\./, undefined],
    ['a misspelt option', ['--persn', 'x'], /^There is no option --persn\. .*--help/, undefined],
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
