import { once } from 'node:events';
import type { Running } from './variants.js';
import { request, type Workload } from './workloads.js';

/** Answers as text, by operation, in the order in which they were asked. */
export type Answers = Record<string, string[]>;

/** So many requests of each workload are compared before it is timed. */
const COMPARED = 46;

/** Asks a gateway the first requests of some workloads. */
export async function ask(url: string, asked: readonly Workload[]): Promise<Answers> {
  const answers: Answers = {};
  for (const workload of asked) {
    const count = workload.cycle.length > 1 ? COMPARED : 5;
    for (let n = 0; n < count; n += 1) {
      const { question, body } = request(workload, n);
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const text = await response.text();
      const known = (answers[question.operationName] ??= []);
      known.push(text);
    }
  }
  return answers;
}

/** Why the answers are not the expected ones, null where they are the same data. */
export function difference(expected: Answers, answers: Answers): string | null {
  for (const [operation, texts] of Object.entries(expected)) {
    for (const [index, text] of texts.entries()) {
      const given = answers[operation]?.[index] ?? '';
      if (dataOf(given) === null) return `${operation}: ${given.slice(0, 300)}`;
      const place = firstDifference(dataOf(text), dataOf(given), 'data');
      if (place !== null) return `${operation}: ${place}`;
    }
  }
  return null;
}

/** The first place in which two answers differ, whatever the order of their fields. */
function firstDifference(wanted: unknown, given: unknown, path: string): string | null {
  if (wanted === given) return null;
  if (!isObject(wanted) || !isObject(given)) {
    const [one, other] = [wanted, given].map((value) =>
      (value === undefined ? 'missing' : JSON.stringify(value)).slice(0, 80),
    );
    return `${path} is ${other}, not ${one}`;
  }
  for (const key of new Set([...Object.keys(wanted), ...Object.keys(given)])) {
    const found = firstDifference(wanted[key], given[key], `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Why answers cannot be what others are compared with, null where all are data without errors. */
export function flaw(answers: Answers): string | null {
  for (const [operation, texts] of Object.entries(answers)) {
    const bad = texts.find((text) => dataOf(text) === null);
    if (bad !== undefined) return `${operation}: ${bad.slice(0, 500)}`;
  }
  return null;
}

/** Gives the limit the bytes that it answers with. */
export async function sendAnswersToLimit({ process }: Running, answers: Answers): Promise<void> {
  process.child.send({ answers });
  await once(process.child, 'message');
}

function dataOf(text: string): unknown {
  try {
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    return errors === undefined && data ? data : null;
  } catch {
    return null;
  }
}
