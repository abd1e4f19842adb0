import { starterFilesOf, starterRecords, type StarterFile } from '../registry/changes/starter-files.js';
import type { StarterRow } from '../registry/records/definition.js';
import type { OpenSubgraph } from '../registry/subgraph/subgraph.js';
import { subgraphs } from '../subgraphs/index.js';
import { idsAt } from '../registry/records/ids-at.js';
import { ringFrom, ringText } from '../registry/records/rings.js';
import { StartError } from '../platform/process.js';

/** The rows of a file of the starter data. */
export type StarterRows = (file: string) => readonly StarterRow[];

const MAX_SHOWN = 10;

type OpenFile = OpenSubgraph['starterFiles'][number];

/** Checks every row that the registries are about to load, and that what rows refer to is there. */
export async function checkStarterData(
  opened: readonly OpenSubgraph[],
  rows: StarterRows,
  folder: string,
): Promise<void> {
  const files = opened.flatMap(({ starterFiles }) => starterFiles);
  const found = files.map(async (file) => {
    const broken = await brokenRecords(file, rows);
    // What a broken record refers to cannot be read.
    const apart = broken.length > 0 ? [] : [...brokenReferences(file, rows), ...rings(file, rows)];
    return [...repeatedIds(file, rows), ...broken, ...apart];
  });
  const problems = (await Promise.all(found)).flat();
  if (problems.length === 0) return;
  const shown = problems.slice(0, MAX_SHOWN).map((problem) => `  ${folder}/${problem}`);
  const more = problems.length > MAX_SHOWN ? [`  and ${problems.length - MAX_SHOWN} more`] : [];
  throw new StartError(
    [`The starter data has ${problems.length} problem(s); nothing was loaded.`, ...shown, ...more].join('\n'),
  );
}

function place(
  { file, kind, namesInFile }: StarterFile,
  rows: readonly StarterRow[],
  id: string,
  field: string,
): string {
  const row = rows.findIndex((one) => one.id === id) + 1;
  // Some records are made of what several rows say.
  return `${file}.json, ${row === 0 ? kind : `row ${row}`} (${id}), field ${namesInFile?.[field] ?? field}`;
}

function repeatedIds({ file }: StarterFile, rowsOf: StarterRows): string[] {
  const ids = rowsOf(file).map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [`${file}.json, row ${index + 1} (${id}), field id: stands in row ${ids.indexOf(id) + 1} too`],
  );
}

async function brokenRecords(file: OpenFile, rowsOf: StarterRows): Promise<string[]> {
  const rows = rowsOf(file.file);
  const records = starterRecords(file, rows);
  const found = records.map(async (record) => {
    const problems = await file.store.validate(record);
    return problems.map(({ field, reason }) => `${place(file, rows, record.id, field)}: ${reason}`);
  });
  return (await Promise.all(found)).flat();
}

/** The file that has the records of each type, in all registries. */
const FILE_OF: ReadonlyMap<string, StarterFile> = new Map(
  subgraphs.flatMap(({ kinds }) => starterFilesOf(kinds).map((file) => [file.kind, file] as const)),
);

function brokenReferences(file: OpenFile, rowsOf: StarterRows): string[] {
  const rows = rowsOf(file.file);
  return Object.entries(file.store.kind.references).flatMap(([field, type]) => {
    const target = FILE_OF.get(type);
    if (!target) return [];
    const known = new Set(starterRecords(target, rowsOf(target.file)).map(({ id }) => id));
    return rows.flatMap((row) =>
      idsAt(row, field)
        .filter((id) => !known.has(id))
        .map((id) => `${place(file, rows, row.id, field)}: there is no "${id}" in ${target.file}.json`),
    );
  });
}

/** Rings of records that name each other in a field that must not lead back, each told once. */
function rings(file: OpenFile, rowsOf: StarterRows): string[] {
  const rows = rowsOf(file.file);
  const records = new Map(starterRecords(file, rows).map((record) => [record.id, record]));
  return (file.store.kind.acyclic ?? []).flatMap((field) => {
    const told = new Set<string>();
    return [...records.keys()].flatMap((id) => {
      const ring = told.has(id) ? null : ringFrom(id, (from) => idsAt(records.get(from), field));
      if (!ring) return [];
      for (const member of ring) told.add(member);
      return [
        `${place(file, rows, id, field)}: makes a ring, ${ringText(ring)}: let one of them name another, or none`,
      ];
    });
  });
}
