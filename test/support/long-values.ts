import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A question that gives one argument, or one field of an input in it, far too much. */
export interface LongQuestion {
  /** Where: `Catalogue.courses(alignedTo.topicIds)`. */
  place: string;
  query: string;
  variables: Record<string, unknown>;
}

/** A long text, which begins as what a scalar may be like. */
const LONG_TEXT = 'haandhygiene og '.repeat(15_000);
/** As many as variables may have, but for what else stands in them. */
const MANY = 9000;
const MAX_DEPTH = 4;
/** Ids of records of several kinds, as they are named again and again. */
const KNOWN_IDS = ['haandhygiene', 'lege', 'fhi'];

/** One question for each place of these types' fields that takes a text or a list, with a long one there. */
export function longQuestions(schema: GraphQLSchema, types: readonly { name: string; open: string }[]): LongQuestion[] {
  return types.flatMap(({ name, open }) =>
    Object.values((schema.getType(name) as GraphQLObjectType).getFields()).flatMap((field) =>
      field.args.flatMap((argument) =>
        longValues(argument.type, 0).map(({ path, value }) => ({
          place: `${name}.${field.name}(${[argument.name, ...path].join('.')})`,
          ...questionOf(field, argument, value, open),
        })),
      ),
    ),
  );
}

function questionOf(field: GraphQLField<unknown, unknown>, argument: GraphQLArgument, value: unknown, open: string) {
  const given = field.args.filter((arg) => arg === argument || isRequired(arg));
  const variables = Object.fromEntries(given.map((arg) => [arg.name, arg === argument ? value : small(arg.type)]));
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const asked = `${field.name}(${passed})${selectionOf(getNamedType(field.type))}`;
  return { query: open.replace('…', asked).replace('()', `(${declared})`), variables };
}

/** What makes a field work: its count where it has one. */
function selectionOf(type: GraphQLNamedType): string {
  if (isLeafType(type)) return '';
  return isObjectType(type) && type.getFields()['totalCount'] ? ' { totalCount }' : ' { __typename }';
}

const isRequired = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField) =>
  isNonNullType(type) && defaultValue === undefined;

interface LongValue {
  path: string[];
  value: unknown;
}

/** The long values that a type can have, each at one place of it. */
function longValues(type: GraphQLInputType, depth: number): LongValue[] {
  const inner = getNullableType(type);
  if (depth > MAX_DEPTH) return [];
  if (isListType(inner)) {
    const of = inner.ofType;
    const item = small(of);
    const size = typeof item === 'object' && item !== null ? Object.keys(item).length + 1 : 1;
    const items = [item, ...(item === 'x' ? KNOWN_IDS : [])];
    return [
      ...items.map((one) => ({
        path: typeof one === 'string' ? [one] : [],
        value: Array.from({ length: Math.floor(MANY / size) }, (_, index) => (one === 'x' ? `x${index}` : one)),
      })),
      ...longValues(of, depth + 1).map(({ path, value }) => ({ path, value: [value] })),
    ];
  }
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields());
    const needed = Object.fromEntries(fields.filter(isRequired).map((field) => [field.name, small(field.type)]));
    return fields.flatMap((field) =>
      longValues(field.type, depth + 1).map(({ path, value }) => ({
        path: [field.name, ...path],
        value: inner.isOneOf ? { [field.name]: value } : { ...needed, [field.name]: value },
      })),
    );
  }
  return isEnumType(inner) || ['Int', 'Float', 'Boolean'].includes(inner.name) ? [] : [{ path: [], value: LONG_TEXT }];
}

/** The smallest value of a type. */
function small(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [small(inner.ofType)];
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields());
    const needed = inner.isOneOf ? fields.slice(0, 1) : fields.filter(isRequired);
    return Object.fromEntries(needed.map((field) => [field.name, small(field.type)]));
  }
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (inner.name === 'Int' || inner.name === 'Float') return 1;
  if (inner.name === 'Boolean') return true;
  if (inner.name === 'DateTime') return '2026-01-01T00:00:00Z';
  return inner.name === 'PartialDate' ? '2026' : 'x';
}
