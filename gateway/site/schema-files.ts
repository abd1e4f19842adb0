import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { FeedUnavailable } from '../feeds/ask-graph.js';
import { printApiSchema, printSupergraph } from '../supergraph.js';
import { PLAIN_TEXT, sendText, sendUnavailable } from './send-text.js';

/** What the gateway has loaded. */
interface LoadedSchema {
  apiSchema: GraphQLSchema;
  coreSupergraphSdl?: string | undefined;
}

/** The files of schemas that are served, and how each is written. */
const FILES: Readonly<Record<string, (loaded: LoadedSchema) => string>> = {
  '/schema.graphql': ({ apiSchema }) => printApiSchema(apiSchema),
  '/supergraph.graphql': ({ coreSupergraphSdl = '' }) => printSupergraph(coreSupergraphSdl),
};

/**
 * Serves the graph in words, as text that tools read and browsers show: the API as clients see it, and the supergraph as
 * routers load it. Both are those that are served just now; what is given takes each version that is loaded.
 */
export function addSchemaFiles(http: FastifyInstance): (loaded: LoadedSchema) => void {
  let texts: ReadonlyMap<string, () => string> | null = null;
  for (const path of Object.keys(FILES))
    http.get(path, (request, reply) => {
      const text = texts?.get(path);
      if (!text) return sendUnavailable(reply, new FeedUnavailable('Still loading; try again in a moment.'));
      return sendText(request, reply, PLAIN_TEXT, text());
    });
  return (loaded) => {
    texts = new Map(Object.entries(FILES).map(([path, print]) => [path, printedOnce(() => print(loaded))]));
  };
}

/** Printing takes long enough to wait until somebody asks. */
function printedOnce(print: () => string): () => string {
  let text: string | undefined;
  return () => (text ??= print());
}
