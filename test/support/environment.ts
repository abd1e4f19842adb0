import { TestEnvironment } from 'jest-environment-node';
import { LOADER } from './load-once.js';

/**
 * Node.js, as Jest gives it to every test file, and in it a way to modules that are loaded once for all files of a
 * worker: loading the product again for each of them would take most of the time.
 */
export default class Environment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { [LOADER]: (address: string) => import(address) as Promise<unknown> });
  }
}
