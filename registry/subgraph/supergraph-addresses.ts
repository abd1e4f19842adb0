import { Kind, parse, type DirectiveNode } from 'graphql';

/** Names and addresses of the subgraphs in a supergraph (join specification, `@join__graph`). */
export function subgraphAddresses(supergraphSdl: string): { name: string; url: string }[] {
  const graphs = parse(supergraphSdl, { noLocation: true }).definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
  return (graphs.values ?? [])
    .flatMap(({ directives }) => directives?.find(({ name }) => name.value === 'join__graph') ?? [])
    .map((directive) => ({ name: argument(directive, 'name'), url: argument(directive, 'url') }));
}

function argument(directive: DirectiveNode, name: string): string {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
