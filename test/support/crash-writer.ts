import { openDatabase } from '../../database/connect.js';
import { subgraphs } from '../../subgraphs/index.js';
import type { Context } from '../../registry/subgraph/context.js';
import type { Store } from '../../registry/records/store.js';

/** What a writer says on its standard output for every change set that was acknowledged: record ids with their versions. */
export type Acknowledged = [id: string, version: number][];

/**
 * A process that changes random courses, some alone and some many at once, and says what was acknowledged,
 * until it is killed. Arguments: the database's address, the prefix of its name, a name for the writer.
 */
async function write([uri, prefix, name]: string[]): Promise<void> {
  const database = await openDatabase({ uri, dataDir: '', prefix: prefix! });
  const courses = subgraphs
    .find((subgraph) => subgraph.name === 'courses')!
    .open({
      database: database.of('courses'),
      references: { current: (_, ids) => Promise.resolve(new Set(ids)) },
      includeDrafts: true,
      isOnlyWriter: false,
    });
  await courses.prepare({ isAlone: false });
  const identity = { organisationId: 'fhi', person: { id: name!, name: null }, scopes: ['courses:write'] };
  for (let number = 0; ; number += 1) {
    const context = (await courses.createContext({ identity, moment: null })) as Context<
      Record<string, Store<object>>,
      unknown
    >;
    const store = context.stores['courses']!;
    const ids = (await store.pick({}, [])).map(({ id, version }) => ({ id, version }));
    const many = Math.random() < 0.3 ? 20 : 1;
    const chosen = ids.toSorted(() => Math.random() - 0.5).slice(0, many);
    const { rows, errors } = await context.changeService.change(
      chosen.map(({ id, version }) => ({
        store,
        id,
        seen: version,
        fields: () => ({ statusNote: `${name} ${number}`, durationNote: `${name} ${number}` }),
      })),
      { why: `${name} ${number}`, nature: 'REAL_CHANGE' },
    );
    if (errors.length > 0) continue;
    const made: Acknowledged = chosen.map(({ id }) => [id, rows.get(id)!.version]);
    process.stdout.write(`${JSON.stringify(made)}\n`);
  }
}

write(process.argv.slice(2)).catch(() => process.exit(1));
