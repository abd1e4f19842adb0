/** An ISO 8601 moment with its offset from UTC. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is a moment that exists, with its offset. */
export function isMoment(text: string): boolean {
  const day = text.slice(0, 10);
  return (
    MOMENT.test(text) && !Number.isNaN(Date.parse(text)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
  );
}

/** The moment in UTC, to the millisecond: the form that the log has. */
export function inUtc(moment: string): string {
  return new Date(moment).toISOString();
}
