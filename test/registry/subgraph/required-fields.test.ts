import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { refuseWithoutRequired, requiringFields } from '../../../registry/subgraph/required-fields.js';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])
  type Query { open: String }
  type Guideline @key(fields: "id") { id: ID! facts: String @external code: String @external }
  type Course @key(fields: "id") {
    id: ID!
    tree: String @external
    basedOn: [Guideline]
    plain: String
    currency: String @requires(fields: "tree basedOn { facts code }")
  }
`;
const typeDefs = parse(SDL);
const resolvers = {
  Course: {
    __resolveReference: (course: object) => course,
    plain: () => 'told',
    currency: () => 'told',
  },
};
const schema = refuseWithoutRequired(buildSubgraphSchema({ typeDefs, resolvers }), typeDefs);
const ask = async (field: string, given: object) => {
  const { data, errors } = await graphql({
    schema,
    source: `query ($given: [_Any!]!) { _entities(representations: $given) { ... on Course { ${field} } } }`,
    variableValues: { given: [{ __typename: 'Course', id: 'a', ...given }] },
  });
  return errors ? errors.map(({ message, extensions }) => [message, extensions]) : data!['_entities'];
};
const refused = (missing: string) => [
  [
    `Course.currency cannot be told: "${missing}", which it requires, was not given.`,
    { code: 'SOURCE_UNAVAILABLE', missing },
  ],
];

describe('A field with @requires', () => {
  test('is found in the SDL with what it requires', () => {
    expect(requiringFields(typeDefs).map(({ type, field }) => `${type}.${field}`)).toEqual(['Course.currency']);
  });

  test.each<[string, object, unknown]>([
    ['nothing', {}, refused('tree')],
    ['a part of it', { tree: 'x' }, refused('basedOn')],
    ['an object without its fields', { tree: 'x', basedOn: [{}] }, refused('basedOn.facts')],
    [
      'one of several objects without one of them',
      { tree: 'x', basedOn: [{ facts: 'y', code: 'z' }, { facts: 'y' }] },
      refused('basedOn.code'),
    ],
    ['all of it', { tree: 'x', basedOn: [{ facts: 'y', code: 'z' }] }, [{ currency: 'told' }]],
    ['no objects', { tree: 'x', basedOn: [] }, [{ currency: 'told' }]],
    ['nulls, which are for the rule itself', { tree: null, basedOn: [null] }, [{ currency: 'told' }]],
    ['null for the list', { tree: null, basedOn: null }, [{ currency: 'told' }]],
  ])('that is given %s', async (_, given, expected) => expect(await ask('currency', given)).toEqual(expected));

  test('leaves the others alone', async () => expect(await ask('plain', {})).toEqual([{ plain: 'told' }]));
});
