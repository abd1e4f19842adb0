import { inOrder, type StarterFile } from '../../registry/changes/starter-files.js';
import type { Stores } from './store.js';

export const starterFiles = ({ plans, measures, indicators }: Stores): StarterFile[] => [
  {
    file: 'plans',
    store: plans,
  },
  {
    file: 'measures',
    store: measures,
    toRecords: inOrder,
  },
  { file: 'indicators', store: indicators },
];
