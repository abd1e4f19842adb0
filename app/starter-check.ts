import { starterRecords, type OpenSubgraph, type StarterFile, type StarterRow } from '../subgraphs/manifest.js';
import { idsAt } from '../registry/changes/references.js';
import { StartError } from '../platform/process.js';

/** The rows of a file of the starter data. */
export type StarterRows = (file: string) => readonly StarterRow[];

const MOST_SHOWN = 10;

/** Checks every row that the registries are about to load, and that what rows refer to is there. */
export async function checkStarterData(
  subgraphs: readonly OpenSubgraph[],
  rows: StarterRows,
  folder: string,
): Promise<void> {
  const files = subgraphs.flatMap(({ starterFiles }) => starterFiles);
  const found = files.map(async (file) => [
    ...repeatedIds(file, rows),
    ...(await brokenRecords(file, rows)),
    ...brokenReferences(file, rows),
  ]);
  const problems = (await Promise.all(found)).flat();
  if (problems.length === 0) return;
  const shown = problems.slice(0, MOST_SHOWN).map((problem) => `  ${folder}/${problem}`);
  const more = problems.length > MOST_SHOWN ? [`  and ${problems.length - MOST_SHOWN} more`] : [];
  throw new StartError(
    [`The starter data has ${problems.length} problem(s); nothing was loaded.`, ...shown, ...more].join('\n'),
  );
}

function place({ file }: StarterFile, rows: readonly StarterRow[], id: string, field: string): string {
  return `${file}.json, row ${rows.findIndex((row) => row.id === id) + 1} (${id}), field ${field}`;
}

function repeatedIds({ file }: StarterFile, rowsOf: StarterRows): string[] {
  const ids = rowsOf(file).map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [`${file}.json, row ${index + 1} (${id}), field id: stands in row ${ids.indexOf(id) + 1} too`],
  );
}

async function brokenRecords(file: StarterFile, rowsOf: StarterRows): Promise<string[]> {
  const rows = rowsOf(file.file);
  const records = starterRecords(file, rows);
  const found = records.map(async (record) => {
    const problems = await file.store.problems(record);
    return problems.map(({ field, reason }) => `${place(file, rows, record.id, field)}: ${reason}`);
  });
  return (await Promise.all(found)).flat();
}

/** The file that has the records of each type which others refer to. */
const FILE_OF: Readonly<Record<string, string>> = {
  Topic: 'topics',
  Audience: 'audiences',
  Setting: 'settings',
  Organisation: 'organisations',
  Course: 'courses',
  Programme: 'programmes',
  LearningOutcome: 'outcomes',
  Guideline: 'guidelines',
  Project: 'projects',
  Plan: 'plans',
  Measure: 'measures',
  Indicator: 'indicators',
};

function brokenReferences(file: StarterFile, rowsOf: StarterRows): string[] {
  const rows = rowsOf(file.file);
  return Object.entries(file.store.kind.references).flatMap(([field, type]) => {
    // People have no file of their own: they are made of the rows that name them.
    const target = FILE_OF[type];
    if (!target) return [];
    const known = new Set(rowsOf(target).map(({ id }) => id));
    return rows.flatMap((row) =>
      idsAt(row, field)
        .filter((id) => !known.has(id))
        .map((id) => `${place(file, rows, row.id, field)}: there is no "${id}" in ${target}.json`),
    );
  });
}
