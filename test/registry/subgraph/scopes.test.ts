import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { PUBLIC, type Identity } from '../../../identity/identity.js';
import { enforceScopes, scopedFields } from '../../../registry/subgraph/scopes.js';
import { SCOPES } from '../../../subgraphs/manifest.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])`;
const open = (sdl: string) => {
  const typeDefs = parse(`${LINK}\n${sdl}`);
  return enforceScopes(buildSubgraphSchema({ typeDefs }), typeDefs, SCOPES);
};
const someone = (...scopes: string[]): Identity => ({ organisationId: 'fhi', person: null, scopes });

describe('A field that needs scopes', () => {
  const schema = open(`
    type Query {
      open: String
      one: String @requiresScopes(scopes: [["plan:read"]])
      both: String @requiresScopes(scopes: [["plan:read", "history:read"]])
      either: String @requiresScopes(scopes: [["plan:read"], ["courses:write", "history:read"]])
    }
    type Course @key(fields: "id") { id: ID! note: String @requiresScopes(scopes: [["courses:write"]]) }
    extend type Course { more: String @requiresScopes(scopes: [["courses:write"]]) }
  `);
  const codeFor = async (source: string, identity: Identity | undefined) => {
    const { errors } = await graphql({ schema, source, contextValue: { identity } });
    return errors?.map(({ extensions }) => extensions['code']) ?? 'answered';
  };

  test.each<[string, Identity | undefined, string, unknown]>([
    ['needs nothing', PUBLIC, '{ open }', 'answered'],
    ['the public', PUBLIC, '{ one }', ['UNAUTHENTICATED']],
    ['a context without anybody', undefined, '{ one }', ['UNAUTHENTICATED']],
    ['no scope', someone(), '{ one }', ['FORBIDDEN']],
    ['another scope', someone('courses:write'), '{ one }', ['FORBIDDEN']],
    ['a scope of a longer name', someone('plan:read:all'), '{ one }', ['FORBIDDEN']],
    ['the scope', someone('plan:read'), '{ one }', 'answered'],
    ['one of two that are needed together', someone('plan:read'), '{ both }', ['FORBIDDEN']],
    ['both', someone('history:read', 'plan:read'), '{ both }', 'answered'],
    ['the first of two ways', someone('plan:read'), '{ either }', 'answered'],
    ['half of the second way', someone('courses:write'), '{ either }', ['FORBIDDEN']],
    ['the second way', someone('courses:write', 'history:read'), '{ either }', 'answered'],
    ['under another name', PUBLIC, '{ other: one }', ['UNAUTHENTICATED']],
    ['in a fragment', PUBLIC, '{ ...f } fragment f on Query { one }', ['UNAUTHENTICATED']],
    ['left out by the query', PUBLIC, '{ open one @skip(if: true) }', 'answered'],
    ['the SDL, which is public', PUBLIC, '{ _service { sdl } }', 'answered'],
    [
      'of an entity',
      PUBLIC,
      '{ _entities(representations: [{ __typename: "Course", id: "a" }]) { ... on Course { note } } }',
      ['UNAUTHENTICATED'],
    ],
    [
      'of an extended entity',
      someone('plan:write'),
      '{ _entities(representations: [{ __typename: "Course", id: "a" }]) { ... on Course { more } } }',
      ['FORBIDDEN'],
    ],
    [
      'of an entity, with the scope',
      someone('courses:write'),
      '{ _entities(representations: [{ __typename: "Course", id: "a" }]) { ... on Course { note more } } }',
      'answered',
    ],
  ])('%s', async (_, identity, source, expected) => {
    expect(await codeFor(source, identity)).toEqual(expected);
  });

  test('says what is needed, and not who has it', async () => {
    const { data, errors } = await graphql({ schema, source: '{ open either }', contextValue: { identity: PUBLIC } });
    expect(data).toEqual({ open: null, either: null });
    expect(errors?.map((error) => error.toJSON())).toMatchObject([
      {
        message:
          '"either" needs the scope "plan:read", or "courses:write" and "history:read": send a token as "Authorization: Bearer …".',
        path: ['either'],
        extensions: { code: 'UNAUTHENTICATED', scopes: [['plan:read'], ['courses:write', 'history:read']] },
      },
    ]);
    const refused = await graphql({ schema, source: '{ one }', contextValue: { identity: someone() } });
    expect(refused.errors?.[0]?.message).toBe('"one" needs the scope "plan:read", which your token does not give.');
  });
});

describe('A declaration that would not be enforced stops the opening of the subgraph', () => {
  const rule = '@requiresScopes(scopes: [["plan:read"]])';
  test.each([
    ['on a type', `type Query { a: Secret } type Secret ${rule} { b: String }`, /not enforced where it stands/],
    ['on an interface', `type Query { a: Secret } interface Secret ${rule} { b: String }`, /not enforced/],
    ['on a field of an interface', `type Query { a: Secret } interface Secret { b: String ${rule} }`, /not enforced/],
    ['on a scalar', `type Query { a: Secret } scalar Secret ${rule}`, /not enforced/],
    ['on an enum', `type Query { a: Secret } enum Secret ${rule} { B }`, /not enforced/],
    ['another directive of the kind', 'type Query { a: String @authenticated }', /@authenticated is not enforced/],
    ['a policy', 'type Query { a: String @policy(policies: [["p"]]) }', /@policy is not enforced/],
    ['under its long name', `type Query { a: String ${rule.replace('@', '@federation__')} }`, /not enforced/],
    [
      'a scope that is none',
      'type Query { a: String @requiresScopes(scopes: [["plan:raed"]]) }',
      /Query\.a .*plan:raed/,
    ],
    ['no scope at all', 'type Query { a: String @requiresScopes(scopes: [[]]) }', /Query\.a has an empty list/],
    ['no list at all', 'type Query { a: String @requiresScopes(scopes: []) }', /Query\.a has an empty list/],
  ])('%s', (_, sdl, message) => {
    expect(() => scopedFields(parse(`${LINK}\n${sdl}`), SCOPES)).toThrow(message);
  });

  test('an import under another name', () => {
    const link = LINK.replace('"@requiresScopes"', '{ name: "@requiresScopes", as: "@needs" }');
    expect(() =>
      scopedFields(parse(`${link} type Query { a: String @needs(scopes: [["plan:read"]]) }`), SCOPES),
    ).toThrow('@requiresScopes must be imported under its own name, not as @needs.');
  });
});
