import { reachedByGroups } from '../../aspects/alignment.js';
import { MAX_PAGE_SIZE } from '../../../registry/queries/cursor.js';
import type { GapQuestion } from '../../contracts/coverage-counts.js';
import { userInputError, unknownId } from '../../../platform/errors.js';
import { withBroader, withNarrower, type Tree } from '../../../values/taxonomy.js';
import type { GapMapInput } from '../generated/types.js';

/** The taxonomies that a question is made complete with. */
export interface Taxonomies {
  topics: Tree;
  audiences: Tree;
  settings: Tree;
  organisations: Tree;
  workplaces: Readonly<Record<string, readonly string[]>>;
  /** Audiences that are groups, whose education is that of all below them. */
  groups: ReadonlySet<string>;
  /** The topics that imply each topic. */
  impliedBy: Readonly<Record<string, readonly string[]>>;
}

/** The moment a question is asked for, null for now, and its day. */
interface Clock {
  today: string;
  moment: string | null;
}

const MAX_AUDIENCES = 200;

/** The question of some topics alone, with the usual filter and without audiences. */
export function topicsQuestion(topicIds: readonly string[], topics: Tree, { today, moment }: Clock): GapQuestion {
  return {
    topics: Object.fromEntries(topicIds.map((id) => [id, withNarrower(topics, [id])])),
    impliedBy: {},
    audiences: {},
    filter: {
      countries: ['NO'],
      languages: null,
      formats: null,
      settingIds: null,
      organisationIds: null,
      peripheral: false,
      animalHealth: false,
    },
    today,
    asOf: moment,
  };
}

/** A gap map's input with everything its ids stand for; ids that do not exist are the caller's error. */
export function gapQuestion(input: GapMapInput, taxonomies: Taxonomies, { today, moment }: Clock): GapQuestion {
  const { topics, audiences, organisations, settings, workplaces, groups, impliedBy } = taxonomies;
  const countries = input.countries ?? ['NO'];
  const [settingIds, organisationIds] = [named(input.settingIds), named(input.organisationIds)];
  const topicIds = input.topicIds ?? Object.keys(topics).filter((id) => topics[id] !== null);
  const wanted = known(input.audienceIds, audiences, 'input.audienceIds');
  if (topicIds.length === 0) throw userInputError('input.topicIds', 'is empty: name a topic, or leave it out for all.');
  if (wanted.length === 0) throw userInputError('input.audienceIds', 'is empty: name an audience.');
  if (wanted.length > MAX_AUDIENCES) {
    throw userInputError('input.audienceIds', `may have ${MAX_AUDIENCES} audiences, not ${wanted.length}.`);
  }
  const order = Object.keys(topics);
  const rows = [...new Set(known(topicIds, topics, 'input.topicIds'))].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  return {
    topics: Object.fromEntries(rows.map((id) => [id, withNarrower(topics, [id])])),
    impliedBy: impliedAmong(withNarrower(topics, rows), impliedBy),
    audiences: Object.fromEntries(
      wanted.map((id) => [
        id,
        {
          broader: withBroader(audiences, [id]),
          narrower: groups.has(id) ? withNarrower(audiences, [id]) : [id],
          workplaces: workplaces[id] ?? [],
        },
      ]),
    ),
    filter: {
      countries: named(countries),
      languages: named(input.languages),
      formats: named(input.formats),
      settingIds: settingIds && reachedByGroups(settings, settingIds, 'INHERITED', 'input.settingIds'),
      organisationIds:
        organisationIds && withNarrower(organisations, known(organisationIds, organisations, 'input.organisationIds')),
      peripheral: input.includePeripheral ?? false,
      animalHealth: input.includeAnimalHealth ?? false,
    },
    today,
    asOf: moment,
  };
}

/** The values of a filter; null for one without any, which keeps all. */
function named<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values && values.length > 0 ? values : null;
}

/** What implies some topics; the others are left out. */
function impliedAmong(topicIds: readonly string[], impliedBy: Taxonomies['impliedBy']): Taxonomies['impliedBy'] {
  return Object.fromEntries(topicIds.flatMap((id) => (impliedBy[id] ? [[id, impliedBy[id]]] : [])));
}

function known(ids: readonly string[], tree: Tree, argument: string): readonly string[] {
  const unknown = ids.find((id) => !Object.hasOwn(tree, id));
  if (unknown !== undefined) throw unknownId(argument, unknown);
  return ids;
}

/** Most cells on a page of a map: more would hold the event loop. */
export const MAX_CELLS = 3000;

/** Most cells of a map that are judged together: its findings and numbers take no page. */
const MAX_JUDGED_CELLS = 20_000;

/** Refuses a map of which more would be judged than holds. */
export function checkJudgedCells({ topics, audiences }: GapQuestion): void {
  const cells = Object.keys(topics).length * Object.keys(audiences).length;
  if (cells <= MAX_JUDGED_CELLS) return;
  throw userInputError(
    'input',
    `verdicts are counted of ${MAX_JUDGED_CELLS} cells at the most, not ${cells}: name fewer topics or audiences.`,
  );
}

/** The page size of a map's rows, checked against its number of audiences. */
export function checkedRowCount(first: number, audiences: number): number {
  if (first < 1 || first > MAX_PAGE_SIZE)
    throw userInputError('first', `a page has 1 to ${MAX_PAGE_SIZE} rows, not ${first}.`);
  const most = Math.max(1, Math.floor(MAX_CELLS / audiences));
  if (first > most)
    throw userInputError('first', `a page of ${audiences} audiences has ${most} rows at the most, not ${first}.`);
  return first;
}
