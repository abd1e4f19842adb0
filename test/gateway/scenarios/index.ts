import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../platform/paths.js';
import type { Scenario } from '../../support/scenario.js';

const folder = join(PROJECT_ROOT, 'dist/test/gateway/scenarios');

/** Every folder beside this file: `subgraphs.ts` says what there is, `questions.ts` what is asked and what is right. */
export const scenarios: readonly Scenario[] = await Promise.all(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const [subgraphs, questions] = (await Promise.all([
        import(`./${name}/subgraphs.js`),
        import(`./${name}/questions.js`),
      ])) as [Omit<Scenario, 'name' | 'questions'>, Pick<Scenario, 'questions'>];
      return { name, ...subgraphs, ...questions };
    }),
);
