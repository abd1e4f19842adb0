import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { manifest } from '../../subgraphs/manifest.js';
import * as operations from '../generated/graphql.js';
import { configurationFile, tokenFor } from '../support/identity.js';
import { addressOf, cleanUp, emptyFolder, startProcess, type SystemProcess } from '../support/processes.js';
import { clientAt, type Client } from '../support/client.js';

const COURSE = 'asp-rask-program';

describe('Registries in processes of their own, behind a gateway that signs', () => {
  const processes = new Map<string, SystemProcess>();
  const folder = emptyFolder();
  const supergraphFile = join(folder, 'supergraph.graphql');
  const env = {
    GATEWAY_SECRET: 'a secret of more than thirty-two characters',
    SUPERGRAPH_FILE: supergraphFile,
    INCLUDE_DRAFT_PLAN: 'false',
  };
  let url: string;
  let editor: Client;

  beforeAll(async () => {
    const engine = startProcess('app/database.js', [], { DATA_DIR: join(folder, 'data') });
    const [, uri = ''] = await engine.says(/MONGODB_URI="([^"]+)"/);
    for (const { name } of manifest)
      processes.set(name, startProcess('app/subgraph.js', [name], { ...env, MONGODB_URI: uri }));
    let supergraph = readFileSync(join(PROJECT_ROOT, 'supergraph.graphql'), 'utf8');
    for (const { name, port } of manifest) {
      supergraph = supergraph.replace(`http://localhost:${port}/graphql`, await addressOf(processes.get(name)!));
    }
    writeFileSync(supergraphFile, supergraph);
    const gateway = startProcess('app/gateway.js', [], { ...env, OIDC_CONFIG: await configurationFile() });
    url = (await addressOf(gateway)).replace(/\/graphql$/, '');
    const token = await tokenFor({ scopes: ['courses:write', 'history:read'], organisation: 'fhi', person: 'Kari' });
    editor = clientAt(url, { authorization: `Bearer ${token}` });
  });
  afterAll(cleanUp);

  test('a change arrives with who made it; references are checked with their owners over HTTP', async () => {
    const made = await editor.ask(operations.AlignCourseDocument, {
      input: { id: COURSE, version: 1, topicIds: ['legionella'], basedOnGuidelineIds: ['fhi-handhygieneveilederen'] },
    });
    expect(made.alignCourse).toMatchObject({ errors: [], course: { version: 2 } });
    const refused = await editor.ask(operations.AlignCourseDocument, {
      input: { id: COURSE, version: 2, basedOnGuidelineIds: ['finnes-ikke'] },
    });
    expect(refused.alignCourse!.errors).toMatchObject([{ code: 'UNKNOWN_REFERENCE', field: 'basedOnGuidelineIds' }]);
    const { course } = await editor.ask(operations.CourseAuthorsDocument, { id: COURSE });
    expect(course!.history.nodes.map(({ author }) => author?.name ?? null)).toEqual(['Kari', null]);
  });

  test('a moment reaches every registry', async () => {
    const then = clientAt(url, { 'accept-datetime': 'Sat, 21 Nov 2026 00:00:00 GMT' });
    expect((await then.ask(operations.CourseWithHistoryDocument, { id: COURSE })).course).toMatchObject({ version: 1 });
  });

  test('a registry asks another in the name of who asks: drafts are hidden from the public, and named to planners', async () => {
    const query = '{ project(id: "nasjonalt-forskningsnettverk-smittevern") { fromMeasure { id } } }';
    expect((await clientAt(url).post(query)).data).toEqual({ project: { fromMeasure: null } });
    const planner = clientAt(url, {
      authorization: `Bearer ${await tokenFor({ scopes: ['plan:read', 'research:write'], organisation: 'fhi' })}`,
    });
    expect((await planner.post(query)).data).toEqual({ project: { fromMeasure: { id: 'n7-forskningsnettverk' } } });
    const { updateProject } = await planner.ask(operations.UpdateProjectDocument, {
      input: { id: 'norse-nettverk', version: 1, fields: { fromMeasureId: 'n6-grunnutdanning' } },
    });
    expect(updateProject!.errors).toEqual([]);
  });

  test('a registry asked past the gateway refuses, reads and writes alike', async () => {
    const direct = clientAt((await addressOf(processes.get('courses')!)).replace(/\/graphql$/, ''));
    for (const query of [
      '{ course(id: "x") { id } }',
      '{ _service { sdl } }',
      operations.ArchiveCourseDocument.toString(),
    ]) {
      const { status, errors } = await direct.post(query, { input: { id: COURSE, version: 2 } });
      expect([status, errors[0]!.message]).toEqual([
        401,
        'The registry "courses" answers the gateway only: ask the gateway.',
      ]);
    }
  });

  test('an owner that does not answer refuses the change, which can be tried again; others go on', async () => {
    await processes.get('guidelines')!.stop();
    const { errors } = await editor.post(operations.AlignCourseDocument.toString(), {
      input: { id: COURSE, version: 2, basedOnGuidelineIds: ['fhi-smittevernhandboka'] },
    });
    expect(errors).toMatchObject([
      {
        message: 'The registry "guidelines" does not answer; try again later.',
        extensions: { code: 'SOURCE_UNAVAILABLE', registry: 'guidelines' },
      },
    ]);
    const { updateCourse } = await editor.ask(operations.UpdateCourseDocument, {
      input: { id: COURSE, version: 2, fields: { statusNote: 'går' } },
    });
    expect(updateCourse).toMatchObject({ errors: [], course: { version: 3 } });
  });
});
