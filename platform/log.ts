import { pino } from 'pino';

/**
 * The log of a process: JSON lines on standard error, so that standard output stays for people.
 * Queries and their variables are never logged: they can hold what somebody searched for.
 */
export const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, process.stderr);
