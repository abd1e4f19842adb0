import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Random } from './random.js';

/**
 * Values that arguments are drawn from: by `Type.field(argument)`, by `Input.field`, by `(argument)` of any field, or by
 * the name of a type.
 */
export type Pools = Readonly<Record<string, readonly unknown[]>>;

const BUILT_IN: Pools = {
  Int: [0, 1, 2, 3],
  Float: [0, 0.5, 2],
  Boolean: [true, false],
  String: ['', 'a', 'å'],
  ID: ['1', '2'],
};

/** Draws values of input types. */
export class Values {
  constructor(
    private readonly random: Random,
    private readonly pools: Pools,
  ) {}

  /** A value for an argument or an input field; the places are where a pool of its own is looked for. */
  draw(type: GraphQLInputType, places: readonly string[]): unknown {
    const { random } = this;
    if (!isNonNullType(type) && random.chance(0.08)) return null;
    const inner = getNullableType(type);
    const pool = places.map((place) => this.pools[place]).find((values) => values !== undefined);
    if (isListType(inner)) {
      if (random.chance(0.1)) return this.draw(inner.ofType, places);
      return Array.from({ length: random.below(4) }, () => this.draw(inner.ofType, places));
    }
    if (pool) return random.one(pool);
    if (isInputObjectType(inner)) return this.#object(inner);
    if (isEnumType(inner)) return random.one(inner.getValues()).name;
    return random.one(this.pools[inner.name] ?? BUILT_IN[inner.name] ?? [null]);
  }

  #object(type: GraphQLInputObjectType): Record<string, unknown> {
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || this.random.chance(0.35),
    );
    return Object.fromEntries(fields.map(({ name, type: of }) => [name, this.draw(of, [`${type.name}.${name}`])]));
  }
}

/** A value as it is written in a query; `replace` may put a variable in place of a part. */
export function written(
  value: unknown,
  type: GraphQLInputType,
  replace: (value: unknown, type: GraphQLInputType) => string | null = () => null,
): string {
  const variable = replace(value, type);
  if (variable !== null) return variable;
  if (value === null) return 'null';
  const inner = getNullableType(type);
  if (isListType(inner)) {
    if (!Array.isArray(value)) return written(value, inner.ofType);
    return `[${value.map((item) => written(item, inner.ofType, replace)).join(', ')}]`;
  }
  if (isInputObjectType(inner)) {
    const fields = inner.getFields();
    const parts = Object.entries(value as object).map(
      ([name, part]) => `${name}: ${written(part, fields[name]!.type, replace)}`,
    );
    return `{${parts.join(', ')}}`;
  }
  return isEnumType(inner) ? (value as string) : literal(value);
}

/** JSON as GraphQL writes it: keys without quotes. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}: ${literal(part)}`)
    .join(', ')}}`;
}
