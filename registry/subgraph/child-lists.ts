import { Kind, type FieldDefinitionNode, type TypeNode } from 'graphql';
import type { Paging } from '../queries/connection.js';
import type { ListArguments } from '../queries/list-order.js';
import type { RecordKind } from '../records/definition.js';
import { listOf } from '../records/list-of.js';
import type { ListParent, RecordLoader } from '../records/loaders.js';

/** The arguments that a list has of its kind's definition. A field that takes others has a resolver of its own. */
const OF_DEFINITION = ['filter', 'orderBy', 'first', 'after'];

type Arguments = ListArguments<object, string> & Paging;
type Page = (
  parent: { id: string },
  args: Arguments,
  context: { loaders: Readonly<Record<string, RecordLoader<object>>> },
) => unknown;

/**
 * Lists of the records that name another in one of their fields, as its type shows them: `Course.runs`, a
 * `CourseRunConnection`, of the runs whose `courseId` it is. `kinds` are those of the registry, by the names of their stores.
 */
export function childLists(
  parent: string,
  shown: Iterable<FieldDefinitionNode>,
  kinds: readonly (readonly [store: string, kind: RecordKind<never>])[],
): [field: string, resolve: Page][] {
  return [...shown].flatMap((field): [string, Page][] => {
    const [store, kind] = kinds.find(([, { type }]) => nameOf(field.type) === `${type}Connection`) ?? [];
    if (!store || !kind || !isOfDefinition(kind, field)) return [];
    const naming = Object.entries(kind.references).flatMap(([name, type]) => (type === parent ? [name] : []));
    if (naming.length !== 1) return [];
    const list = listOf<object, string>(kind);
    const parentOf = (id: string): ListParent => ({ ids: [id], fields: naming });
    return [[field.name.value, ({ id }, args, { loaders }) => loaders[store]?.page(parentOf(id), list(args), args)]];
  });
}

/**
 * Throws where a type shows a list of the registry's records that nothing resolves: it would fail when somebody asks.
 * `resolvers` are all that the registry has.
 */
export function requireChildLists(
  shown: ReadonlyMap<string, ReadonlyMap<string, FieldDefinitionNode>>,
  kinds: readonly RecordKind<never>[],
  resolvers: Readonly<Record<string, object>>,
): void {
  for (const { type: parent } of kinds) {
    for (const [name, { type }] of shown.get(parent) ?? []) {
      const child = kinds.find((kind) => nameOf(type) === `${kind.type}Connection`);
      if (!child || Object.hasOwn(resolvers[parent] ?? {}, name)) continue;
      throw new Error(
        `${parent}.${name}: nothing resolves this list. Give ${child.type} a \`list\` with an order in records.ts, and one field that names the ${parent}; where it takes more than filter, orderBy, first and after, write its resolver in resolvers.ts.`,
      );
    }
  }
}

/** Whether the definition tells all that a field can be asked for. */
function isOfDefinition({ list }: RecordKind<never>, { arguments: given = [] }: FieldDefinitionNode): boolean {
  if (!list || given.some(({ name }) => !OF_DEFINITION.includes(name.value))) return false;
  const { filters = {}, orders } = list;
  return (
    Object.values(filters).every(({ conditions }) => conditions !== null) &&
    Object.values(orders).every(({ keys }) => keys !== null)
  );
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
