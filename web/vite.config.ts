import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { readAddress } from './addresses.ts';

/** What the gateway answers while `npm run dev` serves the page. */
const OF_THE_GATEWAY = '^/(graphql|auth/|health/|guidelines\\.ics|changes\\.atom)';

/** Gives GraphiQL's document at its addresses, as the gateway does with the built page. */
const exploreDocument: Plugin = {
  name: 'explore-document',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (readAddress(pathname)?.view === 'explore') request.url = '/explore.html';
      next();
    });
  },
};

/** Builds the page into dist/page, each file compressed beforehand, for the gateway to serve. */
export default defineConfig({
  root: import.meta.dirname,
  // Addresses below a view (/kurs/id) find the files, too.
  base: '/',
  publicDir: false,
  build: {
    outDir: '../dist/page',
    emptyOutDir: true,
    target: 'es2022',
    // The gateway's policy takes no inlined scripts, and a font in a style sheet would delay the first paint.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      // Libraries mark components for servers that render; nothing here does.
      checks: { moduleLevelDirective: false, pluginTimings: false },
      input: ['index.html', 'explore.html'].map((file) => join(import.meta.dirname, file)),
    },
    chunkSizeWarningLimit: 4000,
  },
  // `npm run dev`. GraphiQL's workers are files of their own, which cannot be bundled ahead.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: {
    host: '127.0.0.1',
    proxy: { [OF_THE_GATEWAY]: `http://127.0.0.1:${process.env['PORT'] || '4000'}` },
  },
  plugins: [
    exploreDocument,
    compression({ algorithms: ['brotliCompress', 'gzip'], include: /\.(html|js|css|svg|json)$/, threshold: 1000 }),
  ],
});
