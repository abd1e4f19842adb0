import { GraphQLError, type GraphQLFormattedError } from 'graphql';

type Path = readonly (string | number)[];

/**
 * An error of a subgraph as the client sees it: in the client's own path, with the subgraph's name. The
 * code is the subgraph's, or that of federation for an error without one.
 */
export function subgraphError(
  { message, extensions }: GraphQLFormattedError,
  subgraph: string,
  path: Path | undefined,
): GraphQLError {
  return new GraphQLError(message || `Error while fetching subquery from service "${subgraph}"`, {
    ...(path && { path }),
    extensions: { ...extensions, code: extensions?.['code'] ?? 'DOWNSTREAM_SERVICE_ERROR', serviceName: subgraph },
  });
}
