import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PACKAGES = join(dirname(import.meta.dirname), 'node_modules');
/** Builds of GraphiQL's editor for loaders that nothing here uses: the page takes its modules, in `esm/`. */
const OTHER_BUILDS = ['dev', 'min', 'min-maps'].map((name) => join('monaco-editor', name));
const SOURCE_MAP = /\.([cm]?js|css|d\.[cm]?ts)\.map$/;
/** What the development server gives the browser file by file: it complains where a map is missing. */
const SERVED = /^(@graphiql|graphiql|graphql-language-service|monaco-graphql)\b/;

/** The end of `npm ci`: a quarter of what it unpacks is never read, source maps of packages above all. */
function slim() {
  for (const folder of OTHER_BUILDS) rmSync(join(PACKAGES, folder), { recursive: true, force: true });
  for (const file of readdirSync(PACKAGES, { recursive: true, encoding: 'utf8' })) {
    if (SOURCE_MAP.test(file) && !SERVED.test(file)) rmSync(join(PACKAGES, file));
  }
}

slim();
