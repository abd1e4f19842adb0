import type { GraphQLObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { CompiledField, CompiledFields } from './compiled-field.js';
import type { Run } from './run.js';

/** What a field selects of its values, by their types: found out when the first value of a type comes. */
export class Selection {
  private readonly byType = new Map<GraphQLObjectType, CompiledFields>();

  constructor(readonly field: CompiledField) {}

  of(type: GraphQLObjectType, run: Run): CompiledFields {
    const known = this.byType.get(type);
    if (known) return known;
    const { scope, nodes } = this.field;
    const { schema, fragments } = scope;
    const fields = scope.fieldsOf(type, collectSubfields(schema, fragments, run.variables, type, nodes));
    this.byType.set(type, fields);
    return fields;
  }
}
