import { inOrder, type StarterFile } from '../shared/import.js';
import type { Stores } from './store.js';

export const starterFiles = ({ topics, audiences, settings, organisations }: Stores): StarterFile[] => [
  { file: 'topics', store: topics, references: { broaderId: 'topics', relatedIds: 'topics' }, toRecords: inOrder },
  { file: 'audiences', store: audiences, references: { broaderId: 'audiences' }, toRecords: inOrder },
  { file: 'settings', store: settings, references: { broaderId: 'settings' }, toRecords: inOrder },
  { file: 'organisations', store: organisations, references: { parentId: 'organisations' } },
];
