import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../platform/paths.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem();

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));

/** How to come to the fields of a type. */
const WAYS: Readonly<Record<string, (selection: string) => string>> = {
  Query: (of) => of,
  Catalogue: (of) => `catalogue { ${of} }`,
  Topic: (of) => `topic(id: "isolering") { ${of} }`,
  Audience: (of) => `audience(id: "sykepleier") { ${of} }`,
  Guideline: (of) => `guideline(id: "fhi-smittevernhandboka") { ${of} }`,
  Organisation: (of) => `organisation(id: "fhi") { ${of} }`,
  Plan: (of) => `plan(id: "handlingsplan-utkast") { ${of} }`,
};

type Field = GraphQLField<unknown, unknown>;
type Input = GraphQLArgument | GraphQLInputField;

/** Arguments and fields of their inputs that may not be null and have a default, with how to write one and what names it. */
function* defaulted(input: Input): Generator<{ write: string; name: string; type: string }> {
  if (isNonNullType(input.type) && input.defaultValue !== undefined) {
    yield { write: `${input.name}: $null`, name: input.name, type: String(input.type.ofType) };
  }
  const type = getNamedType(input.type);
  if (!isInputObjectType(type)) return;
  const required = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  if (required.length > 0 && type.name !== 'GapMapInput') return;
  for (const field of Object.values(type.getFields())) {
    if (!isNonNullType(field.type) || field.defaultValue === undefined) continue;
    const others = type.name === 'GapMapInput' ? 'topicIds: ["isolering"] audienceIds: ["sykepleier"] ' : '';
    const write = `${input.name}: { ${others}${field.name}: $null }`;
    yield { write, name: `${input.name}.${field.name}`, type: String(field.type.ofType) };
  }
}

function ask(type: string, field: Field, write: string): string | null {
  const written = write.split(':')[0];
  const lacking = field.args.filter(
    (one) => one.name !== written && isNonNullType(one.type) && one.defaultValue === undefined,
  );
  if (lacking.some(({ name }) => !(name in KNOWN))) return null;
  const args = [write, ...lacking.map(({ name }) => `${name}: ${KNOWN[name]}`)].join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return WAYS[type]?.(`asked: ${field.name}(${args})${selection}`) ?? null;
}
const KNOWN: Readonly<Record<string, string>> = {
  id: '"isolering"',
  input: '{ topicIds: ["isolering"], audienceIds: ["sykepleier"] }',
  from: '"2026-11-22T00:00:00Z"',
};

const CASES = Object.keys(WAYS).flatMap((name) => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`There is no ${name}.`);
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap((argument) =>
      [...defaulted(argument)].flatMap((one): [string, string, string][] => {
        const query = ask(name, field, one.write);
        return query
          ? [[`${name}.${field.name}`, one.name, `query ($null: ${one.type}) { ${query} plans { id } }`]]
          : [];
      }),
    ),
  );
});

describe('A variable that is null where there is a default is the caller’s mistake, and names the argument', () => {
  test('there are such arguments in every part of the graph', () => {
    expect(CASES.length).toBeGreaterThan(30);
    expect(CASES.some(([, name]) => name.includes('.'))).toBe(true);
  });

  test.each(CASES)('%s, %s', async (field, argument, query) => {
    const { status, data, errors } = await system.post<Record<string, unknown> | null>(query, { null: null });
    expect(status).toBe(200);
    expect(errors.map(({ extensions, message }) => [extensions.code, extensions['argument'], message])).toEqual([
      ['BAD_USER_INPUT', argument, expect.stringContaining(`${argument}: null cannot stand here`)],
    ]);
    // Nothing else is lost, unless there must be something where it fails.
    if (data)
      expect([data['asked'] ?? null, data['plans']]).toEqual([
        null,
        expect.arrayContaining([{ id: expect.any(String) }]),
      ]);
    else expect(isNonNullType(schema.getQueryType()?.getFields()[field.split('.')[1] ?? '']?.type)).toBe(true);
  });

  test.each(CASES)('left out, the default holds: %s, %s', async (_, __, query) => {
    expect((await system.post(query, {})).errors).toEqual([]);
  });

  test('within a list', async () => {
    const query =
      'query ($id: ID = "kateter") { catalogue { courses(alignedTo: { topicIds: ["isolering", $id] }) { totalCount } } }';
    const { errors } = await system.post(query, { id: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain(
      'alignedTo.topicIds: null cannot stand here, and "$id" is null. Give it a value.',
    );
  });

  test('in what is asked of the schema', async () => {
    const query = 'query ($name: String = "Topic") { __type(name: $name) { name } plans { id } }';
    const { status, data, errors } = await system.post(query, { name: null });
    expect([status, data['__type'], errors.map(({ extensions }) => extensions.code)]).toEqual([
      200,
      null,
      ['BAD_USER_INPUT'],
    ]);
    expect(data['plans']).not.toEqual([]);
  });

  test('in what decides whether a field is there', async () => {
    const { status, errors } = await system.post('query ($no: Boolean = true) { plans @include(if: $no) { id } }', {
      no: null,
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(status).toBe(400);
  });
});
