import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

const COURSE = 'korsn-handhygiene-elaering';

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  editor = system.as(await tokenFor({ scopes: ['courses:write'] }));
});

const figures = async () => (await system.ask(operations.ParticipationInCourseDocument, { id: COURSE })).course!;
const report = async (figure: Partial<operations.ReportParticipationInput> = {}) => {
  const input = { courseId: COURSE, period: '2025', organisationId: 'korsn', participants: 40, ...figure };
  return (await editor.ask(operations.ReportParticipationDocument, { input })).reportParticipation!;
};

describe('A provider tells how many took part', () => {
  test('before anyone does it is not reported, and never none', async () => {
    expect(await figures()).toEqual({ participationReported: false, participation: { totalCount: 0, nodes: [] } });
  });

  test('a figure for each period and organisation, the latest period first; a reported 0 is a figure', async () => {
    await report({ period: '2024-08/2025-06', participants: 0, remark: 'kurset gikk ikke' });
    const { participation, errors } = await report({ sourceUrl: 'https://www.unn.no/korsn' });
    expect(errors).toEqual([]);
    expect(participation).toEqual({
      id: `${COURSE}--2025--korsn`,
      version: 1,
      archived: false,
      course: { id: COURSE },
      period: '2025',
      organisation: { id: 'korsn' },
      participants: 40,
      sourceUrl: 'https://www.unn.no/korsn',
      remark: null,
    });
    expect(await figures()).toMatchObject({
      participationReported: true,
      participation: { totalCount: 2, nodes: [{ participants: 40 }, { participants: 0, remark: 'kurset gikk ikke' }] },
    });
  });

  test('the same period again replaces the figure; another organisation has its own', async () => {
    expect((await report({ participants: 45 })).errors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect(await report({ participants: 45, version: 1 })).toMatchObject({
      participation: { version: 2, participants: 45 },
    });
    await report({ organisationId: 'fhi', participants: 5 });
    const { participation } = await figures();
    expect(participation.nodes.map(({ organisation, participants }) => [organisation!.id, participants])).toEqual([
      ['fhi', 5],
      ['korsn', 45],
      ['korsn', 0],
    ]);
  });

  test('withdrawn, it is not reported; reported again, it is back', async () => {
    const id = `${COURSE}--2025--fhi`;
    const { archiveParticipation } = await editor.ask(operations.ArchiveParticipationDocument, {
      input: { id, version: 1 },
    });
    expect(archiveParticipation).toMatchObject({ errors: [], participation: { archived: true, version: 2 } });
    expect((await figures()).participation.totalCount).toBe(2);
    expect(await report({ organisationId: 'fhi', participants: 6 })).toMatchObject({
      errors: [],
      participation: { id, version: 3, archived: false, participants: 6 },
    });
  });

  test.each<[Partial<operations.ReportParticipationInput>, string, string]>([
    [{ participants: -1, version: 2 }, 'INVALID', 'participants'],
    [{ period: '2999' }, 'INVALID', 'period'],
    [{ courseId: 'finnes-ikke' }, 'UNKNOWN_REFERENCE', 'courseId'],
    [{ organisationId: 'finnes-ikke' }, 'UNKNOWN_REFERENCE', 'organisationId'],
  ])('%j is refused: %s of %s', async (figure, code, field) => {
    const before = await figures();
    expect((await report(figure)).errors).toMatchObject([{ code, field }]);
    expect(await figures()).toEqual(before);
  });
});
