/** The columns of the list. */
export const COLUMNS = ['guideline', 'kind', 'status', 'publisher', 'firstPublished', 'lastUpdated', 'due'] as const;
