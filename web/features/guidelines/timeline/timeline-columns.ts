/** The columns of the timeline's table and of its file. */
export const COLUMNS = ['guideline', 'state', 'due', 'responsible', 'past', 'basis', 'plan', 'moves'] as const;
export type Column = (typeof COLUMNS)[number];
