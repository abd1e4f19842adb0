import type { StarterFile, StarterRow } from '../shared/import.js';
import { foldedWords } from '../shared/text.js';
import type { Stores } from './store.js';

/** The data set names leaders on projects; a person is known by the name until a source gives an id. */
function personId(name: string): string {
  return foldedWords(name).join('-');
}

function leaders(rows: readonly StarterRow[]) {
  const names = rows.flatMap(({ projectLeader }) => (typeof projectLeader === 'string' ? [projectLeader] : []));
  return [...new Set(names)].map((name) => ({ id: personId(name), name }));
}

function projectRecords(rows: readonly StarterRow[]) {
  return rows.map(({ projectLeader, ...row }) => ({
    ...row,
    leaderId: typeof projectLeader === 'string' ? personId(projectLeader) : projectLeader,
  }));
}

export const starterFiles = ({ projects, publications, people }: Stores): StarterFile[] => [
  { file: 'projects', store: people, toRecords: leaders },
  {
    file: 'projects',
    store: projects,
    toRecords: projectRecords,
  },
  {
    file: 'publications',
    store: publications,
  },
];
