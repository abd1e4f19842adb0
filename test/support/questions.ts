import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { PROJECT_ROOT } from '../../platform/paths.js';

/** A question as a client can ask it. */
export interface Question {
  /** The file it stands in and its name. */
  name: string;
  /** What is particular about its variables, null for the usual ones. */
  variant: string | null;
  query: string;
  variables: Record<string, unknown>;
}

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));

/** A record of each kind that has neighbours of many kinds, by the field of the schema that finds it. */
const IDS: Record<string, string> = {
  topic: 'haandhygiene',
  audience: 'sykepleier',
  setting: 'sykehus',
  organisation: 'fhi',
  course: 'apokus-praktisk-vaksinasjonskurs',
  courseRun: 'none',
  programme: 'sykepleie',
  learningOutcome: 'sykepleie-par4e',
  guideline: 'hdir-antibiotika-i-primaerhelsetjenesten',
  chapter: 'hdir-antibiotika-i-primaerhelsetjenesten--sepsis',
  project: 'tms-amr-program',
  publication: 'p-haandhygiene-observasjon-2022',
  plan: 'handlingsplan-utkast',
  planReport: 'handlingsplan-utkast',
  measure: 'g1-hai',
  indicator: 'hai-prevalens-sykehus',
  person: 'nobody',
};
const AUDIENCES = ['sykepleier', 'lege'];

/** Values by the name of a variable, an argument or a field of an input. */
const VALUES: Record<string, unknown> = {
  first: 20,
  courses: 20,
  startsWithin: 90,
  regionId: 'helse-nord-rhf',
  search: 'smittevern',
  prefer: ['nb'],
  states: ['OVERDUE', 'PLANNED', 'UNPLANNED'],
  input: { audienceIds: AUDIENCES },
  period: '2020/2030',
  revisedOn: '2026-10',
  on: '2026-06-01',
  today: '2026-11-22',
  day: '2026-11-22',
  other: '2020-01-01',
  from: '2026-11-21T12:00:00Z',
  alignedTo: { topicIds: [IDS['topic']], audienceIds: AUDIENCES },
  topicIds: [IDS['topic']],
  audienceIds: AUDIENCES,
  settingIds: [IDS['setting']],
  guidelineIds: [IDS['guideline']],
  basedOnGuidelineIds: [IDS['guideline']],
  organisationIds: [IDS['organisation']],
  providerIds: [IDS['organisation']],
  responsible: [IDS['organisation']],
  measureIds: ['t1'],
  ids: [IDS['guideline']],
  country: ['NO'],
  countries: ['NO'],
  language: ['nb'],
  roles: ['COORDINATOR', 'FUNDER'],
  code: ['§4e'],
  fromYear: 2020,
  toYear: 2024,
  chapterId: IDS['chapter'],
  draft: IDS['plan'],
  planId: IDS['plan'],
  planIds: [IDS['plan']],
  a: 'sykepleie',
  b: 'sykepleie',
  network: IDS['project'],
  projectIds: [IDS['project']],
  ...IDS,
};

/** Every query of the tests, the page, the command line and the feeds, and each list in each of its filters and orders. */
export function everyQuestion(): Question[] {
  const documents = ['test/operations', 'cli', 'gateway/feeds', 'web'].flatMap((folder) => operationsOf(folder));
  const lists = documents.filter(({ name }) => name.startsWith('test/operations/catalogue.graphql Find'));
  return [...documents.map(asked), ...lists.flatMap(variants)];
}

interface Operation {
  name: string;
  definition: OperationDefinitionNode;
  query: string;
}

function operationsOf(folder: string): Operation[] {
  const files = readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => join(folder, file));
  const parsed = files.map((file) => [file, parse(readFileSync(join(PROJECT_ROOT, file), 'utf8'))] as const);
  return parsed.flatMap(([file, { definitions }]) => {
    const fragments = parsed
      .filter(([other]) => dirname(other) === dirname(file))
      .flatMap(([, document]) => document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION));
    return definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.QUERY
        ? [
            {
              name: `${file} ${definition.name?.value ?? ''}`.trim(),
              definition,
              query: withFragments(definition, fragments),
            },
          ]
        : [],
    );
  });
}

/** The operation with the fragments that it spreads, and those that they spread. */
function withFragments(operation: OperationDefinitionNode, fragments: readonly FragmentDefinitionNode[]): string {
  const used = new Map<string, FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.find(({ name }) => name.value === value);
        if (!fragment || used.has(value)) return;
        used.set(value, fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return [operation, ...used.values()].map((node) => print(node)).join('\n');
}

/** The operation with a value for each variable that it must have; what may be left out is left out. */
function asked({ name, definition, query }: Operation): Question {
  const variables = (definition.variableDefinitions ?? []).flatMap((variable) => {
    const own = variable.variable.name.value;
    if (variable.type.kind !== Kind.NON_NULL_TYPE || variable.defaultValue) return [];
    return [[own, valueOf(own, variable, definition)] as const];
  });
  return { name, variant: null, query, variables: Object.fromEntries(variables) };
}

function valueOf(name: string, { type }: VariableDefinitionNode, definition: OperationDefinitionNode): unknown {
  if (name === 'id') return IDS[askedWith(name, definition)];
  const named = print(type).replace(/[[\]!]/g, '');
  if (named === 'Boolean') return true;
  if (named.endsWith('Filter')) return {};
  if (named === 'LegalState') return ['IN_FORCE'];
  return VALUES[name];
}

/** The field at the root of an operation that is asked with a variable. */
function askedWith(variable: string, { selectionSet }: OperationDefinitionNode): string {
  const field = selectionSet.selections.find(
    (selection): selection is FieldNode => selection.kind === Kind.FIELD && print(selection).includes(`$${variable}`),
  );
  return field?.name.value ?? '';
}

/** A list asked with each variable alone: each field of its filters, each of its orders, a search, an alignment. */
function variants(operation: Operation): Question[] {
  const { name, query, variables } = asked(operation);
  return (operation.definition.variableDefinitions ?? []).flatMap((variable) => {
    const own = variable.variable.name.value;
    const type = getNamedType(schema.getType(print(variable.type).replace(/[[\]!]/g, ''))!) as GraphQLInputType;
    const values = ['first', 'after'].includes(own) ? [] : samples(own, type);
    return values.map((value) => ({
      name,
      variant: `${own}: ${JSON.stringify(value)}`,
      query,
      variables: { ...variables, ...(value === 'RELEVANCE' && { search: 'smittevern' }), [own]: value },
    }));
  });
}

/** Values of a variable or a field that each make another question. */
function samples(name: string, type: GraphQLInputType): unknown[] {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const values = named.getValues().map(({ name: value }) => value);
    return name === 'orderBy' ? values : [values.slice(0, 2)];
  }
  if (named.name === 'Boolean') return [true, false];
  if (named.name === 'PartialDateFilter') return [{ after: '2015', before: '2025-06', undecided: true }];
  if (isInputObjectType(named) && named.name !== 'AlignmentFilter') {
    return Object.values(named.getFields()).flatMap((field) =>
      samples(field.name, field.type).map((value) => ({ [field.name]: value })),
    );
  }
  if (named.name === 'AlignmentFilter') {
    return [VALUES['alignedTo'], { settingIds: VALUES['settingIds'] }].concat({
      ...(VALUES['alignedTo'] as object),
      reach: ['DIRECT', 'INHERITED', 'PARTIAL'],
    });
  }
  return [VALUES[name] ?? (isListType(type) || named.name === 'ID' ? [IDS['organisation']] : 'smittevern')];
}
