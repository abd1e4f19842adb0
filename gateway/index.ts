import { openRegistries } from '../database/registries.js';
import { subgraphs } from '../subgraphs/index.js';
import { openVerifier } from '../subgraphs/shared/identity/verifier.js';
import { log } from '../subgraphs/shared/log.js';
import { failStart, stopOnSignal } from '../subgraphs/shared/process.js';
import { readSettings } from '../subgraphs/shared/settings.js';
import { readManifest } from './persisted.js';
import { startServer } from './server.js';
import { openSignIn } from './session/settings.js';
import { readSupergraph } from './supergraph.js';
import { createGateway } from './gateway.js';
import { summary } from './summary.js';

const PORT = 4000;

/** `npm start`: everything in one process, on the embedded engine unless MONGODB_URI names another. */
async function start(): Promise<void> {
  const settings = readSettings();
  const verifier = openVerifier(settings);
  const address = { host: settings.host, port: settings.port ?? PORT };
  const server = await startServer(address, verifier, openSignIn(settings));
  console.log(`Kompetansekart is starting on ${server.url}`);
  const registries = await openRegistries(subgraphs, settings, console.log);
  stopOnSignal(async () => {
    console.log('Stopping.');
    await server.close();
    await registries.close();
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
