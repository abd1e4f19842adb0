import { readFileSync } from 'node:fs';
import { createGateway } from '../../gateway/gateway.js';
import { startServer } from '../../gateway/server.js';
import { openPublic, publicNames } from './subgraphs.js';

/** Our gateway with the four public subgraphs in its process, as `npm start` has the six registries. */
const server = await startServer({ host: '127.0.0.1', port: Number(process.env['PORT'] ?? 0) });
const supergraph = readFileSync(process.env['SUPERGRAPH_FILE'] ?? '', 'utf8');
await server.serve(createGateway(supergraph, publicNames.map(openPublic)), () => ({}));
console.log(`GraphQL  ${server.url}/graphql`);
