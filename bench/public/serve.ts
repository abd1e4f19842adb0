import { createHttp, listen } from '../../platform/http.js';
import { createExecutor, type SubgraphRequest } from '../../registry/subgraph/executor.js';
import { ANYONE } from '../../identity/identity.js';
import { openPublic, publicNames } from './subgraphs.js';

/** The four public subgraphs over HTTP, in one process. */
const http = createHttp();
for (const name of publicNames) {
  const execute = createExecutor(openPublic(name));
  http.post<{ Body: SubgraphRequest }>(`/${name}`, ({ body }) => execute(body, ANYONE));
}
console.log(`GraphQL  ${await listen(http, { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 0) })}`);
