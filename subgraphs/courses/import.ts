import type { StarterFile } from '../shared/import.js';
import type { Stores } from './store.js';

export const starterFiles = ({ courses }: Stores): StarterFile[] => [
  {
    file: 'courses',
    store: courses,
  },
];
