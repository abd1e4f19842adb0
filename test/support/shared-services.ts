import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What all test files share: where it is, and how it ends. */
export interface Service {
  address: string;
  end: () => Promise<void>;
}

/** Where workers ask for services: the address of `serveServices`. */
const VARIABLE = 'TEST_SERVICES';

/** Starts each service when it is first asked for, so that a run has only what its files need. */
export async function serveServices(starts: Record<string, () => Promise<Service>>): Promise<() => Promise<void>> {
  const started = new Map<string, Promise<Service>>();
  const server = createServer((request, response) => {
    const name = request.url!.slice(1);
    const service = started.get(name) ?? starts[name]!();
    started.set(name, service);
    service.then(
      ({ address }) => response.end(address),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  process.env[VARIABLE] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return async () => {
    server.closeAllConnections();
    server.close();
    for (const service of await Promise.allSettled(started.values()))
      if (service.status === 'fulfilled') await service.value.end();
  };
}

/** The address of a service; the first who asks waits for its start. */
export async function addressOfService(name: string): Promise<string> {
  const response = await fetch(`${process.env[VARIABLE]!}/${name}`);
  const told = await response.text();
  if (!response.ok) throw new Error(`The tests' ${name} cannot be started: ${told}`);
  return told;
}
