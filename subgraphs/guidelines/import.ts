import type { StarterFile } from '../shared/import.js';
import type { Stores } from './store.js';

export const starterFiles = ({ guidelines }: Stores): StarterFile[] => [
  {
    file: 'guidelines',
    store: guidelines,
  },
];
