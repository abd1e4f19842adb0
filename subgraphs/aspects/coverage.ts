import { anyOf, type Condition } from '../../registry/queries/conditions.js';
import { CellCounter, type CellCounts, type CellReach } from '../contracts/cell-counts.js';
import type { FilterFields } from '../contracts/cell-facts.js';
import { inSlices } from '../../platform/in-slices.js';
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
 * Counts records by their states in every cell of a question, and on its topics whatever the audience. `moreOf` tells more of
 * a cell, from the records that reach its whole audience and those that reach some of it.
 */
export async function countCells<R extends CountedRecord<object>, More = unknown>(
  question: GapQuestion,
  records: readonly R[],
  moreOf?: (whole: readonly R[], inPart: readonly R[]) => More | null,
): Promise<CellCounts<R['states'], More>> {
  const counter = new CellCounter<R['states']>();
  const counted = records.map((record) => ({ record, places: counter.placesOf(record.states) }));
  const audiences = Object.entries(question.audiences).map(([id, { broader, workplaces }]) => ({
    id,
    broader: new Set(broader),
    workplaces: new Set(workplaces),
  }));
  const topics: Record<string, CellCounts<R['states'], More>['topics'][string]> = {};
  const on = recordsOn(records);
  await inSlices(Object.entries(question.topics), ([id, narrower]) => {
    const places = [...new Set(narrower.flatMap((topicId) => on.get(topicId) ?? []))].sort((a, b) => a - b);
    const onTopic = places.flatMap((place) => counted[place] ?? []);
    if (onTopic.length === 0) return;
    for (const { places } of onTopic) counter.meet(places);
    const numbers = counter.take();
    const cells: Record<string, readonly number[]> = {};
    const more: Record<string, More> = {};
    for (const audience of audiences) {
      const [whole, inPart]: [R[], R[]] = [[], []];
      for (const { record, places } of onTopic) {
        const reach = reachOf(record, id, audience);
        if (!reach) continue;
        counter.reach(places, reach);
        if (moreOf) (reach === 'PARTIAL' ? inPart : whole).push(record);
      }
      if (counter.isEmpty) continue;
      cells[audience.id] = counter.take();
      const told = moreOf?.(whole, inPart);
      if (told) more[audience.id] = told;
    }
    topics[id] = { total: onTopic.length, numbers, cells, more };
  });
  return { states: counter.states, topics };
}

/** The places of the records that name each topic. */
function recordsOn(records: readonly Alignments[]): Map<string, number[]> {
  const on = new Map<string, number[]>();
  for (const [place, { topicIds }] of records.entries()) {
    for (const id of topicIds) {
      const places = on.get(id);
      if (places) places.push(place);
      else on.set(id, [place]);
    }
  }
  return on;
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
