import { describe, expect, test } from '@jest/globals';
import {
  buildClientSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  type IntrospectionQuery,
} from 'graphql';
import { auditServer } from 'graphql-http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../platform/paths.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem();

test('GraphQL over HTTP is kept to the letter: the audit of its authors finds no error and nothing to warn of', async () => {
  const results = await auditServer({ url: `${system.url}/graphql` });
  const found = results.filter(({ status }) => status !== 'ok');
  expect(found.map((result) => `${result.status} ${result.name}`)).toEqual([]);
  expect(results.length).toBeGreaterThan(60);
});

const OPTIONS = [
  'descriptions',
  'specifiedByUrl',
  'directiveIsRepeatable',
  'schemaDescription',
  'inputValueDeprecation',
  'oneOf',
  'experimentalDirectiveDeprecation',
] as const;
const all = (value: boolean) => Object.fromEntries(OPTIONS.map((option) => [option, value]));

describe('Tools that read the schema get all of it', () => {
  test.each<[string, object]>([
    ['with every option', all(true)],
    ['with none', all(false)],
    ...OPTIONS.map((option): [string, object] => [`with ${option}`, { ...all(false), [option]: true }]),
  ])('%s', async (_, options) => {
    const { status, data, errors } = await system.post<IntrospectionQuery>(getIntrospectionQuery(options));
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(Object.keys(buildClientSchema(data).getTypeMap())).toEqual(expect.arrayContaining(['Course', 'Mutation']));
  });

  test('what they read is the committed schema', async () => {
    const { data } = await system.post<IntrospectionQuery>(getIntrospectionQuery(all(true)));
    const read = printSchema(lexicographicSortSchema(buildClientSchema(data)));
    expect(read.trim()).toBe(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8').trim());
  });
});

/** Every field of introspection's own types, as the graphql library in use defines them. */
const META_TYPES = ['__Schema', '__Type', '__Field', '__InputValue', '__EnumValue', '__Directive'];

describe('Whatever introspection says of itself can be asked', () => {
  test.each(META_TYPES)('%s', async (name) => {
    const fields = `{ __type(name: "${name}") { fields(includeDeprecated: true) { name type { kind ofType { kind ofType { kind ofType { kind } } } } } } }`;
    const { data } = await system.post<{ __type: { fields: { name: string; type: OfType }[] } }>(fields);
    const selection = data.__type.fields.map((field) =>
      isLeaf(field.type) ? field.name : `${field.name} { __typename }`,
    );
    const { status, errors } = await system.post(
      `query Meta { ${ROOTS[name]!(`...Asked`)} plans { id } } fragment Asked on ${name} { ${selection.join(' ')} }`,
    );
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
  });

  test('within fragments of the query, beside what is asked of records, skipped and by other names', async () => {
    const { data, errors } = await system.post(
      'query ($no: Boolean = false) { ...Q plans { id } } fragment Q on Query { topic: __type(name: "Topic") { isOneOf name } __schema @include(if: $no) { description } more: __typename }',
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ topic: { isOneOf: null, name: 'Topic' }, more: 'Query' });
    expect(Object.keys(data)).toEqual(['topic', 'more', 'plans']);
  });
});

interface OfType {
  kind: string;
  ofType?: OfType | null;
}

function isLeaf({ kind, ofType }: OfType): boolean {
  return ofType ? isLeaf(ofType) : kind === 'SCALAR' || kind === 'ENUM';
}

const ROOTS: Readonly<Record<string, (selection: string) => string>> = {
  __Schema: (of) => `__schema { ${of} }`,
  __Type: (of) => `__schema { types { ${of} } }`,
  __Field: (of) => `__schema { types { fields { ${of} } } }`,
  __InputValue: (of) => `__schema { types { inputFields { ${of} } fields { args { ${of} } } } }`,
  __EnumValue: (of) => `__schema { types { enumValues { ${of} } } }`,
  __Directive: (of) => `__schema { directives { ${of} } }`,
};
