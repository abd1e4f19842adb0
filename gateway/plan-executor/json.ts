/** An answer's `data` as JSON text: what the executor writes, and the server sends as it is. */
export class JsonText {
  constructor(readonly text: string) {}

  /** The value, for callers in this process. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Longest string looked at sign by sign; the engine's own writer is faster beyond. */
const SHORT = 40;

/** A string as JSON. Most strings of a registry need no escape: those are only put in quotes. */
export function quoted(value: string): string {
  if (value.length > SHORT) return JSON.stringify(value);
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    // Quote, backslash, control signs, and surrogates, which may stand alone.
    if (code < 32 || code === 34 || code === 92 || (code >= 0xd800 && code <= 0xdfff)) return JSON.stringify(value);
  }
  return `"${value}"`;
}
