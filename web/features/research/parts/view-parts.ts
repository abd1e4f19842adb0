/** The parts of the view, as the address names them. */
export const PARTS = ['prosjekter', 'utlysninger', 'publikasjoner', 'institusjoner', 'nettverk', 'uten'] as const;
export type ResearchPart = (typeof PARTS)[number];

/** Types of projects that are money to apply for, not research. */
export const FUNDING_TYPES = ['CALL', 'FUNDING_SCHEME'] as const;

/** Whether a project is money to apply for. */
export const isFunding = (type: string): boolean => (FUNDING_TYPES as readonly string[]).includes(type);
