import { END } from './setup.js';

/** Ends what the tests shared, and drops what they made. */
export default async function teardown(): Promise<void> {
  await (globalThis as unknown as Record<symbol, () => Promise<void>>)[END]!();
}
