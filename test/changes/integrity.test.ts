import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  editor = system.as(await tokenFor({ scopes: ['competence:write', 'courses:write'] }));
});

const update = async (id: string, version: number, fields: object) =>
  (await editor.ask(operations.UpdateTopicDocument, { input: { id, version, fields } })).updateTopic!;
const archive = async (id: string, version: number) =>
  (await editor.ask(operations.ArchiveTopicDocument, { input: { id, version } })).archiveTopic!;

describe('The taxonomy stays a tree', () => {
  test.each([
    ['itself', 'haandhygiene', 'haandhygiene'],
    ['what is below it', 'basale-smittevernrutiner', 'haandhygiene'],
  ])('a topic cannot be put under %s', async (_, id, broaderId) => {
    const { data } = await system.post<{ topic: { broader: { id: string } | null } }>(
      `{ topic(id: "haandhygiene") { broader { id } } }`,
    );
    const { errors } = await update(id === 'haandhygiene' ? id : data.topic.broader!.id, 1, { broaderId });
    expect(errors).toMatchObject([
      { code: 'INVALID', field: 'broaderId', message: expect.stringContaining('above itself') },
    ]);
  });

  test('it can be moved, and what is below it moves along', async () => {
    const { data } = await system.post<{ topics: { id: string }[] }>('{ topics(topLevelOnly: true) { id } }');
    const other = data.topics.map(({ id }) => id).at(-1)!;
    expect(await update('haandhygiene', 1, { broaderId: other })).toMatchObject({ errors: [], topic: { version: 2 } });
    const { data: moved } = await system.post('{ topic(id: "haandhygiene") { ancestors { id } } }');
    expect(moved).toEqual({ topic: { ancestors: [{ id: other }] } });
  });
});

describe('Archiving', () => {
  test('a topic that narrower ones name is refused, and says which', async () => {
    const { data } = await system.post<{ topics: { id: string; narrower: { id: string }[] }[] }>(
      '{ topics(topLevelOnly: true) { id narrower { id } } }',
    );
    const top = data.topics.find(({ narrower }) => narrower.length > 1)!;
    const { errors, topic } = await archive(top.id, 1);
    expect(errors).toMatchObject([{ code: 'IN_USE', recordId: top.id }]);
    expect(errors[0]!.message).toMatch(/^".*" is named by Topic ".*" and \d+ more: change those first\.$/);
    expect(topic).toMatchObject({ version: 1, archived: false });
  });

  test('a topic that records of other registries name stays visible there by its id, and takes no new ones', async () => {
    const { errors } = await archive('legionella', 1);
    expect(errors).toEqual([]);
    const { data } = await system.post<{ topic: unknown; topics: { id: string }[] }>(
      '{ topic(id: "legionella") { archived } topics { id } }',
    );
    expect(data.topic).toEqual({ archived: true });
    expect(data.topics.map(({ id }) => id)).not.toContain('legionella');
    const refused = await editor.ask(operations.AlignCourseDocument, {
      input: { id: 'asp-rask-program', version: 1, topicIds: ['legionella'] },
    });
    expect(refused.alignCourse!.errors).toMatchObject([
      { code: 'UNKNOWN_REFERENCE', message: 'topicIds: there is no Topic "legionella", or it is archived.' },
    ]);
  });
});
