import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { expectWholeLog } from '../support/log-invariants.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';
import { times } from '../support/volume.js';

const EDITORS = 50;
const ROUNDS = times(1, 10);

const system = withSystem({ own: true, settings: { cache: 'on' } });
let editors: Client[];
beforeAll(async () => {
  editors = await Promise.all(
    Array.from({ length: EDITORS }, async (_, number) =>
      system.as(await tokenFor({ scopes: ['courses:write'], organisation: 'fhi', person: `Redaktør ${number}` })),
    ),
  );
});

const courseNow = async (id: string) => (await system.ask(operations.CourseInDetailDocument, { id })).course!;

/** Reads the record, adds a line to it, and tries again from the current version after a conflict. */
async function addLine(editor: Client, id: string, line: string): Promise<{ conflicts: number }> {
  for (let conflicts = 0; ; conflicts += 1) {
    const { version, alsoListedAt } = await courseNow(id);
    const { updateCourse } = await editor.ask(operations.UpdateCourseDocument, {
      input: { id, version, fields: { alsoListedAt: [...alsoListedAt, line], statusNote: line, durationNote: line } },
    });
    const [error] = updateCourse!.errors;
    if (!error) return { conflicts };
    expect(error.code).toBe('CONFLICT');
  }
}

describe(`${EDITORS} editors at once`, () => {
  test('on one record: no update is lost, none happens twice, and readers never see half of one', async () => {
    const id = 'asp-rask-program';
    const before = await courseNow(id);
    const lines = Array.from({ length: ROUNDS * EDITORS }, (_, number) => `https://editor.test/${number}`);
    const state = { writing: true };
    let reads = 0;
    const reading = (async () => {
      while (state.writing) {
        const { statusNote, durationNote, alsoListedAt, version } = await courseNow(id);
        if (version === before.version) continue;
        expect([statusNote, durationNote]).toEqual([alsoListedAt.at(-1), alsoListedAt.at(-1)]);
        expect(version - before.version).toBe(alsoListedAt.length - before.alsoListedAt.length);
        reads += 1;
      }
    })();

    const outcomes = await Promise.all(
      editors.map(async (editor, number) => {
        const own = lines.filter((_, index) => index % EDITORS === number);
        let conflicts = 0;
        for (const line of own) conflicts += (await addLine(editor, id, line)).conflicts;
        return conflicts;
      }),
    );
    state.writing = false;
    await reading;

    const after = await courseNow(id);
    expect(after.version).toBe(before.version + lines.length);
    expect(after.alsoListedAt.slice(before.alsoListedAt.length).sort()).toEqual(lines.toSorted());
    const conflicts = outcomes.reduce((sum, own) => sum + own, 0);
    console.log(
      `${EDITORS} editors, one record: ${lines.length} updates, ${conflicts} conflicts tried again, 0 lost, 0 double; ${reads} reads, none of half a record`,
    );
  });

  test('on different records, and in sets that overlap: the log is whole and in order', async () => {
    const ids = (await system.ask(operations.CourseIdsDocument)).catalogue!.courses!.nodes.map(({ id }) => id);
    await Promise.all(
      editors.map(async (editor, number) => {
        for (let round = 0; round < ROUNDS; round += 1)
          await addLine(editor, ids[(number + round) % ids.length]!, `https://own.test/${number}-${round}`);
      }),
    );
    const courses = system.registries.subgraphs.find(({ name }) => name === 'courses')!;
    const figures = await expectWholeLog(courses, ['courses']);
    expect(figures.commits).toBe(1 + 2 * ROUNDS * EDITORS);
    console.log(`${figures.commits} commits in order, ${figures.versions} versions, ${figures.aborted} given up`);
  });
});
