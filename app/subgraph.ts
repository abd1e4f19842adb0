import { serveMetrics } from './metrics-server.js';
import { openRegistries } from './open-registries.js';
import { subgraphs } from '../subgraphs/index.js';
import { SCOPES } from '../subgraphs/manifest.js';
import { addEndpoint } from '../registry/subgraph/endpoint.js';
import { createExecutor, type SubgraphExecutor } from '../registry/subgraph/executor.js';
import { addHealth, failingWhileLoading } from '../platform/health.js';
import { addMetrics } from '../platform/observe.js';
import { createHttp, listen } from '../platform/http.js';
import { createAdmission } from '../identity/admission.js';
import { openVerifier } from '../identity/verifier.js';
import { failStart, StartError, stopOnSignal } from '../platform/process.js';
import { startTelemetry } from '../platform/telemetry.js';
import { readSettings } from '../platform/settings.js';

/** `npm run subgraph -- courses`: one subgraph over HTTP. */
async function start(name: string | undefined): Promise<void> {
  const wanted = subgraphs.find((subgraph) => subgraph.name === name);
  if (!wanted) {
    const names = subgraphs.map((subgraph) => subgraph.name).join(', ');
    throw new StartError(`Name one subgraph: ${names}. Example: npm run subgraph -- courses`);
  }
  const settings = readSettings();
  const verifier = openVerifier(settings, SCOPES);
  const serving: { execute: SubgraphExecutor | null; checks: typeof failingWhileLoading } = {
    execute: null,
    checks: failingWhileLoading,
  };
  const http = createHttp();
  addHealth(http, () => serving.checks);
  if (settings.metrics === 'on') addMetrics(http);
  addEndpoint(http, createAdmission(wanted.name, settings, verifier), () => serving.execute);
  const url = await listen(http, { host: settings.host, port: settings.port ?? wanted.port });
  const endTelemetry = await startTelemetry(wanted.name);
  const closeMetrics = await serveMetrics(settings);
  const registries = await openRegistries([wanted], settings, console.log);
  stopOnSignal(async () => {
    await http.close();
    await registries.close();
    await closeMetrics();
    await endTelemetry();
  });
  const [subgraph] = registries.subgraphs;
  if (subgraph) serving.execute = createExecutor(subgraph);
  serving.checks = registries.checks;
  console.log(
    [`Subgraph ${wanted.name} is ready.`, `  GraphQL  ${url}/graphql`, `  Health   ${url}/health/ready`].join('\n'),
  );
}

start(process.argv[2]).catch(failStart);
