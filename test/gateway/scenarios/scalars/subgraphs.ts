import { GraphQLScalarType } from 'graphql';
import type { ScenarioSubgraph } from '../../../support/scenario.js';

const JSON_SCALAR = new GraphQLScalarType({ name: 'JSON' });
const settings = { a: 1, deep: { list: [1, { b: null }], __typename: 'Not a type' }, empty: {} };
const records = [
  { place: { lat: 59.9, lon: [10.7] }, settings, any: [[1, '1'], null, true], big: 9007199254740993n },
  { place: 'Oslo', settings: null, any: 0, big: 12n },
];
const key = (place: unknown) => JSON.stringify(place);
interface Record {
  place: unknown;
  settings?: unknown;
}

/** A scalar that holds any JSON: as a field, a key, a required field and an argument. */
export const subgraphs: Readonly<{ [name: string]: ScenarioSubgraph }> = {
  one: {
    sdl: `
      scalar JSON
      type Query { records: [Record!]!  echo(value: JSON, list: [JSON!]): JSON }
      type Record @key(fields: "place") { place: JSON!  settings: JSON  any: JSON  big: JSON }`,
    resolvers: {
      JSON: JSON_SCALAR,
      Query: {
        records: () => records,
        echo: (_: unknown, { value, list }: { value?: unknown; list?: unknown[] }) => list ?? value,
      },
      Record: { big: ({ big }: { big: bigint }) => String(big) },
    },
  },
  two: {
    sdl: `
      scalar JSON
      type Record @key(fields: "place") {
        place: JSON!
        settings: JSON @external
        seen: String @requires(fields: "settings")
        with(value: JSON): JSON
      }`,
    resolvers: {
      JSON: JSON_SCALAR,
      Record: {
        seen: ({ place, settings }: Record) => `${key(place)} ${key(settings)}`,
        with: (_: unknown, { value }: { value?: unknown }) => ({ given: value }),
      },
    },
  },
};

export const pools = { JSON: [1, 'a', true, { a: [1, { b: null }] }, [], [[1]]] };
