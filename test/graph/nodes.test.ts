import { describe, expect, test } from '@jest/globals';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

interface Found {
  nodeId: string;
  __typename: string;
}

/** Every kind of record that the graph has, and one record of each that the starter data has. */
async function oneOfEach(): Promise<{ kind: string; id: string }[]> {
  const { data } = await system.post<{ __type: { enumValues: { name: string }[] } }>(
    '{ __type(name: "RecordKind") { enumValues { name } } }',
  );
  const kinds = data.__type.enumValues.map(({ name }) => name);
  const newest = kinds.map((kind) => `${kind}: changes(kinds: [${kind}], first: 1) { nodes { recordId } }`);
  const { data: changes } = await system.post<Record<string, { nodes: { recordId: string }[] }>>(
    `{ ${newest.join('\n')} }`,
  );
  return kinds.map((kind) => ({ kind, id: changes[kind]?.nodes[0]?.recordId ?? '' }));
}

describe('A record is found by one id among all kinds', () => {
  test('given a record of every kind there is, it is given back as what it is', async () => {
    const all = await oneOfEach();
    const known = all.filter(({ id }) => id !== '');
    expect(known.length).toBeGreaterThanOrEqual(14);
    const ids = known.map(({ kind, id }) => `${kind}:${id}`);
    const fields = '{ __typename nodeId }';
    const { data, errors } = await system.post<{ nodes: Found[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) ${fields} }`,
      {
        ids,
      },
    );
    expect(errors).toEqual([]);
    expect(data.nodes).toEqual(known.map(({ kind }, index) => ({ __typename: kind, nodeId: ids[index] })));
    for (const [index, id] of ids.entries()) {
      const { data: single } = await system.post<{ node: Found }>(`query ($id: ID!) { node(id: $id) ${fields} }`, {
        id,
      });
      expect(single.node).toEqual(data.nodes[index]);
    }
  });

  test('given a kind without any record, an unknown id is null all the same, and nothing is an error', async () => {
    for (const { kind } of await oneOfEach()) {
      for (const selection of ['__typename', `... on ${kind} { id version }`]) {
        const { data, errors } = await system.post(`{ node(id: "${kind}:finnes-ikke") { ${selection} } plans { id } }`);
        expect({ kind, selection, node: data['node'], errors }).toEqual({ kind, selection, node: null, errors: [] });
      }
    }
  });

  test.each([
    '',
    'x',
    ':',
    'Course:',
    ':isolering',
    'Query:isolering',
    'isolering',
    'Topic:',
    '__proto__:x',
    'Chapter:x',
  ])('what is no id of a record is null: "%s"', async (id) => {
    const { data, errors } = await system.post(
      'query ($id: ID!) { node(id: $id) { nodeId } nodes(ids: [$id]) { nodeId } }',
      {
        id,
      },
    );
    expect({ data, errors }).toEqual({ data: { node: null, nodes: [null] }, errors: [] });
  });

  test('two records with one id are two', async () => {
    const { data } = await system.post<Record<string, { id: string; nodeId: string }>>(
      '{ audience(id: "bioingenior") { id nodeId } programme(id: "bioingenior") { id nodeId } }',
    );
    expect(data).toEqual({
      audience: { id: 'bioingenior', nodeId: 'Audience:bioingenior' },
      programme: { id: 'bioingenior', nodeId: 'Programme:bioingenior' },
    });
  });

  test('what is asked beside the kind is answered as for the record by itself', async () => {
    const asked = '{ id prefLabel { nb } courses(first: 3) { totalCount nodes { id nodeId title { nb } } } }';
    const { data } = await system.post(
      `{ topic(id: "isolering") ${asked} node(id: "Topic:isolering") { ...Asked } } fragment Asked on Topic ${asked}`,
    );
    expect(data['node']).toEqual(data['topic']);
    expect(JSON.stringify(data)).not.toContain('proof');
  });

  test('more than a page at once is refused', async () => {
    const ids = Array.from({ length: 101 }, (_, n) => `Course:${n}`);
    const { errors } = await system.post('query ($ids: [ID!]!) { nodes(ids: $ids) { nodeId } }', { ids });
    expect(errors.map(({ message }) => message)).toEqual([
      'ids: 100 records at the most can be asked for at once, not 101.',
    ]);
  });
});
