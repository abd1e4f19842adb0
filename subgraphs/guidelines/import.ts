import type { StarterFile } from '../../registry/changes/starter-files.js';
import type { Stores } from './store.js';

export const starterFiles = ({ guidelines }: Stores): StarterFile[] => [
  {
    file: 'guidelines',
    store: guidelines,
  },
];
