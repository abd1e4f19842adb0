import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { breaksOf, knownOperations, readContract } from '../../app/contract.js';
import { PROJECT_ROOT } from '../../platform/paths.js';

test('The schema breaks nothing that clients were promised: expand, deprecate, and remove when nobody asks', async () => {
  const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
  expect(await breaksOf(readContract(), schema)).toEqual([]);
});

test('A deprecation says what to use, and until when the old way is there', () => {
  const reasons = readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8').matchAll(
    /@deprecated(\(reason: "([^"]*)"\))?/g,
  );
  for (const [, , reason = ''] of reasons) expect(reason).toMatch(/^Use .*\bUntil \d{4}-\d{2}-\d{2}\.$/);
});

test('Operations of every client are known', () => {
  const known = knownOperations().join('\n');
  for (const name of ['GuidelineReviews', 'query GapMap', 'ChangesInFeed', 'EraseEditor'])
    expect(known).toContain(name);
  expect(readContract().operations.length).toBeGreaterThan(150);
});

describe('A change of the schema', () => {
  const before = `
    type Query { course(id: ID!, in: String): Course  courses(filter: Filter): [Course!]!  unused: String }
    type Course { id: ID!  title: String!  status: Status!  unused: Int! }
    type Mutation { rename(input: Rename!): Course }
    input Filter { status: Status  provider: String }
    input Rename { id: ID!  title: String }
    enum Status { ACTIVE RETIRED }`;
  const operations = [
    'query A($filter: Filter) { courses(filter: $filter) { id status } }',
    'query B { course(id: "x") { title } }',
    'mutation C($input: Rename!) { rename(input: $input) { id } }',
  ];
  test.each<[string, string, string, string[]]>([
    ['that adds', 'type Course {', 'type Course { more: String', []],
    ['of what nobody asks', 'unused: Int!', '', []],
    ['of what nobody asks of the query', 'unused: String', '', []],
    [
      'that removes what is asked',
      'title: String!  ',
      '',
      ['query B: Cannot query field "title" on type "Course".', "Field 'title' was removed from object type 'Course'"],
    ],
    [
      'that lets be null what was always there',
      'title: String!  ',
      'title: String ',
      ["Field 'Course.title' changed type from 'String!' to 'String'"],
    ],
    ['that lets an argument be left out', 'id: ID!, in', 'id: ID, in', []],
    [
      'that demands an argument',
      'id: ID!, in: String',
      'id: ID!, in: String!',
      ['query B: Field "course" argument "in" of type "String!" is required, but it was not provided.'],
    ],
    [
      'that takes a field of an input away',
      'provider: String',
      '',
      ["Input field 'provider' was removed from input object type 'Filter'"],
    ],
    [
      'that demands a field of an input',
      'title: String }',
      'title: String! }',
      ["Input field 'Rename.title' changed type from 'String' to 'String!'"],
    ],
    [
      'that takes a value of an enum away',
      'ACTIVE RETIRED',
      'ACTIVE',
      ["Enum value 'RETIRED' was removed from enum 'Status'"],
    ],
  ])('%s', async (_, old, replaced, expected) => {
    expect(before).toContain(old);
    const found = await breaksOf(
      { schema: buildSchema(before), operations },
      buildSchema(before.replace(old, replaced)),
    );
    expect(found.filter((one) => !expected.some((start) => one.startsWith(start)))).toEqual([]);
    expect(expected.filter((start) => !found.some((one) => one.startsWith(start)))).toEqual([]);
  });
});
