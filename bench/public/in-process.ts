import { readFileSync } from 'node:fs';
import { createGateway } from '../../gateway/gateway.js';
import { RegistryHead } from '../../registry/changes/registry-head.js';
import { startServer } from '../../gateway/server.js';
import { openPublic, publicNames } from './subgraphs.js';

/** Our gateway with the four public subgraphs in its process, as `npm start` has the registries. */
const server = await startServer({ host: '127.0.0.1', port: Number(process.env['PORT'] ?? 0) });
const supergraph = readFileSync(process.env['SUPERGRAPH_FILE'] ?? '', 'utf8');
// The data never changes, so answers can be kept; parts of answers are not, so that unique questions are asked anew.
const heads = new Map(publicNames.map((name) => [name, new RegistryHead()]));
await server.serve(await createGateway(supergraph, publicNames.map(openPublic)), () => ({}), { heads, readByAll: [] });
console.log(`GraphQL  ${server.url}/graphql`);
