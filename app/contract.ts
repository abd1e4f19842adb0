import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff, DiffRule, validate } from '@graphql-inspector/core';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  parse,
  print,
  separateOperations,
  Source,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { readManifest } from '../gateway/persisted.js';
import { PROJECT_ROOT } from '../platform/paths.js';

/** What clients were promised at the last release: the schema, and the operations that are known to be asked. */
export interface Contract {
  schema: GraphQLSchema;
  operations: readonly string[];
}

const FOLDER = join(PROJECT_ROOT, 'contract');
const SCHEMA = join(FOLDER, 'schema.graphql');
const OPERATIONS = join(FOLDER, 'operations.json');

/** What was recorded by `npm run record`. */
export function readContract(): Contract {
  return {
    schema: buildSchema(readFileSync(SCHEMA, 'utf8')),
    operations: JSON.parse(readFileSync(OPERATIONS, 'utf8')) as string[],
  };
}

/**
 * What a schema breaks of a contract: operations that it does not answer any more, and what it gives or takes in another
 * form of what they ask. What no recorded operation asks may change.
 */
export async function breaksOf({ schema: before, operations }: Contract, now: GraphQLSchema): Promise<string[]> {
  const invalid = validate(
    now,
    operations.map((text) => new Source(text, nameOf(text))),
    { strictDeprecated: false, strictFragments: false },
  ).flatMap(({ source, errors }) => errors.map(({ message }) => `${source.name}: ${message}`));
  const used = usedBy(operations, before);
  const changes = await diff(before, now, [DiffRule.considerUsage], {
    checkUsage: (entries) =>
      Promise.resolve(
        entries.map(({ type, field, argument }) => {
          const place = [type, field, argument].filter((part) => part !== undefined).join('.');
          return !used.has(place) && !(field !== undefined && used.has(`${type}.*`));
        }),
      ),
  });
  const broken = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  return [...invalid, ...broken.map(({ message }) => message)];
}

/**
 * What operations ask of a schema, by coordinates: `Course`, `Course.title`, `Course.courses.first`; `X.*` where all of
 * a type counts: of an input, since its variable may have any field, and of an enum.
 */
function usedBy(operations: readonly string[], schema: GraphQLSchema): ReadonlySet<string> {
  const used = new Set<string>();
  const noteInput = (type: GraphQLInputType | null | undefined): void => {
    const named = type && getNamedType(type);
    if (!named || used.has(`${named.name}.*`)) return;
    used.add(named.name).add(`${named.name}.*`);
    if (isInputObjectType(named)) for (const field of Object.values(named.getFields())) noteInput(field.type);
  };
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field: (node) => {
      const [parent, type] = [types.getParentType(), types.getType()];
      if (parent) used.add(parent.name).add(`${parent.name}.${node.name.value}`);
      if (type && !node.selectionSet) used.add(getNamedType(type).name).add(`${getNamedType(type).name}.*`);
    },
    Argument: (node) => {
      const [parent, field] = [types.getParentType(), types.getFieldDef()];
      if (parent && field) used.add(`${parent.name}.${field.name}.${node.name.value}`);
      noteInput(types.getInputType());
    },
    VariableDefinition: ({ type }) => noteInput(typeFromAST(schema, type as never) as GraphQLInputType | undefined),
  });
  for (const text of operations) visit(parse(text), visitor);
  return used;
}

/** The operations that are known: of the page and the command line, of feeds, of the README, and of tests. */
export function knownOperations(): string[] {
  const files = ['gateway/feeds', 'test/operations', 'web/features/explore/questions'].flatMap((folder) => {
    const texts = readdirSync(join(PROJECT_ROOT, folder))
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => readFileSync(join(PROJECT_ROOT, folder, file), 'utf8'));
    // Fragments of a folder may stand in another file.
    return folder.endsWith('questions') ? texts : [texts.join('\n')];
  });
  const readme = readFileSync(join(PROJECT_ROOT, 'README.md'), 'utf8');
  const written = [...readme.matchAll(/```graphql\n([^`]*)```/g)].map(([, text = '']) => text);
  const operations = [...readManifest().values(), ...files, ...written].flatMap((text) =>
    Object.values(separateOperations(parse(text))).map(print),
  );
  return [...new Set(operations)].sort();
}

function nameOf(text: string): string {
  return /(?:query|mutation) (\w+)/.exec(text)?.[0] ?? text.slice(0, 60);
}

/** `npm run record`: what the schema and the known operations are from now on is what clients are promised. */
function record(): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(SCHEMA, readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
  const operations = knownOperations();
  writeFileSync(OPERATIONS, `${JSON.stringify(operations, null, 1)}\n`);
  console.log(`Recorded the schema and ${operations.length} operations.`);
}

if (process.argv[1]?.endsWith('contract.js')) record();
