import { beforeAll, expect, test } from '@jest/globals';
import type { Client } from '../support/client.js';
import { tokenFor } from '../support/identity.js';
import { starterRows } from '../support/starter-data.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  const scopes = ['competence', 'courses', 'education', 'guidelines', 'plan', 'research'].map(
    (name) => `${name}:write`,
  );
  editor = system.as(await tokenFor({ scopes }));
});

interface Changed {
  row: { version: number } | null;
  errors: { code: string; field: string; message: string }[];
}
const versions = new Map<string, number>();

/** Changes one field of a record as it is now. */
async function update(type: string, id: string, field: string, value: unknown): Promise<Changed['errors']> {
  const name = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  const { data, errors } = await editor.post<{ changed: Changed }>(
    `mutation ($input: Update${type}Input!) {
      changed: update${type}(input: $input) { row: ${name} { version } errors { code field message } }
    }`,
    { input: { id, version: versions.get(`${type} ${id}`) ?? 1, fields: { [field]: value } } },
  );
  expect(errors).toEqual([]);
  if (data.changed.row) versions.set(`${type} ${id}`, data.changed.row.version);
  return data.changed.errors;
}

test.each([
  ['Topic', 'topics', 'broaderId', false],
  ['Audience', 'audiences', 'broaderId', false],
  ['Setting', 'settings', 'broaderId', false],
  ['Organisation', 'organisations', 'parentId', false],
  ['Course', 'courses', 'basedOnCourseIds', true],
  ['Guideline', 'guidelines', 'partOfId', false],
  ['Guideline', 'guidelines', 'supersededById', false],
  ['Guideline', 'guidelines', 'supersedesIds', true],
  ['Programme', 'programmes', 'parentProgrammeId', false],
  ['Programme', 'programmes', 'sharedGoalSetIds', true],
  ['Plan', 'plans', 'followsPlanId', false],
  ['Project', 'projects', 'partOfId', false],
])(
  'given three of %s (%s) that name each other in %s, the change that closes the ring is refused',
  async (type, file, field, isList) => {
    const values = (...ids: string[]) => (isList ? ids : (ids[0] ?? null));
    const [a, b, c] = starterRows(file).map(({ id }) => id) as [string, string, string];
    for (const id of [a, b, c]) expect(await update(type, id, field, values())).toEqual([]);
    const refusal = (id: string, way: string) => [
      { code: 'INVALID', field, message: `${field}: the ${type} "${id}" would stand above itself: ${way}.` },
    ];

    expect(await update(type, a, field, values(a))).toEqual(refusal(a, `${a} → ${a}`));
    expect(await update(type, a, field, values(b))).toEqual([]);
    expect(await update(type, b, field, values(c))).toEqual([]);
    expect(await update(type, b, field, values(a))).toEqual(refusal(b, `${b} → ${a} → ${b}`));
    expect(await update(type, c, field, values(a))).toEqual(refusal(c, `${c} → ${a} → ${b} → ${c}`));
  },
);

test('given a guideline that another replaces, the other is not withdrawn as replaced by it', async () => {
  const withdraw = async (id: string, version: number, replacedById: string) => {
    const { data } = await editor.post<{ changed: { errors: Changed['errors'] } }>(
      `mutation ($input: WithdrawGuidelineInput!) {
        changed: withdrawGuideline(input: $input) { errors { code field message } }
      }`,
      { input: { id, version, replacedById } },
    );
    return data.changed.errors;
  };
  const [older, newer] = ['fhi-mrsa-veilederen', 'fhi-vaksinasjonsveilederen'] as const;
  expect(await withdraw(older, 1, newer)).toEqual([]);
  expect(await withdraw(newer, 2, older)).toEqual([
    {
      code: 'INVALID',
      field: 'replacedById',
      message: `replacedById: the Guideline "${newer}" would stand above itself: ${newer} → ${older} → ${newer}.`,
    },
    {
      code: 'INVALID',
      field: 'supersedesIds',
      message: `supersedesIds: the Guideline "${older}" would stand above itself: ${older} → ${newer} → ${older}.`,
    },
  ]);
});
