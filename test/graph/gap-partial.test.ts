import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import type { Client } from '../support/client.js';
import { tokenFor } from '../support/identity.js';
import { enterCourse } from '../support/new-course.js';
import { starterRows } from '../support/starter-data.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  editor = system.as(await tokenFor({ scopes: ['courses:write'] }));
});

const cells = async (topicIds: string[], audienceIds: string[]) =>
  (
    await system.ask(operations.PartialReachOfCellsDocument, { input: { topicIds, audienceIds } })
  ).gapMap!.rows!.nodes.flatMap((row) => row.cells);
type Cell = Awaited<ReturnType<typeof cells>>[number];

/** Offered courses of a cell that reach some of its audience only, by its states. */
const offeredInPart = ({ courses }: Cell) =>
  courses!.states
    .filter(({ state }) => state === 'ACTIVE' || state === 'UNKNOWN')
    .reduce((sum, { counts }) => sum + counts.partial.count, 0);
const sumOf = ({ courses }: Cell) => courses!.partial.reduce((sum, { count }) => sum + count, 0);

describe('A course that reaches a profession by several workplaces is one course', () => {
  const [TOPIC, NURSE] = ['legionella', 'sykepleier'];
  const enter = (id: string, audienceIds: string[], providerId = 'fhi') =>
    enterCourse(editor, id, { status: 'ACTIVE', topicIds: [TOPIC], audienceIds, providerId });

  test('given courses for one workplace and for two, in any order, each is in one entry by provider and workplaces', async () => {
    expect((await cells([TOPIC], [NURSE]))[0]!.courses!.partial).toEqual([]);
    await enter('to-steder', ['sykehjemspersonell', 'sykehuspersonell']);
    await enter('to-steder-omvendt', ['sykehuspersonell', 'sykehjemspersonell']);
    await enter('ett-sted', ['sykehuspersonell']);
    await enter('annen-tilbyder', ['sykehuspersonell', 'sykehjemspersonell'], 'hdir');

    const [cell] = await cells([TOPIC], [NURSE]);
    const told = cell!.courses!.partial.map(({ groups, settings, count }) => [
      groups.map(({ id }) => id),
      settings.map(({ id }) => id),
      count,
    ]);
    expect(told).toEqual([
      [['sykehjemspersonell', 'sykehuspersonell'], ['sykehjem', 'sykehus'], 1],
      [['sykehuspersonell'], ['sykehus'], 1],
      [['sykehjemspersonell', 'sykehuspersonell'], ['sykehjem', 'sykehus'], 2],
    ]);
    expect([sumOf(cell!), offeredInPart(cell!)]).toEqual([4, 4]);
  });
});

test('in every cell the entries add up to the courses of partial reach', async () => {
  const topics = starterRows('topics').map(({ id }) => id);
  const professions = starterRows('audiences').flatMap(({ id, kind }) => (kind === 'PROFESSION' ? [id] : []));
  const all = await cells(topics.slice(0, 40), professions.slice(0, 20));
  const inPart = all.filter((cell) => offeredInPart(cell) > 0);
  expect(inPart.length).toBeGreaterThan(20);
  expect(all.map(sumOf)).toEqual(all.map(offeredInPart));
});
