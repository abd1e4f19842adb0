import type { ReactNode } from 'react';

/** A row of a matrix. */
export interface MatrixRow {
  id: string;
  /** The row's name in plain words. */
  name: string;
  heading: ReactNode;
  topicIds: readonly string[];
  kind: 'total' | 'top' | 'below';
}
