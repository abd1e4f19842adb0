import {
  defaultFieldResolver,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  visit,
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { forbidden, unauthenticated } from '../../platform/errors.js';
import { isSignedIn, PUBLIC, type Identity } from '../../identity/identity.js';

/** Everything that a caller can be let do beyond reading what is public. */
export const SCOPES = [
  'competence:write',
  'courses:write',
  'education:write',
  'guidelines:write',
  'research:write',
  'plan:write',
  'plan:read',
  'history:read',
  'history:erase',
] as const;

/** What `@requiresScopes` asks for: one of the lists, and of that list every scope. */
export type RequiredScopes = readonly (readonly string[])[];

/** Fields that need scopes, by type and field: `Mutation.saveCourse`. */
export type ScopedFields = ReadonlyMap<string, RequiredScopes>;

const DIRECTIVE = 'requiresScopes';
/** Directives that promise protection, under any prefix. Only the first is kept here. */
const PROTECTIVE = /(^|__)(requiresScopes|authenticated|policy)$/;

/** Reads which fields of an SDL need scopes. What would not be enforced as it stands there is refused. */
export function scopedFields(sdl: DocumentNode): ScopedFields {
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
      fields.set(place, scopesOf(node, place));
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

function scopesOf(directive: DirectiveNode, place: string): RequiredScopes {
  const scopes = (argument(directive, 'scopes') ?? []) as RequiredScopes;
  if (scopes.length === 0 || scopes.some((all) => all.length === 0))
    throw new Error(`${place} has an empty list of scopes: name at least one in each.`);
  const unknown = scopes.flat().find((scope) => !(SCOPES as readonly string[]).includes(scope));
  if (unknown !== undefined) throw new Error(`${place} needs "${unknown}", which is no scope of this graph.`);
  return scopes;
}

function argument(directive: DirectiveNode, name: string): unknown {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && valueFromASTUntyped(value);
}

/** Whether a caller has what is needed: all scopes of one of the lists. */
export function mayDo({ scopes }: Identity, required: RequiredScopes): boolean {
  return required.some((all) => all.every((scope) => scopes.includes(scope)));
}

/** Why a caller may not: nobody has signed in, or the scopes are others. Says what is needed, and not who has it. */
export function refusal(field: string, required: RequiredScopes, identity: Identity): GraphQLError {
  const needed = required.map((all) => all.map((scope) => `"${scope}"`).join(' and ')).join(', or ');
  return isSignedIn(identity)
    ? forbidden(`"${field}" needs the scope ${needed}, which your token does not give.`, required)
    : unauthenticated(`"${field}" needs the scope ${needed}: send a token as "Authorization: Bearer …".`, required);
}

/**
 * Makes every field that declares scopes refuse callers without them, wherever a query meets the field,
 * `_entities` included. Other fields are left as they are.
 */
export function enforceScopes(schema: GraphQLSchema, sdl: DocumentNode): GraphQLSchema {
  for (const [place, required] of scopedFields(sdl)) {
    const [typeName = '', fieldName = ''] = place.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new Error(`${place} needs scopes, but is not in the schema.`);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context: { identity?: Identity }, info) => {
      const identity = context.identity ?? PUBLIC;
      if (!mayDo(identity, required)) throw refusal(fieldName, required, identity);
      return resolve(source, args, context, info);
    };
  }
  return schema;
}
