import type { NewRow } from '../../registry/records/definition.js';
import type { Random } from './random.js';
import { textsOf } from './title-words.js';
import type { Vocabulary } from './vocabulary.js';

/** What changes about records of a kind while they are kept. */
interface Changeable {
  /** How often one is changed, compared with one of another kind. */
  weight: number;
  /** Fields that a date is entered in. */
  dates?: readonly string[];
  /** Fields that a remark is written in. */
  notes?: readonly string[];
  /** The title, of which a word is changed. */
  title: string;
}

/** The collections whose records are changed, with what changes. */
export const CHANGEABLE: Readonly<Record<string, Changeable>> = {
  courses: { weight: 3, dates: ['lastReviewed', 'sourceDate'], notes: ['statusNote', 'durationNote'], title: 'title' },
  guidelines: { weight: 3, dates: ['lastUpdated', 'lastReviewed'], notes: ['statusNote'], title: 'title' },
  programmes: { weight: 1, notes: ['note'], title: 'name' },
  learningOutcomes: { weight: 1, dates: ['lastReviewed'], notes: ['reviewCycleNote'], title: 'text' },
  projects: { weight: 2, dates: ['end'], notes: ['note', 'funderNote'], title: 'title' },
  publications: { weight: 1, notes: ['journal'], title: 'title' },
  measures: { weight: 2, notes: ['note', 'evaluationNb'], title: 'title' },
  indicators: { weight: 2, notes: ['definitionNb'], title: 'name' },
  organisations: { weight: 1, title: 'name' },
};

const REMARKS = [
  'Kontrollert mot kilden',
  'Bekreftet av eier',
  'Opplysningen er hentet på nytt',
  'Rettet etter henvendelse',
  'Gjennomgått ved årlig kontroll',
];

/** The field that a kind's records are called by. */
export function titleOf(collection: string): string {
  return CHANGEABLE[collection]?.title ?? 'title';
}

/** New values of one field of a record, as somebody who keeps it would enter them on a day. */
export function plausibleChange(
  collection: string,
  record: NewRow<object>,
  day: string,
  { words, random }: { words: ReadonlyMap<string, Vocabulary>; random: Random },
): Record<string, unknown> {
  const { dates = [], notes = [] } = CHANGEABLE[collection] ?? {};
  const title = titleOf(collection);
  const field = random.of([...dates, ...notes, title]);
  if (dates.includes(field)) return { [field]: day };
  if (notes.includes(field)) return { [field]: `${random.of(REMARKS)} ${day}.` };
  const value = (record as Record<string, unknown>)[title];
  const [language, text] = random.of(textsOf(value));
  const reworded = words.get(language)?.reworded(text, random) ?? text;
  return { [title]: typeof value === 'string' ? reworded : { ...(value as object), [language]: reworded } };
}
