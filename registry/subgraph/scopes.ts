import {
  defaultFieldResolver,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  visit,
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { PUBLIC, type Identity } from '../../identity/identity.js';
import { mayDo, scopeRefusal, type RequiredScopes } from '../../identity/scopes.js';

/** Fields that need scopes, by type and field: `Mutation.saveCourse`. */
export type ScopedFields = ReadonlyMap<string, RequiredScopes>;

const DIRECTIVE = 'requiresScopes';

/** Directives that promise protection, under any prefix. Only the first is kept here. */
const PROTECTIVE = /(^|__)(requiresScopes|authenticated|policy)$/;

/**
 * Reads which fields of an SDL need scopes. What would not be enforced as it stands there is refused, and so is a scope
 * that is none of those known.
 */
export function scopedFields(sdl: DocumentNode, known: readonly string[]): ScopedFields {
  const fields = new Map<string, RequiredScopes>();
  visit(sdl, {
    Directive(node, _key, _parent, _path, ancestors) {
      if (node.name.value === 'link') refuseOtherNames(node);
      if (!PROTECTIVE.test(node.name.value)) return;
      const [type, field] = ancestors.filter((ancestor): ancestor is ASTNode => 'kind' in ancestor).slice(-2);
      const place = placeOf(type, field);
      if (node.name.value !== DIRECTIVE || place === null) {
        throw new Error(
          `@${node.name.value} is not enforced where it stands: use @${DIRECTIVE}, on a field of an object type.`,
        );
      }
      fields.set(place, scopesOf(node, place, known));
    },
  });
  return fields;
}

function placeOf(type: ASTNode | undefined, field: ASTNode | undefined): string | null {
  if (field?.kind !== Kind.FIELD_DEFINITION) return null;
  if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION && type?.kind !== Kind.OBJECT_TYPE_EXTENSION) return null;
  return `${type.name.value}.${field.name.value}`;
}

/** An import under another name would hide a directive from us. */
function refuseOtherNames(link: DirectiveNode): void {
  const imports = argument(link, 'import') as (string | { name: string; as?: string })[] | undefined;
  for (const item of imports ?? []) {
    if (typeof item === 'string' || !item.as || item.as === item.name) continue;
    if (PROTECTIVE.test(item.name.slice(1)))
      throw new Error(`${item.name} must be imported under its own name, not as ${item.as}.`);
  }
}

function scopesOf(directive: DirectiveNode, place: string, known: readonly string[]): RequiredScopes {
  const scopes = (argument(directive, 'scopes') ?? []) as RequiredScopes;
  if (scopes.length === 0 || scopes.some((all) => all.length === 0))
    throw new Error(`${place} has an empty list of scopes: name at least one in each.`);
  const unknown = scopes.flat().find((scope) => !known.includes(scope));
  if (unknown !== undefined) throw new Error(`${place} needs "${unknown}", which is no scope of this graph.`);
  return scopes;
}

function argument(directive: DirectiveNode, name: string): unknown {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && valueFromASTUntyped(value);
}

/**
 * Makes every field that declares scopes refuse callers without them, wherever a query meets the field,
 * `_entities` included. Other fields are left as they are.
 */
export function enforceScopes(schema: GraphQLSchema, sdl: DocumentNode, known: readonly string[]): GraphQLSchema {
  for (const [place, required] of scopedFields(sdl, known)) {
    const [typeName = '', fieldName = ''] = place.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new Error(`${place} needs scopes, but is not in the schema.`);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context: { identity?: Identity }, info) => {
      const identity = context.identity ?? PUBLIC;
      if (!mayDo(identity, required)) throw scopeRefusal(fieldName, required, identity);
      return resolve(source, args, context, info);
    };
  }
  return schema;
}
