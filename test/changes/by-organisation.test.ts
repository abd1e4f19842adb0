import { expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { times } from '../support/volume.js';
import { withSystem } from '../support/with-system.js';

/** In the soak, more than the commits of an organisation that are looked into at a time. */
const LATER = times(60, 501);

const system = withSystem({ own: true });

test('a change of an organisation is found behind many others of its own that are not asked for', async () => {
  const editor = system.as(await tokenFor({ scopes: ['courses:write'], organisation: 'hdir' }));
  const other = system.as(await tokenFor({ scopes: ['courses:write'], organisation: 'fhi' }));
  const runOf = (id: string) => ({
    input: { id, fields: { courseId: 'asp-rask-program', start: '2027', status: 'ANNOUNCED' as const } },
  });
  await editor.ask(operations.CreateCourseRunDocument, runOf('early'));
  for (let version = 1; version <= LATER; version += 1) {
    await editor.ask(operations.UpdateCourseDocument, {
      input: { id: 'asp-rask-program', version, fields: { statusNote: `endret ${version}` } },
    });
  }
  await other.ask(operations.CreateCourseRunDocument, runOf('others'));
  await editor.ask(operations.CreateCourseRunDocument, runOf('late'));

  const asked = { organisationIds: ['hdir'], kinds: ['CourseRun' as const] };
  const first = (await system.ask(operations.ChangesDocument, { ...asked, first: 1 })).changes!;
  expect(first.nodes!.map(({ recordId }) => recordId)).toEqual(['late']);
  expect(first.pageInfo!.hasNextPage).toBe(true);
  const after = first.pageInfo!.endCursor ?? null;
  const next = (await system.ask(operations.ChangesDocument, { ...asked, after })).changes!;
  expect(next.nodes!.map(({ recordId }) => recordId)).toEqual(['early']);
  expect(next.pageInfo!.hasNextPage).toBe(false);
});
