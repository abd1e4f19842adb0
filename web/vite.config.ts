import { join } from 'node:path';
import { defineConfig } from 'vite';
import { rulesDocument } from './rules-document.ts';
import { compression } from 'vite-plugin-compression2';

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
  plugins: [
    rulesDocument(),
    compression({ algorithms: ['brotliCompress', 'gzip'], include: /\.(html|js|css|svg|json)$/, threshold: 1000 }),
  ],
});
