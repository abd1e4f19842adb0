import { dayOf } from '../../values/day.js';

/** What of the address the graph has refused, as far as its message tells. */
export type AddressMistake = { name: string | null } & (
  | { kind: 'unknown' | 'unusable' | 'emptySearch'; value: string }
  | { kind: 'tooEarly'; value: string; first: string }
  | { kind: 'toCome'; value: string }
  | { kind: 'backwards' | 'tooMuch' | 'other' }
);

/** The messages of the graph that are about a value of the caller's, each with how the page says it. */
const PATTERNS = [
  [/there is no "(.+?)"\./, 'unknown'],
  [/got invalid value "(.+?)"/, 'unusable'],
  [/"(.+?)" has no letters or digits/, 'emptySearch'],
] as const;

/** Finds what is wrong with an address in what the graph says of it: in English, and by names of arguments of its own. */
export function addressMistake(message: string, parameters: URLSearchParams): AddressMistake {
  for (const [pattern, kind] of PATTERNS) {
    const value = pattern.exec(message)?.[1];
    if (value !== undefined) return { kind, value, name: nameOf(value, parameters) };
  }
  const [, first] = /had recorded nothing at .*its first record is of (\S+?)\.$/.exec(message) ?? [];
  const [momentName, moment = ''] = [...parameters].find(([name]) => MOMENTS.includes(name)) ?? [null];
  if (first !== undefined) return { kind: 'tooEarly', name: momentName, value: moment, first: dayOf(new Date(first)) };
  if (message.includes('is still to come')) return { kind: 'toCome', name: momentName, value: moment };
  if (/is (before|not later than) /.test(message)) return { kind: 'backwards', name: null };
  if (/at the most|may have \d+|too many/i.test(message)) return { kind: 'tooMuch', name: null };
  const quoted = [...message.matchAll(/"(.+?)"/g)].map(([, value = '']) => value);
  const value = quoted.find((one) => nameOf(one, parameters) !== null);
  return value === undefined
    ? { kind: 'other', name: null }
    : { kind: 'unusable', value, name: nameOf(value, parameters) };
}

/** The parameters that name a day or a moment to answer for. */
const MOMENTS = ['dag', 'per'];

/** The parameter of the address that has a value, alone or among others. */
const nameOf = (value: string, parameters: URLSearchParams): string | null =>
  [...parameters].find(([, given]) => given === value || given.split(',').includes(value))?.[0] ?? null;

/** The parameters without a value of one of them; what else that one has stays. */
export function withoutValue(parameters: URLSearchParams, name: string, value: string): URLSearchParams {
  const rest = new URLSearchParams(parameters);
  const given = rest.get(name) ?? '';
  const kept = given === value ? [] : given.split(',').filter((one) => one !== value);
  if (kept.length > 0) rest.set(name, kept.join(','));
  else rest.delete(name);
  return rest;
}
