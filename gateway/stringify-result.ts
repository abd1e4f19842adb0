import { JsonText } from './plan-executor/index.js';

/** Writes an answer; what the executor has written of it already is not written again. */
export function stringifyResult(result: object): string {
  const parts = Object.entries(result).flatMap(([name, value]: [string, unknown]) => {
    const text = value instanceof JsonText ? value.text : (JSON.stringify(value) as string | undefined);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${parts.join(',')}}\n`;
}
