import type { StarterFile, StarterRow } from '../../registry/changes/starter-files.js';
import { idsByName } from './person-id.js';

/** The data set names leaders on projects; a person is known by the name until a source gives an id. */
function leaders(rows: readonly StarterRow[]) {
  return idsByName(rows.flatMap(({ projectLeader }) => (typeof projectLeader === 'string' ? [projectLeader] : [])));
}

function projectRecords(rows: readonly StarterRow[]) {
  const ids = leaders(rows);
  return rows.map(({ projectLeader, ...row }) => ({
    ...row,
    leaderId: typeof projectLeader === 'string' ? ids.get(projectLeader) : projectLeader,
  }));
}

export const starterFiles: readonly StarterFile[] = [
  {
    file: 'projects',
    kind: 'Person',
    toRecords: (rows) => [...leaders(rows)].map(([name, id]) => ({ id, name })),
    namesInFile: { name: 'projectLeader' },
  },
  { file: 'projects', kind: 'Project', toRecords: projectRecords, namesInFile: { leaderId: 'projectLeader' } },
  { file: 'publications', kind: 'Publication' },
];
