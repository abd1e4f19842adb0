import gateway from '@mercuriusjs/gateway';
import Fastify from 'fastify';

/** Mercurius over services that speak Federation 1: `node mercurius.mjs '[{"name": …, "url": …, "schema": …}]' 4000`. */
const [, , services, port] = process.argv;
const app = Fastify();
await app.register(gateway, {
  jit: 1,
  gateway: { services: JSON.parse(services).map((service) => ({ ...service, mandatory: true })) },
});
await app.listen({ host: '127.0.0.1', port: Number(port) });
