import {
  getNullableType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { Random } from './random-operation/random.js';

/** What resolvers may answer that they should not, each now and then. */
const ODD: readonly ((name: string) => unknown)[] = [
  () => null,
  () => undefined,
  () => new Error('given instead of thrown'),
  (name) => {
    throw new Error(`thrown for ${name}`);
  },
  () => ({ valueOf: () => 7 }),
  (name) => Promise.reject(new Error(`promised for ${name}`)),
  () => Number.NaN,
  () => 'a text',
  () => 1.5,
  () => [],
  () => () => 'asked',
];

/** Values that scalars take; what is not as it will be written stands among them. */
const LEAVES: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 2, '3', true],
  Float: [0.5, 2, '1.5', false],
  Boolean: [true, false, 1],
  String: ['', 'å', 1.5, true],
  ID: ['1', 2],
  PartialDate: ['2026-02-07', '2026'],
  PartialInterval: ['2021-02/2022-10'],
  DateTime: ['2026-02-07T00:00:00+02:00'],
};

/** Answers of a schema's fields by where they stand: the same seed gives the same values, faults and delays. */
export class OddAnswers {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly seed: number,
    /** How often something is odd. */
    private readonly oddity: number,
  ) {}

  /** A value for a field; promised now and then, now and then late. */
  answer(type: GraphQLOutputType, place: string): unknown {
    const random = this.at(place);
    const given = () => (random.chance(this.oddity) ? random.one(ODD)(place) : this.value(type, place, random));
    if (random.chance(0.6)) return given();
    if (random.chance(0.5)) return Promise.resolve().then(given);
    return new Promise((resolve) => setImmediate(resolve)).then(given);
  }

  private value(type: GraphQLOutputType, place: string, random: Random): unknown {
    const inner = getNullableType(type);
    if (isListType(inner)) {
      const of = inner.ofType;
      const items = Array.from({ length: random.below(4) }, (_, index) => this.answer(of, `${place}/${index}`));
      return random.chance(0.8) ? items : new Set(items);
    }
    if (isEnumType(inner)) return random.one(inner.getValues()).value;
    if (isLeafType(inner)) return random.one(LEAVES[inner.name] ?? ['a', { b: [1] }]);
    const types = isAbstractType(inner) ? this.schema.getPossibleTypes(inner) : [inner];
    const { name } = random.chance(this.oddity) ? this.schema.getQueryType()! : random.one(types);
    return this.object(name, place);
  }

  /** An object whose fields are methods and getters. */
  private object(type: string, place: string): object {
    const fields = this.schema.getType(type);
    const object = { __typename: type };
    if (!isObjectType(fields)) return object;
    for (const { name, type: of } of Object.values(fields.getFields())) {
      const answer = () => this.answer(of, `${place}.${name}`);
      const property = this.at(`${place}.${name}()`).chance(0.5)
        ? { get: answer }
        : { value: (args: object) => (this.at(JSON.stringify(args)).chance(0.9) ? answer() : null) };
      Object.defineProperty(object, name, property);
    }
    return object;
  }

  private at(place: string): Random {
    let hash = this.seed;
    for (const character of place) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
    return new Random(hash);
  }
}

/** Makes the fields of a schema, and its abstract types, answer what the context has for them. */
export function resolveHostilely(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const random = new Random(type.name.length);
    if (isAbstractType(type) && random.chance(0.5)) {
      type.resolveType = ({ __typename }: Typed) => Promise.resolve(__typename);
    }
    if (!isObjectType(type)) continue;
    if (random.chance(0.3)) {
      type.isTypeOf = ({ __typename }: Typed) => Promise.resolve(__typename === type.name);
    }
    for (const field of Object.values(type.getFields())) {
      if (type !== schema.getQueryType() && type !== schema.getMutationType() && random.chance(0.7)) continue;
      field.resolve = (_parent, args: object, context: OddAnswers, info) =>
        context.answer(field.type, placeOf(info) + JSON.stringify(args));
    }
  }
  return schema;
}

interface Typed {
  __typename?: string;
}

function placeOf({ path }: GraphQLResolveInfo): string {
  let place = '';
  for (let at: typeof path | undefined = path; at; at = at.prev) place = `${at.key}:${at.typename ?? ''}/${place}`;
  return place;
}
