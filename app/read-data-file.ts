import { readFileSync } from 'node:fs';
import { isFields, nameOf } from '../registry/records/checks.js';
import type { StarterRow } from '../registry/records/definition.js';
import { StartError } from '../platform/process.js';
import { faultInJson } from './json-fault.js';

const NOTHING_LOADED = 'Nothing was loaded.';

/** The content of a file of JSON; says where it is none. */
export function readJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch {
    const fault = faultInJson(text);
    const where = fault
      ? `in line ${fault.line}, column ${fault.column}, there should be ${fault.expected}`
      : 'it is no JSON';
    throw new StartError(`${path} cannot be read as JSON: ${where}. ${NOTHING_LOADED}`);
  }
}

/** The rows of a file of the starter data: objects, each with an id. */
export function readRows(path: string): StarterRow[] {
  const content = readJson(path);
  if (!Array.isArray(content)) {
    throw new StartError(`${path} is not a list of rows, but ${nameOf(content)}. ${NOTHING_LOADED}`);
  }
  const [fault] = content.flatMap((row: unknown, index) => {
    if (!isFields(row)) return [`row ${index + 1}: must be an object with fields, not ${nameOf(row)}`];
    const id = row['id'] ?? '';
    if (typeof id !== 'string') return [`row ${index + 1}, field id: must be text, not ${nameOf(id)}`];
    return id === '' ? [`row ${index + 1}, field id: is missing`] : [];
  });
  if (fault) throw new StartError(`${path}, ${fault}. ${NOTHING_LOADED}`);
  return content as StarterRow[];
}

function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(
      code === 'ENOENT'
        ? `${path} is missing. ${NOTHING_LOADED}`
        : `${path} cannot be read: ${(error as Error).message}. ${NOTHING_LOADED}`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new StartError(`${path} is not text in UTF-8: save it so. ${NOTHING_LOADED}`);
  }
}
