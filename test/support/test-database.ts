import { readSettings, type Settings } from '../../platform/settings.js';
import { addressOfService } from './shared-services.js';

/** Settings on the tests' database, with the starter data. It is started for the first who asks. */
export async function testSettings(): Promise<Settings & { mongodbUri: string }> {
  return { ...readSettings(), mongodbUri: await addressOfService('database') };
}
