import type { FastifyRequest } from 'fastify';
import { BadFeedRequest } from './ask-graph.js';

/** The one value of a parameter in an address. The `+` of a moment must be written `%2B`. */
export function oneOf(parameter: string, values: string[] | null, what = parameter): string | null {
  const [value = null, ...others] = values ?? [];
  if (others.length === 0) return value;
  throw new BadFeedRequest(`${parameter}: name one ${what}.`);
}

/**
 * The lists of ids in an address: `?topics=haandhygiene,isolering`. Null for a parameter that is not given. Others are
 * passed over, since calendars fetch anew only at a new address (`&refresh=3`); but one that is nearly the name of a
 * parameter is refused, as whoever wrote it would get more than was asked for.
 */
export function listsOf<P extends string>(
  { url }: FastifyRequest,
  parameters: readonly P[],
): Record<P, string[] | null> {
  const { searchParams } = new URL(url, 'http://localhost');
  for (const name of searchParams.keys()) {
    if ((parameters as readonly string[]).includes(name)) continue;
    const meant = parameters.find((parameter) => isNearly(name, parameter));
    if (meant === undefined) continue;
    throw new BadFeedRequest(
      `${name}: there is no such parameter; did you mean ${meant}? There are ${inWords(parameters)}.`,
    );
  }
  const lists = parameters.map((name) => {
    const values = searchParams.getAll(name).flatMap((value) => value.split(',').map((id) => id.trim()));
    if (values.includes('')) throw new BadFeedRequest(`${name}: name ids with commas between them, or leave it out.`);
    return [name, values.length > 0 ? values : null];
  });
  return Object.fromEntries(lists) as Record<P, string[] | null>;
}

/** `topics, audiences and region`. */
function inWords(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

/** Letters of a name for each of which one may be wrong. */
const LETTERS_PER_SLIP = 4;

/** Whether a name is a parameter's but for case, number, an ending of the graph's (`topicIds`) or a slip or two. */
function isNearly(name: string, parameter: string): boolean {
  const [given, known] = [stemOf(name), stemOf(parameter)];
  return distance(given, known) <= Math.floor(known.length / LETTERS_PER_SLIP);
}

/** What is left of a name without case, signs, `Ids` and the plural: `topic` of `topic_ids` and `Topics`. */
function stemOf(name: string): string {
  return name
    .replace(/(?:_|-)?[Ii]ds?$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replace(/s$/, '');
}

/** How many letters are put in, left out, changed, or swapped with the next, from one word to another. */
function distance(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}
