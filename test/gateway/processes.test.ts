import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { addressOf, askAt, cleanUp, emptyFolder, startProcess, type SystemProcess } from '../support/processes.js';
import { withSystem } from '../support/with-system.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { manifest } from '../../subgraphs/manifest.js';
import { testSettings } from '../support/test-database.js';

describe('Every registry and the gateway in a process of its own', () => {
  const supergraphFile = join(emptyFolder(), 'supergraph.graphql');
  const subgraphs = new Map<string, SystemProcess>();
  let gateway: SystemProcess;
  let url: string;
  const inOneProcess = withSystem();
  let composed: string;

  const startSubgraph = async (name: string, env: Record<string, string> = {}) => {
    const { mongodbUri, databasePrefix } = await testSettings();
    return startProcess('app/subgraph.js', [name], {
      MONGODB_URI: mongodbUri,
      DATABASE_PREFIX: databasePrefix,
      ...env,
    });
  };

  beforeAll(async () => {
    for (const { name } of manifest) subgraphs.set(name, await startSubgraph(name));
    composed = readFileSync(join(PROJECT_ROOT, 'supergraph.graphql'), 'utf8');
    for (const { name, port } of manifest) {
      composed = composed.replace(`http://localhost:${port}/graphql`, await addressOf(subgraphs.get(name)!));
    }
    writeFileSync(supergraphFile, composed);
    gateway = startProcess('app/gateway.js', [], { SUPERGRAPH_FILE: supergraphFile });
    url = await addressOf(gateway);
  });
  afterAll(cleanUp);

  test.each([
    ['100 courses', operations.HundredCoursesDocument],
    ['all topics with lists from five registries', operations.AllTopicsWithEverythingDocument],
    ['one guideline in depth', operations.OneGuidelineDeepDocument],
  ])('%s: the same answer over HTTP as in one process', async (_, document) => {
    const overHttp = await askAt(url, document.toString());
    expect(overHttp.errors).toBeUndefined();
    expect(overHttp.data).toEqual(await inOneProcess.ask(document as never));
  });

  test('the same refusals over HTTP as in one process', async () => {
    for (const query of [
      '{ catalogue { courses(first: 0) { totalCount } } }',
      '{ catalogue { courses(filter: { lastReviewed: { before: "i fjor" } }) { totalCount } } }',
      '{ catalogue { courses(alignedTo: { topicIds: ["x"] }) { totalCount } } }',
    ]) {
      const { errors } = await askAt(url, query);
      const here = await inOneProcess.post(query);
      expect(errors!.map(({ message, extensions }) => [message, extensions['code']])).toEqual(
        here.errors.map(({ message, extensions }) => [message, extensions.code]),
      );
    }
  });

  test('is ready when all are', async () => {
    const response = await fetch(new URL('/health/ready', url));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ready',
      parts: Object.fromEntries(manifest.map(({ name }) => [name, 'ok'])),
    });
  });

  test('a changed supergraph is picked up without a restart; one that is broken leaves the last one serving', async () => {
    const field = '{ topic(id: "haandhygiene") { id framework } }';
    expect((await askAt(url, field)).errors).toBeUndefined();

    writeFileSync(
      supergraphFile,
      composed.replace(/\n {2}"""The framework or regulation the topic was taken from\."""\n {2}framework: .*\n/, '\n'),
    );
    await gateway.says(/Supergraph changed/);
    expect((await askAt(url, field)).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);

    writeFileSync(supergraphFile, 'type Query { broken');
    await gateway.says(/cannot be used; the last one goes on serving/);
    expect((await askAt(url, '{ topic(id: "haandhygiene") { id } }')).data).toEqual({ topic: { id: 'haandhygiene' } });

    writeFileSync(supergraphFile, composed);
    await gateway.says(/Supergraph changed[^]*Supergraph changed/);
    expect((await askAt(url, field)).errors).toBeUndefined();
  });

  test('a registry that is down is named, and the rest of the answer is there', async () => {
    await subgraphs.get('guidelines')!.stop();

    const { data, errors } = await askAt(
      url,
      '{ topic(id: "haandhygiene") { courses { totalCount } guidelines { totalCount } } }',
    );
    expect(data).toEqual({ topic: { courses: { totalCount: 19 }, guidelines: null } });
    expect(errors).toMatchObject([
      {
        message: 'The registry "guidelines" does not answer; try again later.',
        extensions: { code: 'SOURCE_UNAVAILABLE', registry: 'guidelines' },
      },
    ]);

    // Lists that need nothing of guidelines answer whole; what needs it says so
    const lists = await askAt(
      url,
      '{ catalogue { courses { totalCount } due: courses(currency: [REVIEW_DUE]) { totalCount } } }',
    );
    expect(lists.data).toEqual({ catalogue: { courses: { totalCount: 90 }, due: null } });
    expect(lists.errors!.map(({ extensions }) => extensions['code'])).toContain('SOURCE_UNAVAILABLE');

    // The gap map keeps what the others know, and says what it cannot know
    const map = await askAt(
      url,
      `{ gapMap(input: { topicIds: ["haandhygiene"], audienceIds: ["sykepleier"] }) { rows { nodes {
        learningOutcomes { count } guidelines { count }
        cells { isGap need { level } guidelines { states { state } } learningOutcomes { states { state } }
          reasons { code registry } } } } } }`,
    );
    expect(map.data).toEqual({
      gapMap: {
        rows: {
          nodes: [
            {
              learningOutcomes: { count: 0 },
              guidelines: null,
              cells: [
                {
                  isGap: null,
                  need: null,
                  guidelines: null,
                  learningOutcomes: { states: [] },
                  reasons: [
                    { code: 'SOURCE_UNAVAILABLE', registry: 'guidelines' },
                    { code: 'SOURCE_UNAVAILABLE', registry: 'courses' },
                  ],
                },
              ],
            },
          ],
        },
      },
    });
    expect(map.errors![0]!.extensions['lastAnswered']).toMatch(/^\d{4}-\d{2}-\d{2}T/);

    const ready = await fetch(new URL('/health/ready', url));
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      status: 'not ready',
      parts: { guidelines: 'does not answer', courses: 'ok' },
    });
    expect((await fetch(new URL('/health/live', url))).status).toBe(200);
  });
});

