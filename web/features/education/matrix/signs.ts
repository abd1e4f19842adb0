/** Signs of cells without a number, each explained in words below the matrix. */
export const SIGNS = {
  judged: '✕',
  notMentioned: '–',
  partlyRead: '?',
  notCollected: '∅',
  unavailable: '⚠',
  waiting: '…',
} as const;
