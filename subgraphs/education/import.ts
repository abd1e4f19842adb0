import type { StarterFile } from '../../registry/changes/starter-files.js';
import type { Stores } from './store.js';

export const starterFiles = ({ programmes, learningOutcomes }: Stores): StarterFile[] => [
  {
    file: 'programmes',
    store: programmes,
    // The number of a programme's outcomes is its list's totalCount; keeping it twice would let them differ.
    toRecords: (rows) => rows.map(({ outcomesInDataset: _, ...row }) => row),
  },
  {
    file: 'outcomes',
    store: learningOutcomes,
    // The data set records no guidelines for outcomes to build on.
    toRecords: (rows) => rows.map((row) => ({ ...row, basedOnGuidelineIds: [] })),
  },
];