describe('A registry alone', () => {
  afterAll(cleanUp);

  test('on an engine of its own loads its own data and answers for its own records', async () => {
    const courses = startProcess('app/subgraph.js', ['courses'], { DATA_DIR: emptyFolder() });
    const url = await addressOf(courses);
    const { data } = await askAt(url, '{ course(id: "nhi-basale-smittevernrutiner") { id title { text } } }');
    expect(data).toEqual({
      course: { id: 'nhi-basale-smittevernrutiner', title: { text: 'Basale smittevernrutiner' } },
    });
    expect((await askAt(url, '{ nope }')).errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    expect(await (await fetch(new URL('/health/ready', url))).json()).toMatchObject({ status: 'ready' });
    expect(await courses.stop()).toBe(0);
  });

  test('without a name says which there are', async () => {
    const failed = startProcess('app/subgraph.js', ['kurs'], {});
    expect(await failed.ended).toBe(1);
    expect(failed.output().trim()).toBe(
      'Name one subgraph: competence, courses, education, guidelines, research, plan. Example: npm run subgraph -- courses',
    );
  });

  test('the engine alone serves several registries', async () => {
    const engine = startProcess('app/database.js', [], { DATA_DIR: emptyFolder() });
    const [, uri] = await engine.says(/MONGODB_URI="([^"]+)"/);
    const [a, b] = ['plan', 'research'].map((name) => startProcess('app/subgraph.js', [name], { MONGODB_URI: uri! }));
    expect((await askAt(await addressOf(a!), '{ plans { id } }')).data).toMatchObject({ plans: { length: 6 } });
    expect((await askAt(await addressOf(b!), '{ people(first: 1) { totalCount } }')).data).toEqual({
      people: { totalCount: 13 },
    });
    await a!.stop();
    await b!.stop();
    expect(await engine.stop()).toBe(0);
  });

  test('a gateway without a supergraph says so', async () => {
    const failed = startProcess('app/gateway.js', [], { SUPERGRAPH_FILE: '/does/not/exist.graphql' });
    expect(await failed.ended).toBe(1);
    expect(failed.output().trim()).toBe(
      'The supergraph /does/not/exist.graphql cannot be read (ENOENT). Set SUPERGRAPH_FILE to one that can.',
    );
  });
});
