/** Today in Norway, as an ISO 8601 date. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());
