import { pino } from 'pino';

/** The levels of the log, the most serious first. */
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** One that there is not stops the start in words (`readSettings`). */
const level = LOG_LEVELS.find((known) => known === process.env['LOG_LEVEL']) ?? 'warn';

/**
 * The log of a process: JSON lines on standard error, so that standard output stays for people.
 * Queries and their variables are never logged: they can hold what somebody searched for.
 */
export const log = pino({ level }, process.stderr);
