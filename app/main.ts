import { openRegistries } from './open-registries.js';
import { subgraphs } from '../subgraphs/index.js';
import { log } from '../platform/log.js';
import { failStart, stopOnSignal } from '../platform/process.js';
import { startTelemetry } from '../platform/telemetry.js';
import { readSettings } from '../platform/settings.js';
import { readManifest } from '../gateway/persisted.js';
import { startServer } from '../gateway/server.js';
import { readSupergraph } from '../gateway/supergraph.js';
import { createGateway } from '../gateway/gateway.js';
import { serveMetrics } from './metrics-server.js';
import { serverOptions } from './server-options.js';
import { summary } from './summary.js';

const PORT = 4000;

/** `npm start`: everything in one process, on the embedded engine unless MONGODB_URI names another. */
async function start(): Promise<void> {
  const settings = readSettings();
  const address = { host: settings.host, port: settings.port ?? PORT };
  const server = await startServer(address, serverOptions(settings));
  const endTelemetry = await startTelemetry('kompetansekart');
  const closeMetrics = await serveMetrics(settings);
  console.log(`Kompetansekart is starting on ${server.url}`);
  const registries = await openRegistries(subgraphs, settings, console.log);
  stopOnSignal(async () => {
    console.log('Stopping.');
    await server.close();
    await registries.close();
    await closeMetrics();
    await endTelemetry();
  });
  const gateway = await createGateway(readSupergraph(settings.supergraphFile), registries.subgraphs, {
    ...settings,
    caches: registries.caches,
  });
  await server.serve(gateway, () => registries.checks, registries.caches);
  console.log(summary(server.url, registries));
  gateway
    .warm?.(readManifest())
    .catch((error: unknown) => log.warn({ err: error }, 'operations are not planned ahead'));
}

start().catch(failStart);
