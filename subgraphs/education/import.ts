import type { StarterFile } from '../../registry/changes/starter-files.js';

export const starterFiles: readonly StarterFile[] = [
  {
    file: 'programmes',
    kind: 'Programme',
    // The number of a programme's outcomes is its list's totalCount; keeping it twice would let them differ.
    toRecords: (rows) => rows.map(({ outcomesInDataset: _, ...row }) => row),
  },
  {
    file: 'outcomes',
    kind: 'LearningOutcome',
    // The data set records no guidelines for outcomes to build on.
    toRecords: (rows) => rows.map((row) => ({ ...row, basedOnGuidelineIds: [] })),
  },
];
