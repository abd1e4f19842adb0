import {
  defaultFieldResolver,
  isObjectType,
  Kind,
  parse,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { notGiven } from '../../platform/errors.js';

/** A field that other registries' facts decide, with what must be given of its object. */
export interface RequiringField {
  type: string;
  field: string;
  /** `basedOnGuidelines { facts }`, parsed. */
  required: SelectionSetNode;
}

/** The fields of an SDL that require something of other registries. */
export function requiringFields({ definitions }: DocumentNode): RequiringField[] {
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    return (definition.fields ?? []).flatMap((field) => {
      const required = requiredBy(field);
      return required ? [{ type: definition.name.value, field: field.name.value, required }] : [];
    });
  });
}

function requiredBy({ directives = [] }: FieldDefinitionNode): SelectionSetNode | null {
  const requires = directives.find(({ name }) => name.value === 'requires');
  const fields = requires?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  if (!fields) return null;
  const [definition] = parse(`{ ${String(valueFromASTUntyped(fields))} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : null;
}

/**
 * Makes every field with `@requires` refuse an object that came without what it requires: a rule that took what is
 * left out for nothing would answer, wrongly, with no error. Null is for the rule itself: its owner did not answer.
 */
export function refuseWithoutRequired(schema: GraphQLSchema, sdl: DocumentNode): GraphQLSchema {
  for (const { type: typeName, field: fieldName, required } of requiringFields(sdl)) {
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new Error(`${typeName}.${fieldName} requires something, but is not in the schema.`);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context, info) => {
      const missing = missingIn(source, required);
      if (missing !== null) throw notGiven(`${typeName}.${fieldName}`, missing);
      return resolve(source, args, context, info);
    };
  }
  return schema;
}

/** The first field that an object, or one within it, does not have, as a path; null where all are there. */
function missingIn(source: unknown, { selections }: SelectionSetNode): string | null {
  if (Array.isArray(source)) {
    for (const item of source) {
      const missing = missingIn(item, { kind: Kind.SELECTION_SET, selections });
      if (missing !== null) return missing;
    }
    return null;
  }
  if (source === null) return null;
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const name = selection.name.value;
    const value = (source as Record<string, unknown>)[name];
    if (value === undefined) return name;
    const within = selection.selectionSet && missingIn(value, selection.selectionSet);
    if (within) return `${name}.${within}`;
  }
  return null;
}
