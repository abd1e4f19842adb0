import { OperationTypeNode, parse, validate, type GraphQLSchema } from 'graphql';
import type { Random } from './random.js';
import { Selections } from './selections.js';
import type { Pools } from './values.js';

/** An operation, as it is sent. */
export interface RandomOperation {
  query: string;
  variables: Record<string, unknown>;
}

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
  mostFields?: number;
  deepest?: number | undefined;
}

const TRIES = 200;

/** A valid operation, drawn from a schema; drawn again until it is one. */
export function randomOperation(drawn: Drawn, random: Random, kind = OperationTypeNode.QUERY): RandomOperation {
  const root = drawn.schema.getRootType(kind);
  if (!root) throw new Error(`The schema has no ${kind}.`);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const made = new Selections(drawn, random);
    const selections = made.of(root, 0);
    const name = random.chance(0.5) ? ` Ask` : '';
    const query = [`${kind}${name}${made.variables.toString()} ${selections}`, ...made.fragments].join('\n');
    // Names and arguments are drawn freely; what cannot be merged is found here.
    if (validate(drawn.schema, parse(query)).length === 0) return { query, variables: made.variables.values };
  }
  throw new Error(`No valid operation in ${TRIES} tries with seed ${random.seed}.`);
}
