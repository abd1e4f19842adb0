import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  editor = system.as(await tokenFor({ scopes: ['research:write'], organisation: 'fhi' }));
});

describe('A network and who takes part in it', () => {
  const NETWORK = 'nasjonalt-forskningsnettverk-smittevern';
  type Fields = operations.CreateNetworkMembershipMutationVariables['input']['fields'];
  const enter = async (id: string, fields: Fields) =>
    (await editor.ask(operations.CreateNetworkMembershipDocument, { input: { id, fields } })).createNetworkMembership!;
  let person: string;
  beforeAll(async () => {
    const { data } = await system.post<{ people: { nodes: { id: string }[] } }>(
      '{ people(first: 1) { nodes { id } } }',
    );
    person = data.people.nodes[0]!.id;
  });
  const ask = (more: Partial<operations.NetworkAndMembersQueryVariables> = {}) =>
    system.ask(operations.NetworkAndMembersDocument, { network: NETWORK, person, organisation: 'nmbu', ...more });

  test('members stand by role, and are found from the person and the organisation too', async () => {
    const made = [
      await enter('nmbu-medlem', { networkId: NETWORK, organisationId: 'nmbu', role: 'MEMBER', from: '2025-02' }),
      await enter('leder', { networkId: NETWORK, personId: person, role: 'LEADER', from: '2024' }),
    ];
    expect(made.map(({ errors }) => errors)).toEqual([[], []]);
    const answer = await ask();
    expect(answer.project!.members.nodes).toMatchObject([
      { id: 'leder', role: 'LEADER', from: '2024', to: null, organisation: null },
      { id: 'nmbu-medlem', role: 'MEMBER', person: null, organisation: { id: 'nmbu' } },
    ]);
    expect(answer.person!.memberships.nodes).toEqual([{ id: 'leder', network: { id: NETWORK } }]);
    expect(answer.organisation!.memberships!.nodes).toEqual([{ id: 'nmbu-medlem' }]);
  });

  test('a membership that ends is kept: one sees who took part on a day', async () => {
    const { endNetworkMembership } = await editor.ask(operations.EndNetworkMembershipDocument, {
      input: { id: 'nmbu-medlem', version: 1, to: '2025-12' },
    });
    expect(endNetworkMembership).toMatchObject({ errors: [], networkMembership: { version: 2, to: '2025-12' } });
    const standing = async (wanted: operations.MembershipStanding, on: string | null) =>
      (await ask({ standing: [wanted], on })).project!.members.nodes.map(({ id }) => id);
    expect(await standing('CURRENT', null)).toEqual(['leder']);
    expect(await standing('ENDED', null)).toEqual(['nmbu-medlem']);
    expect(await standing('CURRENT', '2025-06-01')).toEqual(['leder', 'nmbu-medlem']);
    expect(await standing('UNDECIDED', '2025-12-24')).toEqual(['nmbu-medlem']);
    expect(await standing('NOT_BEGUN', '2023-06-01')).toEqual(['leder', 'nmbu-medlem']);
  });

  test.each<[string, Fields, string, string]>([
    ['a project that is no network', { networkId: 'camria' }, 'INVALID', 'networkId'],
    ['a network that does not exist', { networkId: 'nei' }, 'UNKNOWN_REFERENCE', 'networkId'],
    ['a person and an organisation at once', { personId: 'x', organisationId: 'nmbu' }, 'INVALID', 'organisationId'],
    ['neither', { organisationId: null }, 'INVALID', 'personId'],
    ['an end before the beginning', { from: '2025', to: '2024' }, 'INVALID', 'to'],
    ['no role', { role: null }, 'INVALID', 'role'],
    ['an organisation that competence does not know', { organisationId: 'nei' }, 'UNKNOWN_REFERENCE', 'organisationId'],
  ])('%s is refused', async (_, change, code, field) => {
    const refused = await enter('ny', { networkId: NETWORK, organisationId: 'nmbu', role: 'MEMBER', ...change });
    expect(refused).toMatchObject({ networkMembership: null, errors: [{ code, field }] });
  });

  test('a network with members cannot become something else', async () => {
    const { updateProject } = await editor.ask(operations.UpdateProjectDocument, {
      input: { id: NETWORK, version: 1, fields: { type: 'PROJECT' } },
    });
    expect(updateProject).toMatchObject({
      project: { version: 1, type: 'NETWORK' },
      errors: [{ code: 'INVALID', field: 'type', message: 'type must be NETWORK: it has members.' }],
    });
  });
});

describe('Without the scope nothing of it happens', () => {
  test.each([
    ['createNetworkMembership', 'id: "a", fields: {}'],
    ['endNetworkMembership', 'id: "a", version: 1, to: "2025"'],
  ])('%s', async (mutation, input) => {
    const query = `mutation { ${mutation}(input: { ${input} }) { errors { code } } }`;
    expect((await system.post(query)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const other = system.as(await tokenFor({ scopes: ['plan:write', 'guidelines:write'] }));
    expect((await other.post(query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
