import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.js';
import { tokenFor } from '../support/identity.js';
import { enterCourse } from '../support/new-course.js';
import { withSystem } from '../support/with-system.js';

interface Changed {
  changed: { errors: { code: string; message: string }[] };
}

describe.each([
  ['held in memory', Infinity],
  ['too large for that', 0],
])('Of a registry %s', (_, recordsInMemory) => {
  const system = withSystem({ own: true, settings: { recordsInMemory } });
  let editor: Client;
  beforeAll(async () => {
    editor = system.as(await tokenFor({ scopes: ['research:write', 'courses:write'] }));
  });

  async function change(mutation: string, type: string, input: object): Promise<string[]> {
    const { data, errors } = await editor.post<Changed>(
      `mutation ($input: ${type}!) { changed: ${mutation}(input: $input) { errors { code message } } }`,
      { input },
    );
    expect(errors).toEqual([]);
    return data.changed.errors.map(({ code }) => code);
  }

  const create = (id: string, fields: object) =>
    change('createPublication', 'CreatePublicationInput', {
      id,
      fields: { title: id, type: 'ARTICLE', sourceUrl: 'https://example.org/', ...fields },
    });
  const version = async (id: string) =>
    (await system.post<{ course: { version: number } }>(`{ course(id: "${id}") { version } }`)).data.course.version;

  /** Sent in the same moment, so that each is checked before the other is committed. */
  const bothAtOnce = async (one: Promise<string[]>, other: Promise<string[]>) =>
    (await Promise.all([one, other])).map((codes) => codes.join()).sort();

  describe('Of two changes that are made at once, and each of which would be right alone, one is refused', () => {
    test.each([1, 2, 3, 4, 5])('both take one DOI (%i)', async (round) => {
      const externalIds = [{ scheme: 'DOI', value: `10.1234/samme-${round}` }];
      const refused = await bothAtOnce(create(`en-${round}`, { externalIds }), create(`to-${round}`, { externalIds }));
      expect(refused).toEqual(['', 'INVALID']);
    });

    test.each([1, 2, 3, 4, 5])('each builds on the other (%i)', async (round) => {
      const [a, b] = [`bygger-a-${round}`, `bygger-b-${round}`];
      await enterCourse(editor, a, { status: 'ACTIVE' });
      await enterCourse(editor, b, { status: 'ACTIVE' });
      const build = async (id: string, on: string) =>
        change('updateCourse', 'UpdateCourseInput', {
          id,
          version: 1,
          fields: { basedOnCourseIds: [on] },
        });
      expect(await bothAtOnce(build(a, b), build(b, a))).toEqual(['', 'INVALID']);
    });

    test.each([1, 2, 3, 4, 5])('one archives what the other comes to name (%i)', async (round) => {
      const [named, naming] = [`navngis-${round}`, `navngir-${round}`];
      await enterCourse(editor, named, { status: 'ACTIVE' });
      await enterCourse(editor, naming, { status: 'ACTIVE' });
      const results = await bothAtOnce(
        change('archiveCourse', 'RecordVersionInput', { id: named, version: 1 }),
        change('updateCourse', 'UpdateCourseInput', { id: naming, version: 1, fields: { basedOnCourseIds: [named] } }),
      );
      expect(results[0]).toBe('');
      expect(['IN_USE', 'UNKNOWN_REFERENCE']).toContain(results[1]);
    });
  });

  test('changes of different records at once are all made, in one row of versions', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `samtidig-${index}`);
    await Promise.all(ids.map((id) => enterCourse(editor, id, { status: 'ACTIVE' })));
    const note = (id: string) =>
      change('updateCourse', 'UpdateCourseInput', { id, version: 1, fields: { statusNote: 'samtidig' } });
    const commands = await system.databaseCommands(async () => {
      expect(await Promise.all(ids.map(note))).toEqual(ids.map(() => []));
    });
    expect(await Promise.all(ids.map(version))).toEqual(ids.map(() => 2));
    // Those that wait are committed together
    const commits = commands.filter((command) => command === 'courses.insert commits').length;
    expect(commits).toBeLessThan(ids.length);
  });
});
