import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transformWithOxc } from 'vite';
import { builtName, buildSteps, serverSources } from './build-steps.mjs';
import { createPageServer } from './page-server.mjs';
import { Processes } from './processes.mjs';
import { readJson, runStep } from './steps.mjs';

const ROOT = dirname(import.meta.dirname);
/** What the graph is made of by hand. */
const SDL = /^(registry|subgraphs)\/.*(?<!\/generated)\.graphql$/;
const DEFINITIONS = /^subgraphs\/.*\/(records\.ts|words\/.*)$/;

/** `npm run dev`: the server and the page, each reloaded when a file is saved. Ctrl-C ends all of it. */
async function develop() {
  const processes = new Processes(ROOT);
  const { codegen, server: compiled, operations } = buildSteps(ROOT);
  for (const step of [codegen, compiled, operations]) await runStep(ROOT, step);

  // The engine outlives the server, so that a reload does not wait for it.
  /** @type {Record<string, string>} */
  const env = process.env['MONGODB_URI'] ? {} : { MONGODB_URI: await processes.startEngine(), CACHE: 'on' };
  const server = processes.reloadable(startArguments(), env, /^ *GraphQL /m);
  const first = server.reload();
  const gateway = `http://127.0.0.1:${process.env['PORT'] || '4000'}`;
  const page = await createPageServer(ROOT, gateway, server.untilReady);
  processes.beforeStop(() => page.close());

  const sources = serverSources(ROOT).filter((path) => path !== 'test');
  /** @param {string} path */
  const onSave = async (path) => {
    const file = relative(ROOT, path);
    const isDefinition = DEFINITIONS.test(file);
    if (isDefinition) await transpile(file);
    if (isDefinition || SDL.test(file)) {
      for (const step of ['generate', 'compose']) await processes.run([`dist/app/${step}.js`]);
    } else if (file.endsWith('.ts') && sources.some((path) => file === path || file.startsWith(`${path}/`))) {
      await transpile(file);
    } else return;
    await server.reload();
    page.ws.send({ type: 'full-reload' });
  };
  for (const event of ['add', 'change']) page.watcher.on(event, (/** @type {string} */ path) => void onSave(path));
  page.watcher.add(sources.map((path) => join(ROOT, path)));
  processes.watch('graphql-codegen', ['--watch', '--silent']);
  // Whether the types are right is told a little later; the server does not wait for it.
  processes.watch('tsc', ['--watch', '--noEmit', '--preserveWatchOutput']);

  await first;
  await page.listen();
  console.log('dev: this page is reloaded when you save a file; Ctrl-C ends everything');
  page.printUrls();
}

/** How `npm start` starts Node. */
function startArguments() {
  const { scripts } = /** @type {{ scripts: { start: string } }} */ (readJson(ROOT, 'package.json'));
  return scripts.start.split(' ').slice(1);
}

/**
 * Writes what the compiler would, without looking at types.
 * @param {string} file
 */
async function transpile(file) {
  const target = join(ROOT, builtName(file));
  try {
    const options = /** @type {const} */ ({ lang: 'ts', typescript: { onlyRemoveTypeImports: true } });
    const { code } = await transformWithOxc(readFileSync(join(ROOT, file), 'utf8'), join(ROOT, file), options);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  } catch (error) {
    console.error(error);
  }
}

await develop();
