import {
  getNullableType,
  isCompositeType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** Values of scalars whose form is checked. */
const SCALARS: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1',
  Boolean: 'true',
  PartialDate: '"2020"',
  PartialInterval: '"2020"',
  DateTime: '"2020-01-01T00:00:00Z"',
};

/** A field with the least that its arguments may be, as it stands in a query: valid, and of no other use. */
export function smallestSelection({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const list = given.map((arg) => `${arg.name}: ${smallest(arg.type)}`).join(', ');
  return `${name}${list && `(${list})`}${isCompositeType(getNamedType(type)) ? ' { __typename }' : ''}`;
}

function smallest(type: GraphQLInputType): string {
  const inner = getNullableType(type);
  if (isListType(inner)) return '[]';
  if (isEnumType(inner)) return inner.getValues()[0]?.name ?? '';
  if (!isInputObjectType(inner)) return SCALARS[inner.name] ?? '"x"';
  const fields = Object.values(inner.getFields());
  const needed = inner.isOneOf ? fields.slice(0, 1) : fields.filter((field) => isNonNullType(field.type));
  const given = needed.filter(({ defaultValue }) => defaultValue === undefined);
  return `{ ${given.map((field) => `${field.name}: ${smallest(field.type)}`).join(', ')} }`;
}
