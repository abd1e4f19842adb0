import { Kind, print, type DocumentNode } from 'graphql';

/** Fields of a type by name, with what is said of them. */
export type TypeFields = ReadonlyMap<string, { doc: string; type: string }>;

/** The object types of an SDL by name, each with the fields of all its parts. */
export function typesOf({ definitions }: DocumentNode): Map<string, TypeFields> {
  const types = new Map<string, Map<string, { doc: string; type: string }>>();
  for (const node of definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const fields = types.get(node.name.value) ?? new Map<string, { doc: string; type: string }>();
    for (const { name, description, type } of node.fields ?? []) {
      fields.set(name.value, { doc: description?.value ?? '', type: print(type).replaceAll(/[[\]!]/g, '') });
    }
    types.set(node.name.value, fields);
  }
  return types;
}

/** The values of each enum of an SDL, in their order. */
export function enumsOf({ definitions }: DocumentNode): Map<string, readonly string[]> {
  return new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION
        ? [[node.name.value, (node.values ?? []).map(({ name }) => name.value)] as const]
        : [],
    ),
  );
}
