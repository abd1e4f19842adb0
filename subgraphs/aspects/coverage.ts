import { anyOf, type Condition } from '../../registry/queries/conditions.js';
import { CellCounter, type CellCounts, type CellReach } from '../contracts/cell-counts.js';
import type { FilterFields } from '../contracts/cell-facts.js';
import { inSlices } from '../../platform/in-slices.js';
import { ByName } from '../../values/by-name.js';
import type { Alignments, GapQuestion, RecordFilter } from '../contracts/coverage-counts.js';

/**
 * How a record on a topic, or below it, reaches an audience; null where it does not. Each registry counts its own records in
 * each cell of a gap map (a topic and an audience) by this rule, and the lists of the catalogue keep rows by the same.
 */
function reachOf(record: Alignments, topicId: string, audience: AudienceReach): CellReach | null {
  if (record.audienceIds.some((id) => audience.broader.has(id))) {
    return record.audienceIds.includes(audience.id) && record.topicIds.includes(topicId) ? 'DIRECT' : 'INHERITED';
  }
  return record.audienceIds.some((id) => audience.workplaces.has(id)) ? 'PARTIAL' : null;
}

/** An audience with those around it whose records reach it. */
interface AudienceReach {
  id: string;
  broader: ReadonlySet<string>;
  workplaces: ReadonlySet<string>;
}

/** A record by its states, each of one kind, in which it counts. */
export interface CountedRecord<States> extends Alignments {
  states: States;
}

/**
 * Counts records by their states in every cell of a question, and on its topics whatever the audience. `more` tells more of a
 * cell, from what the records that reach its whole audience and those that reach some of it come to.
 */
export async function countCells<R extends CountedRecord<object>, Sum = unknown, More = unknown>(
  question: GapQuestion,
  records: readonly R[],
  more?: { sum: (records: readonly R[]) => Sum; tell: (whole: readonly Sum[], inPart: readonly Sum[]) => More | null },
): Promise<CellCounts<R['states'], More>> {
  const counter = new CellCounter<R['states']>();
  const bundles = bundled(records).map((bundle) => ({
    ...bundle,
    sum: more?.sum(bundle.records),
    tally: counter.tallyOf(bundle.records, bundle.places),
  }));
  const audiences = Object.entries(question.audiences).map(([id, { broader, workplaces }]) => ({
    id,
    broader: new Set(broader),
    workplaces: new Set(workplaces),
  }));
  const topics: Record<string, CellCounts<R['states'], More>['topics'][string]> = {};
  const on = new ByName(bundles, ({ topicIds }) => topicIds);
  await inSlices(Object.entries(question.topics), ([id, narrower]) => {
    const onTopic = on.of(narrower);
    if (onTopic.length === 0) return;
    for (const { tally } of onTopic) counter.meet(tally);
    const numbers = counter.take();
    const cells: Record<string, readonly number[]> = {};
    const told: Record<string, More> = {};
    for (const audience of audiences) {
      const [whole, inPart]: [Sum[], Sum[]] = [[], []];
      for (const bundle of onTopic) {
        const reach = reachOf(bundle, id, audience);
        if (!reach) continue;
        counter.reach(bundle.tally, reach);
        if (more) (reach === 'PARTIAL' ? inPart : whole).push(bundle.sum as Sum);
      }
      if (counter.isEmpty) continue;
      cells[audience.id] = counter.take();
      const ofCell = more?.tell(whole, inPart);
      if (ofCell) told[audience.id] = ofCell;
    }
    const total = onTopic.reduce((sum, bundle) => sum + bundle.records.length, 0);
    topics[id] = { total, numbers, cells, more: told };
  });
  return { states: counter.states, topics };
}

/** Records that stand in the same cells, with their places among all. */
interface Bundle<R> extends Alignments {
  records: R[];
  places: number[];
}

/**
 * Records with the very same lists of topics and audiences, together: there are far fewer such pairs than records, since
 * lists that are alike are kept once. Those that are alike without being the same are counted rightly, each by itself.
 */
function bundled<R extends Alignments>(records: readonly R[]): Bundle<R>[] {
  const bundles: Bundle<R>[] = [];
  const known = new Map<readonly string[], Map<readonly string[], Bundle<R>>>();
  for (const [place, record] of records.entries()) {
    const { topicIds, audienceIds } = record;
    let byAudiences = known.get(topicIds);
    if (!byAudiences) known.set(topicIds, (byAudiences = new Map<readonly string[], Bundle<R>>()));
    let bundle = byAudiences.get(audienceIds);
    if (!bundle) {
      bundle = { topicIds, audienceIds, records: [], places: [] };
      byAudiences.set(audienceIds, bundle);
      bundles.push(bundle);
    }
    bundle.records.push(record);
    bundle.places.push(place);
  }
  return bundles;
}

/** The field conditions of a record filter, for the registries whose records have these fields. */
export function filterConditions(
  filter: RecordFilter,
  { countries, languages, formats, organisationIds, peripheral }: FilterFields,
): Condition[] {
  return [
    ...(countries ? anyOf(countries, filter.countries) : []),
    ...(languages ? anyOf(languages, filter.languages) : []),
    ...(formats ? anyOf(formats, filter.formats) : []),
    ...(organisationIds ? anyOf(organisationIds, filter.organisationIds) : []),
    ...(peripheral && !filter.peripheral ? [{ [peripheral]: false }] : []),
    ...anyOf('settingIds', filter.settingIds),
    ...(filter.animalHealth ? [] : [HUMAN_HEALTH]),
  ];
}

/** Only records of animal health alone, or none of them; null means no condition. */
export function animalHealthCondition(wanted: boolean | null | undefined): Record<string, unknown>[] {
  if (wanted === null || wanted === undefined) return [];
  return [wanted ? { settingIds: ['dyrehelse'] } : HUMAN_HEALTH];
}

/** Records of animal health alone are those whose only setting is that. */
const HUMAN_HEALTH = { settingIds: { $ne: ['dyrehelse'] } };
