import { join } from 'node:path';
import { readRows } from '../../app/read-data-file.js';
import type { StarterRow } from '../../registry/records/definition.js';
import type { Fields } from '../../registry/records/fields.js';
import { subgraphs } from '../../subgraphs/index.js';
import { GROWING, type Growing } from './growing.js';
import { Vocabulary } from './vocabulary.js';

const KINDS = new Map(subgraphs.flatMap(({ kinds }) => kinds.map((kind) => [kind.type, kind] as const)));

/** The real data set that copies are made of. */
export class Source {
  private readonly read = new Map<string, readonly StarterRow[]>();
  private readonly vocabularies = new Map<string, Vocabulary>();
  /** The ids of the rows that there are more of, by type. */
  private readonly growing: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(readonly folder: string) {
    this.growing = new Map(
      GROWING.map(({ file, type, grows = () => true }) => [
        type,
        new Set(
          this.rows(file)
            .filter(grows)
            .map(({ id }) => id),
        ),
      ]),
    );
  }

  rows(file: string): readonly StarterRow[] {
    const rows = this.read.get(file) ?? readRows(join(this.folder, `${file}.json`));
    this.read.set(file, rows);
    return rows;
  }

  /** The rows of a kind that there are more of. */
  growingRows({ file, type }: Growing): readonly StarterRow[] {
    return this.rows(file).filter(({ id }) => this.growing.get(type)?.has(id));
  }

  /** The fields of a kind of records, as defined. */
  fieldsOf(type: string): Fields {
    const kind = KINDS.get(type);
    if (!kind) throw new Error(`There is no kind ${type}.`);
    return kind.fields;
  }

  /** The id that a record has in a copy; what does not grow has one for all. */
  idIn(copy: number, type: string, id: string): string {
    return copy > 0 && this.growing.get(type)?.has(id) ? `${id}-k${copy}` : id;
  }

  /** The words of a field of all rows, such as `title.nb`. */
  words({ file }: Growing, path: string): Vocabulary {
    const key = `${file}/${path}`;
    const known = this.vocabularies.get(key);
    if (known) return known;
    const made = new Vocabulary();
    for (const row of this.rows(file)) for (const text of textsAt(row, path.split('.'))) made.add(text);
    this.vocabularies.set(key, made);
    return made;
  }
}

function textsAt(value: unknown, [step, ...rest]: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, step === undefined ? [] : [step, ...rest]));
  if (step === undefined) return typeof value === 'string' ? [value] : [];
  return value !== null && typeof value === 'object' ? textsAt((value as Record<string, unknown>)[step], rest) : [];
}
