import type { StarterFile } from '../../registry/changes/starter-files.js';
import type { Stores } from './store.js';

export const starterFiles = ({ courses }: Stores): StarterFile[] => [
  {
    file: 'courses',
    store: courses,
  },
];
