import { inSlices } from '../../platform/in-slices.js';
import { pageOf, stretchOf, type Paging } from '../../registry/queries/connection.js';
import type { JudgedDecisionRow } from './overlap-decision-store.js';
import { pairId } from './overlap-decision-validity.js';
import type { OverlapCandidate } from './overlap.js';
import { PAIRS_PER_LOOK, type OverlapPairs } from './overlap-pairs.js';

/** Two courses that may overlap, and the decision on them, which may no longer hold. */
export interface DecidedCandidate extends OverlapCandidate {
  decision: JudgedDecisionRow | null;
}

/** Which pairs of overlapping courses. */
interface OverlapSelection {
  providerIds?: readonly string[] | null;
  topicIds?: readonly string[] | null;
  countries: readonly string[];
  /** Whether a decision on them is to hold. */
  decided?: boolean | null;
}

/** Tells of two courses, by number, whether their pair is asked for. */
type IsWanted = (first: number, second: number) => boolean;

const nameOf = ({ courseIds }: Pick<OverlapCandidate, 'courseIds'>) => courseIds.join(' ');

/** A page of the pairs of courses that may overlap, with the decisions on them, most similar first. */
export async function overlapPage(
  pairs: OverlapPairs,
  decisions: readonly JudgedDecisionRow[],
  { first, after, ...selection }: OverlapSelection & Paging,
) {
  const { size, last } = stretchOf('SIMILARITY', { first, after });
  const [lastFirst, lastSecond] = (last?.split(' ') ?? []).map((id) => pairs.numberOf(id));
  const wanted = conditionsOf(pairs, decisions, selection);
  const isWanted: IsWanted = (first, second) => wanted.every((isMet) => isMet(first, second));
  const page: number[] = [];
  let [totalCount, start] = [0, last === undefined ? 0 : null];
  const look = (first: number, position: number) => {
    const second = pairs.seconds[position] ?? -1;
    if (!isWanted(first, second)) return;
    totalCount += 1;
    if (start !== null && page.length < size) page.push(position);
    if (first === lastFirst && second === lastSecond) start = totalCount;
  };
  await inSlices(pairs.firsts, look, PAIRS_PER_LOOK);
  const byPair = new Map(decisions.map((decision) => [pairId(decision.courseIds), decision]));
  const nodes = page.map((position): DecidedCandidate => {
    const candidate = pairs.at(position);
    return { ...candidate, decision: byPair.get(pairId(candidate.courseIds)) ?? null };
  });
  return pageOf(nodes, { order: 'SIMILARITY', nameOf, start, totalCount });
}

function conditionsOf(
  pairs: OverlapPairs,
  decisions: readonly JudgedDecisionRow[],
  { providerIds, topicIds, countries, decided }: OverlapSelection,
): IsWanted[] {
  const conditions: IsWanted[] = [];
  if (countries.length > 0) {
    const inCountries = pairs.coursesThat(({ country }) => countries.includes(country));
    conditions.push((first, second) => inCountries.has(first) && inCountries.has(second));
  }
  if (providerIds) {
    const asked = new Set(providerIds);
    const ofProviders = pairs.coursesThat(({ providerId }) => asked.has(providerId));
    conditions.push((first, second) => ofProviders.has(first) || ofProviders.has(second));
  }
  if (topicIds) {
    const asked = new Set(topicIds);
    const onTopics = pairs.courses.map((course) => course.topicIds.filter((id) => asked.has(id)));
    conditions.push((first, second) => onTopics[first]?.some((id) => onTopics[second]?.includes(id)) ?? false);
  }
  if (typeof decided === 'boolean') {
    const nameOf = (one: number, other: number) => Math.min(one, other) * pairs.courses.length + Math.max(one, other);
    const held = new Set(
      decisions.flatMap(({ holds, courseIds: [one = '', other = ''] }) =>
        holds ? [nameOf(pairs.numberOf(one), pairs.numberOf(other))] : [],
      ),
    );
    conditions.push((first, second) => held.has(nameOf(first, second)) === decided);
  }
  return conditions;
}
