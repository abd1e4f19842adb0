import {
  doTypesOverlap,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from './random.js';
import { Values, written, type Pools } from './values.js';
import { Variables } from './variables.js';

/** What random operations are made of. */
export interface Drawn {
  schema: GraphQLSchema;
  pools?: Pools | undefined;
  /** Fields that are not asked, as `Type.field`. */
  avoid?: ReadonlySet<string> | undefined;
  /** Fields that are asked under another name only. */
  renamed?: ReadonlySet<string> | undefined;
  /** Arguments that are always given, by name. */
  always?: ReadonlySet<string> | undefined;
  /** Most fields of an operation. */
  maxFields?: number;
  deepest?: number | undefined;
}

/**
 * Few names, so that some are used twice; some are names that objects have anyway. None is used that is a field of the schema: where a
 * fetch needs a field that the client has given to another, the planner mixes them up.
 */
const ALIASES = ['a', 'b', 'c', 'd', 'toString', 'constructor', '__proto__'];
const INTROSPECTION = [
  '__schema { queryType { name } }',
  'meta: __type(name: "Query") { name kind }',
  '__type(name: "Nothing") { name }',
];

/** Draws the selections of one operation, with the fragments and variables that they use. */
export class Selections {
  readonly variables: Variables;
  readonly fragments: string[] = [];
  readonly #values: Values;
  /** Fragments that are whole, by name: these can be spread again without a circle. */
  readonly #whole = new Map<string, GraphQLCompositeType>();
  /** What was last given to a field of some name and arguments: often given again, so that selections merge. */
  readonly #given = new Map<string, string>();
  readonly #composites: GraphQLCompositeType[];
  readonly #aliases: readonly string[];
  #left: number;

  constructor(
    private readonly drawn: Drawn,
    private readonly random: Random,
  ) {
    const { schema, pools = {}, maxFields = 24 } = drawn;
    const fields = new Set(
      Object.values(schema.getTypeMap()).flatMap((type) => ('getFields' in type ? Object.keys(type.getFields()) : [])),
    );
    this.#aliases = ALIASES.filter((name) => !fields.has(name));
    this.#left = 2 + random.below(maxFields - 2);
    this.#values = new Values(random, pools);
    this.variables = new Variables(random);
    this.#composites = Object.values(schema.getTypeMap()).filter(
      (type): type is GraphQLCompositeType => isCompositeType(type) && !type.name.startsWith('__'),
    );
  }

  /** Something of a type, in braces. */
  of(type: GraphQLCompositeType, depth: number): string {
    const wanted = 1 + this.random.below(depth === 0 ? 3 : 4);
    const parts = Array.from({ length: wanted }, () => this.#part(type, depth)).filter((part) => part !== '');
    // The stock executor loses a fragment on an object within one on its interface, unless it knows the type's name.
    if (isObjectType(type) && parts.some((part) => part.startsWith('...'))) parts.unshift('__typename');
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  }

  #part(type: GraphQLCompositeType, depth: number): string {
    if (this.#left <= 0) return '';
    const { random } = this;
    if (depth === 0 && type.name === 'Query' && random.chance(0.03)) return random.one(INTROSPECTION);
    if (random.chance(0.08)) return `${this.#alias(0.3)}__typename${this.#condition()}`;
    if (depth > 0 || random.chance(0.3)) {
      if (random.chance(0.14) || isUnionType(type)) return this.#inline(type, depth);
      if (random.chance(0.1)) return this.#spread(type, depth);
    }
    return isUnionType(type) ? '__typename' : this.#field(type, depth);
  }

  #field(type: Exclude<GraphQLCompositeType, { getTypes: unknown }>, depth: number): string {
    const { deepest = 7, avoid } = this.drawn;
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        !avoid?.has(`${type.name}.${field.name}`) && (depth < deepest || !isCompositeType(getNamedType(field.type))),
    );
    if (fields.length === 0) return '';
    const field = this.random.one(fields);
    this.#left -= 1;
    const of = getNamedType(field.type);
    const within = isCompositeType(of) ? ` ${this.of(of, depth + 1)}` : '';
    const alias = this.#alias(this.drawn.renamed?.has(field.name) ? 1 : 0.2);
    return `${alias}${field.name}${this.#arguments(type.name, field)}${this.#condition()}${within}`;
  }

  #arguments(type: string, field: GraphQLField<unknown, unknown>): string {
    const same = `${field.name}(${field.args.map((arg) => `${arg.name}: ${String(arg.type)}`).join()})`;
    const before = this.#given.get(same);
    if (before !== undefined && this.random.chance(0.6)) return before;
    const given = field.args
      .filter((arg) => isRequiredArgument(arg) || this.drawn.always?.has(arg.name) || this.random.chance(0.4))
      .map(({ name, type: of }) => {
        const value = this.#values.draw(of, [`${type}.${field.name}(${name})`, `(${name})`]);
        const text = written(value, of, (part, ofPart) =>
          this.random.chance(0.25) ? this.variables.add(ofPart, part) : null,
        );
        return `${name}: ${text}`;
      });
    const text = given.length > 0 ? `(${given.join(', ')})` : '';
    this.#given.set(same, text);
    return text;
  }

  #inline(type: GraphQLCompositeType, depth: number): string {
    const on = this.random.chance(0.15) ? null : this.random.one(this.#overlapping(type));
    return `...${on ? ` on ${on.name}` : ''}${this.#condition()} ${this.of(on ?? type, depth + 1)}`;
  }

  #spread(type: GraphQLCompositeType, depth: number): string {
    const known = [...this.#whole].filter(([, on]) => doTypesOverlap(this.drawn.schema, on, type));
    if (known.length > 0 && this.random.chance(0.6)) return `...${this.random.one(known)[0]}${this.#condition()}`;
    const on = this.random.one(this.#overlapping(type));
    const name = `F${this.fragments.length}`;
    const place = this.fragments.push('') - 1;
    this.fragments[place] = `fragment ${name} on ${on.name} ${this.of(on, depth + 1)}`;
    this.#whole.set(name, on);
    return `...${name}${this.#condition()}`;
  }

  /** Types that a fragment can be on: mostly objects, since they tell the most apart. */
  #overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const all = this.#composites.filter((other) => doTypesOverlap(this.drawn.schema, other, type));
    const objects = all.filter(isObjectType);
    return objects.length > 0 && this.random.chance(0.6) ? objects : all;
  }

  #alias(chance: number): string {
    return this.random.chance(chance) ? `${this.random.one(this.#aliases)}: ` : '';
  }

  #condition(): string {
    return this.random.chance(0.1) ? this.variables.condition() : '';
  }
}
