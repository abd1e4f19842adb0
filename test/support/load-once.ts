/** Where the environment of the tests leaves its loader. */
export const LOADER = Symbol.for('kompetansekart-loader');

type Loader = (address: string) => Promise<unknown>;

/**
 * Loads a module of this folder once for all files of a worker, not within each of them. Its classes are other ones
 * than those that the test file imports: ask what it gives, and compare values, not classes.
 */
export async function loadOnce<Module>(file: string): Promise<Module> {
  const load = (globalThis as unknown as Partial<Record<symbol, Loader>>)[LOADER] ?? plainly;
  return (await load(new URL(file, import.meta.url).href)) as Module;
}

const plainly: Loader = (address) => import(address);
