import type { DatabaseRead, TestSystem } from './system.js';

/** A read of the database, and how the database makes it. */
export interface PlannedRead extends DatabaseRead {
  /** The read without its values: reads of one shape are made alike. */
  shape: string;
  /** The indexes that are read. */
  indexes: string[];
  /** Whether all records of the collection are read, one after the other. */
  scans: boolean;
  /** Whether records are sorted after they were read. */
  sorts: boolean;
}

/** How each of some reads is made, one of each shape. */
export async function plansOf({ registries }: TestSystem, reads: readonly DatabaseRead[]): Promise<PlannedRead[]> {
  const shapes = new Map<string, DatabaseRead>();
  for (const read of reads) {
    const shape = [read.registry, JSON.stringify(shapeOf(read.command))].join(' ');
    if (!shapes.has(shape)) shapes.set(shape, read);
  }
  const planned: PlannedRead[] = [];
  for (const [shape, read] of shapes) {
    const { database } = registries.subgraphs.find(({ name }) => name === read.registry)!;
    const { lsid: _session, $db: _database, ...command } = read.command;
    const plan = await database.db!.command({ explain: command, verbosity: 'queryPlanner' });
    planned.push({ ...read, shape, ...stepsOf(plan) });
  }
  return planned;
}

/** A command with a sign in place of each value; names of fields and operators stay. */
function shapeOf(part: unknown): unknown {
  if (typeof part === 'string') return part.startsWith('$') ? part : '…';
  if (typeof part === 'number') return Math.abs(part) <= 1 ? part : '#';
  if (Array.isArray(part)) return part.every((one) => typeof one !== 'object') ? ['…'] : part.map(shapeOf);
  if (part instanceof Map) return shapeOf(Object.fromEntries(part));
  if (part === null || typeof part !== 'object' || part.constructor !== Object) return '…';
  return Object.fromEntries(
    Object.entries(part).flatMap(([name, value]) =>
      name === 'lsid' || name === '$db' ? [] : [[name, shapeOf(value)]],
    ),
  );
}

const NOT_THE_PLAN = ['rejectedPlans', 'slotBasedPlan', 'command', 'serverInfo', 'parsedQuery'];

function stepsOf(plan: unknown): Pick<PlannedRead, 'indexes' | 'scans' | 'sorts'> {
  const steps = { indexes: [] as string[], scans: false, sorts: false };
  const walk = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    for (const [name, value] of Object.entries(part)) {
      if (NOT_THE_PLAN.includes(name)) continue;
      if (name === 'indexName') steps.indexes.push(String(value));
      if (name === '$sort' || (name === 'stage' && value === 'SORT')) steps.sorts = true;
      if (name === 'stage' && value === 'COLLSCAN') steps.scans = true;
      walk(value);
    }
  };
  walk(plan);
  return steps;
}
