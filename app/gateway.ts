import { log } from '../platform/log.js';
import { failStart, StartError, stopOnSignal } from '../platform/process.js';
import { startTelemetry } from '../platform/telemetry.js';
import { readSettings } from '../platform/settings.js';
import { createGateway } from '../gateway/gateway.js';
import { remoteChecks } from '../gateway/remote-checks.js';
import { readManifest } from '../gateway/persisted.js';
import { startServer } from '../gateway/server.js';
import { readSupergraph, watchedSupergraph } from '../gateway/supergraph.js';
import { serveMetrics } from './metrics-server.js';
import { fetchLimits, serverOptions } from './server-options.js';

const PORT = 4000;

/** `npm run gateway`: the gateway alone, over the subgraphs at the addresses in a supergraph file. */
async function start(): Promise<void> {
  const settings = readSettings();
  const { host, port, supergraphFile, gatewaySecret } = settings;
  if (settings.oidcConfig && !gatewaySecret)
    throw new StartError('The registries cannot be told who signed in: set the same GATEWAY_SECRET here and there.');
  readSupergraph(supergraphFile);
  const server = await startServer({ host, port: port ?? PORT }, serverOptions(settings));
  const endTelemetry = await startTelemetry('gateway');
  const closeMetrics = await serveMetrics(settings);
  stopOnSignal(async () => {
    await server.close();
    await closeMetrics();
    await endTelemetry();
  });
  const gateway = await createGateway(watchedSupergraph(supergraphFile, console.log), [], {
    ...settings,
    fetchLimits: fetchLimits(settings),
  });
  await server.serve(
    gateway,
    remoteChecks(() => readSupergraph(supergraphFile)),
  );
  console.log(
    `Gateway over ${supergraphFile}\n  Page      ${server.url}/\n  GraphQL   ${server.url}/graphql\n  Health    ${server.url}/health/ready`,
  );
  gateway
    .warm?.(readManifest())
    .catch((error: unknown) => log.warn({ err: error }, 'operations are not planned ahead'));
}

start().catch(failStart);
