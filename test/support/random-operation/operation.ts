import { OperationTypeNode, parse, validate } from 'graphql';
import type { Random } from './random.js';
import { Selections, type Drawn } from './selections.js';

/** An operation, as it is sent. */
export interface RandomOperation {
  query: string;
  variables: Record<string, unknown>;
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
