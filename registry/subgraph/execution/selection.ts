import type { GraphQLObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Field } from './field.js';
import type { Fields } from './fields.js';
import type { Run } from './run.js';

/** What a field selects of its values, by their types: found out when the first value of a type comes. */
export class Selection {
  private readonly byType = new Map<GraphQLObjectType, Fields>();

  constructor(readonly field: Field) {}

  of(type: GraphQLObjectType, run: Run): Fields {
    const known = this.byType.get(type);
    if (known) return known;
    const { surroundings, nodes } = this.field;
    const { schema, fragments } = surroundings;
    const fields = surroundings.fieldsOf(type, collectSubfields(schema, fragments, run.variables, type, nodes));
    this.byType.set(type, fields);
    return fields;
  }
}
