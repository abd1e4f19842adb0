import {
  isCompositeType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  getNamedType,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import { includesType } from './types.js';

/** An operation's text as far as selections need it, under one set of values of its `@skip` and `@include` variables. */
export interface SelectionScope {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of the variables that decide what is skipped. */
  flags: Readonly<Record<string, boolean>>;
  /** The operation's variables, for what the gateway answers itself. */
  variables: readonly VariableDefinitionNode[];
}

/** A part of a selection and the type it is written for. */
export interface SelectionPart {
  type: GraphQLCompositeType;
  selectionSet: SelectionSetNode;
}

/** A field of an answer: everything the operation asks under one response name of one type of object. */
export interface SelectedField {
  name: string;
  node: FieldNode;
  definition: GraphQLField<unknown, unknown>;
  /** The type of object that it is a field of, as errors name it. */
  parent: GraphQLCompositeType;
  parts: SelectionPart[];
}

/** The fields of an object of `type`, in the order of the operation, with what is skipped left out. */
export function selectFields(
  selecting: SelectionScope,
  type: GraphQLCompositeType,
  parts: readonly SelectionPart[],
): SelectedField[] {
  const fields = new Map<string, SelectedField>();
  const visit = ({ type: parent, selectionSet }: SelectionPart, seen: Set<FragmentDefinitionNode>): void => {
    for (const selection of selectionSet.selections) {
      if (isSkipped(selection.directives, selecting.flags)) continue;
      if (selection.kind === Kind.FIELD) {
        addField(selecting.schema, fields, { type, parent }, selection);
        continue;
      }
      const spread =
        selection.kind === Kind.FRAGMENT_SPREAD ? selecting.fragments.get(selection.name.value) : undefined;
      if (spread && seen.has(spread)) continue;
      if (spread) seen.add(spread);
      const fragment = spread ?? selection;
      if (!('selectionSet' in fragment)) continue;
      const condition = fragment.typeCondition && selecting.schema.getType(fragment.typeCondition.name.value);
      if (condition && !(isCompositeType(condition) && includesType(selecting.schema, condition, type))) continue;
      visit(
        { type: (condition as GraphQLCompositeType | undefined) ?? parent, selectionSet: fragment.selectionSet },
        seen,
      );
    }
  };
  for (const part of parts) visit(part, new Set());
  return [...fields.values()];
}

function addField(
  schema: GraphQLSchema,
  fields: Map<string, SelectedField>,
  { type, parent }: { type: GraphQLCompositeType; parent: GraphQLCompositeType },
  node: FieldNode,
): void {
  const name = node.alias?.value ?? node.name.value;
  const definition = fieldOf(schema, parent, node.name.value);
  if (!definition) return;
  const known = fields.get(name) ?? { name, node, definition, parent: type, parts: [] };
  fields.set(name, known);
  const inner = getNamedType(definition.type);
  if (node.selectionSet && isCompositeType(inner)) known.parts.push({ type: inner, selectionSet: node.selectionSet });
}

function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  for (const meta of [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef]) if (meta.name === name) return meta;
  return 'getFields' in type ? type.getFields()[name] : undefined;
}

function isSkipped(directives: readonly DirectiveNode[] | undefined, flags: SelectionScope['flags']): boolean {
  return (directives ?? []).some((directive) => {
    const isSkip = directive.name.value === 'skip';
    if (!isSkip && directive.name.value !== 'include') return false;
    const condition = directive.arguments?.[0]?.value;
    const value =
      condition?.kind === Kind.VARIABLE
        ? flags[condition.name.value]
        : condition?.kind === Kind.BOOLEAN && condition.value;
    return value === isSkip;
  });
}
