import { createRequire } from 'node:module';

// Its types describe what `require` gives.
const { default: TestSequencer } = createRequire(import.meta.url)(
  '@jest/test-sequencer',
) as typeof import('@jest/test-sequencer');

type Tests = Parameters<InstanceType<typeof TestSequencer>['sort']>[0];

/** Files that take longest, in the order in which they are begun: they start processes, drive a browser, or try much. */
const LONG = [/\/start/, /\/(crash|editors|seed|query-plans)\./, /\/(differential|.*processes)\./, /\/page\//];

/** Begins with the long files also where Jest has not seen them before, so that no worker is left alone with one. */
export default class Sequencer extends TestSequencer {
  override async sort(tests: Tests): Promise<Tests> {
    const place = ({ path }: Tests[number]) => {
      const index = LONG.findIndex((pattern) => pattern.test(path));
      return index === -1 ? LONG.length : index;
    };
    return [...(await super.sort(tests))].sort((one, other) => place(one) - place(other));
  }
}
