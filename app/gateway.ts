import { openVerifier } from '../identity/verifier.js';
import { log } from '../platform/log.js';
import { failStart, StartError, stopOnSignal } from '../platform/process.js';
import { readSettings } from '../platform/settings.js';
import { SCOPES } from '../subgraphs/manifest.js';
import { createGateway } from '../gateway/gateway.js';
import { remoteChecks } from '../gateway/remote-checks.js';
import { readManifest } from '../gateway/persisted.js';
import { startServer } from '../gateway/server.js';
import { readSignInSettings } from '../gateway/session/settings.js';
import { readSupergraph, watchedSupergraph } from '../gateway/supergraph.js';

const PORT = 4000;

/** `npm run gateway`: the gateway alone, over the subgraphs at the addresses in a supergraph file. */
async function start(): Promise<void> {
  const settings = readSettings();
  const { host, port, supergraphFile, gatewaySecret } = settings;
  if (settings.oidcConfig && !gatewaySecret)
    throw new StartError('The registries cannot be told who signed in: set the same GATEWAY_SECRET here and there.');
  readSupergraph(supergraphFile);
  const server = await startServer(
    { host, port: port ?? PORT },
    openVerifier(settings, SCOPES),
    readSignInSettings(settings),
    settings.origins,
    settings.securityContact,
  );
  stopOnSignal(server.close);
  const gateway = await createGateway(watchedSupergraph(supergraphFile, console.log), [], settings);
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
