/** The columns of the timeline's table and of its file. */
export const COLUMNS = ['guideline', 'state', 'due', 'basis', 'plan', 'moves', 'responsible', 'past'] as const;
export type Column = (typeof COLUMNS)[number];
