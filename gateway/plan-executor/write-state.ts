import { GraphQLError } from 'graphql';
import type { Data } from './data.js';

/** Writes a value as JSON text, or gives one of the three below, none of which is the text of a value. */
export type ValueWriter = (value: unknown, state: WriteState) => string;

/** There is no value. */
export const WRITTEN_NULL = 'null';
/** Written in place of a value whose inside was wrong: it becomes null, and the error has been recorded. */
export const NULL_AFTER_ERROR = '!';
/** Nothing may stand here: what holds it becomes null. */
export const PROPAGATE_NULL = '';

/** One answer while it is written: where the writing is, and what was wrong with the values of subgraphs. */
export class WriteState {
  readonly path: (string | number)[] = [];
  readonly errors: GraphQLError[] = [];
  readonly refusals: GraphQLError[] = [];
  private readonly written = new Map<Data, { write: ValueWriter; text: string }>();

  constructor(
    readonly variables: Readonly<Record<string, unknown>>,
    /** Objects that stand in several places of the answer: their text is written once. */
    private readonly shared: ReadonlySet<Data>,
  ) {}

  /** An error of the caller's, where a field is told from the schema alone. */
  refuse(message: string): void {
    this.refusals.push(new GraphQLError(message, { path: [...this.path], extensions: { code: 'BAD_USER_INPUT' } }));
  }

  fail(message: string): void {
    this.errors.push(new GraphQLError(message, { path: [...this.path], extensions: { code: 'INVALID_GRAPHQL' } }));
  }

  /** The text of an object. One that stands elsewhere, too, is not written again unless it has errors, which name the place. */
  writeShared(data: Data, write: ValueWriter): string {
    if (!this.shared.has(data)) return write(data, this);
    const known = this.written.get(data);
    if (known?.write === write) return known.text;
    const before = this.errors.length;
    const text = write(data, this);
    if (this.errors.length > before) return text;
    // Reading a sign makes the engine join the parts of a text once, not again at every place.
    text.charCodeAt(0);
    this.written.set(data, { write, text });
    return text;
  }
}
