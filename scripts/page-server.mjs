import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';

/** What the gateway answers, not the page's server. */
const OF_THE_GATEWAY =
  /^\/(graphql|auth\/|health\/|guidelines\.ics|course-runs\.ics|changes\.atom|schema\.graphql|supergraph\.graphql|sitemap|robots\.txt|\.well-known\/)/;

/**
 * The page as the browser loads it in development: file by file, again when one is saved.
 * @param {string} root
 * @param {string} gateway Its address.
 * @param {() => Promise<void>} untilReady Resolves once the gateway answers.
 */
export async function createPageServer(root, gateway, untilReady) {
  /** @type {unknown} */
  const built = await import(pathToFileURL(join(root, 'dist', 'web', 'addresses.js')).href);
  const { readAddress } = /** @type {typeof import('../web/addresses.js')} */ (built);
  return createServer({
    configFile: join(root, 'web', 'vite.config.ts'),
    server: { host: '127.0.0.1', proxy: { [OF_THE_GATEWAY.source]: gateway } },
    // GraphiQL's workers are files of their own, which cannot be bundled ahead.
    optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
    plugins: [
      {
        name: 'as-the-gateway-does',
        configureServer({ middlewares }) {
          middlewares.use((request, _response, next) => {
            const { pathname } = new URL(request.url ?? '/', 'http://localhost');
            if (readAddress(pathname).view === 'explore') request.url = '/explore.html';
            if (OF_THE_GATEWAY.test(pathname)) void untilReady().then(() => next());
            else next();
          });
        },
      },
    ],
  });
}
