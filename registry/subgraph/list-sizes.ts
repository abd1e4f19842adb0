import { Kind, visit, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode } from 'graphql';

/** Rows of a page: what a page size counts. */
const ROWS = ['edges', 'nodes'];

/** An SDL that says of every list with a page size how many rows it can give (`@listSize`), for routers that count costs. */
export function withListSizes(typeDefs: DocumentNode): DocumentNode {
  return visit(typeDefs, {
    FieldDefinition: (field) => {
      if (!isPaged(field)) return undefined;
      return { ...field, directives: [...(field.directives ?? []), LIST_SIZE] };
    },
  });
}

function isPaged({ arguments: args = [] }: FieldDefinitionNode): boolean {
  return ['first', 'after'].every((name) => args.some((argument) => argument.name.value === name));
}

const strings = (values: readonly string[]) => ({
  kind: Kind.LIST as const,
  values: values.map((value) => ({ kind: Kind.STRING as const, value })),
});
const named = (name: string) => ({ kind: Kind.NAME as const, value: name });

const LIST_SIZE: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: named('listSize'),
  arguments: [
    { kind: Kind.ARGUMENT, name: named('slicingArguments'), value: strings(['first']) },
    { kind: Kind.ARGUMENT, name: named('sizedFields'), value: strings(ROWS) },
    {
      kind: Kind.ARGUMENT,
      name: named('requireOneSlicingArgument'),
      value: { kind: Kind.BOOLEAN, value: false },
    },
  ],
};
