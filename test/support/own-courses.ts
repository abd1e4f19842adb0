import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../database/connect.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import type { SubgraphExecutor } from '../../registry/subgraph/executor.js';
import type { OpenSubgraph } from '../../registry/subgraph/subgraph.js';
import { loadOnce } from './load-once.js';

const { openDatabase } = await loadOnce<typeof import('../../database/connect.js')>('../../database/connect.js');
const { loadStarterData } = await loadOnce<typeof import('../../app/starter-data.js')>('../../app/starter-data.js');
const { subgraphs } = await loadOnce<typeof import('../../subgraphs/index.js')>('../../subgraphs/index.js');
const { createExecutor } = await loadOnce<typeof import('../../registry/subgraph/executor.js')>(
  '../../registry/subgraph/executor.js',
);

/** Someone who may change courses. */
const EDITOR = {
  identity: { organisationId: 'fhi', person: { id: 'kari', name: null }, scopes: ['courses:write'] },
  moment: null,
};

/** The registry of courses with its starter data, on an engine of its own. */
export interface OwnCourses {
  database: Database;
  courses: OpenSubgraph;
  /** Process id of the engine. */
  engine: () => number;
  /** Asks as someone who may change courses. */
  ask: (query: string, variables?: Record<string, unknown>) => ReturnType<SubgraphExecutor>;
  /** Changes the remark of a course that is in a version. */
  change: (id: string, version: number, statusNote: string) => ReturnType<SubgraphExecutor>;
  /** Ends it, and removes its files. */
  end: () => Promise<void>;
}

const CHANGE = /* GraphQL */ `
  mutation ($id: ID!, $version: Int!, $statusNote: String!) {
    updateCourse(
      input: { id: $id, version: $version, fields: { statusNote: $statusNote }, note: { nature: CORRECTION } }
    ) {
      course {
        version
      }
      errors {
        code
        message
      }
    }
  }
`;

/** Opens it on a directory; a new one, unless one is given. */
export async function openCourses(dataDir = mkdtempSync(join(tmpdir(), 'kompetansekart-own-'))): Promise<OwnCourses> {
  const database = await openDatabase({ dataDir, prefix: 'own' });
  const courses = subgraphs
    .find(({ name }) => name === 'courses')!
    .open({
      database: database.of('courses'),
      references: { current: (_, ids) => Promise.resolve(new Set(ids)) },
      includeDrafts: true,
      isOnlyWriter: true,
    });
  await courses.prepare({ isAlone: true });
  await loadStarterData([courses], join(PROJECT_ROOT, 'data'), () => undefined);
  const execute = createExecutor(courses);
  const ask: OwnCourses['ask'] = (query, variables) => execute({ query, variables }, EDITOR);
  return {
    database,
    courses,
    engine: () => database.engine!.pid()!,
    ask,
    change: (id, version, statusNote) => ask(CHANGE, { id, version, statusNote }),
    end: async () => {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
