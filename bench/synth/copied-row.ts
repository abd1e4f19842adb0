import type { Field, FieldShape, Fields } from '../../registry/records/fields.js';
import type { StarterRow } from '../../registry/records/definition.js';
import type { Growing } from './growing.js';
import { dateMove, type DateMove } from './moved-dates.js';
import { Random } from './random.js';
import type { Source } from './source.js';

/** How many references lead to what another copy has, so that copies are one country and not many. */
const SHARE_ELSEWHERE = 0.2;
/** How many copies are about what another row of their kind is about. */
const SHARE_REALIGNED = 0.4;
const ALIGNMENTS = ['topicIds', 'audienceIds', 'settingIds', 'inferredFields'];
/** Parts of a whole stay with it. */
const TOGETHER = ['programmeId'];
const MAX_DAYS_BACK = 6 * 365;

/** Which copy is made, of how many. */
export interface CopyOf {
  seed: number;
  scale: number;
  number: number;
}

interface Copying extends CopyOf {
  source: Source;
  growing: Growing;
  row: StarterRow;
  random: Random;
  move: DateMove;
}

/** A copy of a real row: what its definition says of each field tells how that varies. */
export function copiedRow(source: Source, growing: Growing, row: StarterRow, copy: CopyOf): StarterRow {
  const { seed, number } = copy;
  const random = new Random(seed, growing.file, number, row.id);
  // All of a copy moves by the same time, so that what replaces something stays the later one.
  const move = dateMove(row, new Random(seed, 'days', number).below(MAX_DAYS_BACK));
  const made = copiedFields(source.fieldsOf(growing.type), row, '', { ...copy, source, growing, row, random, move });
  const rows = source.rows(growing.file);
  const about = random.happens(SHARE_REALIGNED) ? random.of(rows) : row;
  const aligned = ALIGNMENTS.filter((field) => field in row).map((field) => [field, about[field]] as const);
  const own = growing.own(row, { number, random, move, rows });
  return { ...made, ...Object.fromEntries(aligned), ...own, id: source.idIn(number, growing.type, row.id) };
}

function copiedFields(fields: Fields, values: object, path: string, copying: Copying): Record<string, unknown> {
  const { shared, identifying } = copying.growing;
  const copied = Object.entries(values).map(([name, value]: [string, unknown]) => {
    const at = `${path}${name}`;
    const field: Field<unknown> | undefined = fields[name];
    if (!field || value === null || shared.includes(at)) return [name, value] as const;
    if (identifying.includes(at)) return [name, null] as const;
    const one = (item: unknown) => copiedValue(field.shape, item, at, copying);
    return [name, Array.isArray(value) ? value.map(one) : one(value)] as const;
  });
  return Object.fromEntries(copied);
}

function copiedValue(shape: FieldShape, value: unknown, at: string, copying: Copying): unknown {
  const { source, growing, random, move } = copying;
  if (shape.parts) return copiedFields(shape.parts, value as object, `${at}.`, copying);
  if (shape.type === 'LocalizedTextInput') {
    const texts = Object.entries(value as Record<string, string>);
    return Object.fromEntries(
      texts.map(([language, text]) => [language, source.words(growing, `${at}.${language}`).reworded(text, random)]),
    );
  }
  if (typeof value !== 'string') return value;
  if (shape.references) return referenceTo(shape.references, value, at, copying);
  if (shape.type === 'ID') return partId(value, copying);
  if (shape.type === 'PartialDate') return move.date(value);
  if (shape.type === 'PartialInterval') return value.split('/').map(move.date).join('/');
  return growing.texts.includes(at) ? source.words(growing, at).reworded(value, random) : value;
}

/** Records of the same kind lead to those of their own copy, so that no chain of them becomes a ring. */
function referenceTo(type: string, id: string, at: string, { source, growing, random, scale, number }: Copying) {
  const isOwn = type === growing.type || TOGETHER.includes(at) || !random.happens(SHARE_ELSEWHERE);
  return source.idIn(isOwn ? number : random.below(scale), type, id);
}

/** Ids of parts begin with that of their record. */
function partId(id: string, { source, growing, row, number }: Copying): string {
  return `${source.idIn(number, growing.type, row.id)}${id.slice(row.id.length)}`;
}
