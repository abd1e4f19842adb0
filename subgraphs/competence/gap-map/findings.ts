import { userInputError } from '../../../platform/errors.js';
import { lazy } from '../../../platform/lazy.js';
import { createYield } from '../../../platform/event-loop.js';
import { withNarrower } from '../../../values/taxonomy.js';
import { GapCell } from './cell.js';
import type { CellRef } from './settling-tasks.js';
import type { AnsweredMap } from './types.js';
import { inDimension } from './in-dimension.js';
import type { OwningMeasure, Responsibility } from './responsibility.js';
import { MAX_WEIGHT } from './score.js';
import { isNeedSelected, verdictName, type NeedSelection } from './verdict-counts.js';
import { isStatedInForce, namedIn, type JudgedNeed } from './verdicts/need.js';
import type { JudgedCell } from './verdicts/judge.js';
import type { GapDimension } from './verdicts/rules.js';

/** Weights of the inputs of a finding's rank. */
export interface RankWeights {
  need: number;
  lack: number;
  closeness: number;
  breadth: number;
}

/** One input of a rank; `RankInput` in the schema. */
interface RankInput {
  name: keyof RankWeights;
  value: number;
  weight: number;
}

/** A topic and the audience that a need names, with the gaps below it; `Finding` in the schema. */
export interface Finding {
  map: AnsweredMap;
  topicId: string;
  audienceId: string;
  rank: number;
  inputs: RankInput[];
  /** Professions at or below the audience: LIS and roles do not inflate it. */
  professions: number;
  /** The cells of the map at or below the audience, in the order of the map. */
  cells: readonly GapCell[];
  gapCount: number;
  need: JudgedNeed;
  dimension: GapDimension | null;
  /** Who answers for any of its gaps, found when it is asked for; null where plan did not answer. */
  owners: () => Responsibility | null;
  /** The cell of the audience that is named, whether the map has it or not. */
  named: JudgedCell;
}

/** Which findings; null keeps all. */
export interface FindingSelection extends NeedSelection {
  /** Gaps of one dimension; those of the learning route unless given. */
  dimension?: GapDimension | null;
  measureIds?: readonly string[] | null;
}

/** The weights of a query, checked. */
export function checkedRankWeights({
  need = 2,
  lack = 2,
  closeness = 1,
  breadth = 1,
}: Partial<RankWeights>): RankWeights {
  const weights = { need, lack, closeness, breadth };
  for (const [name, weight] of Object.entries(weights)) {
    if (!(weight >= 0 && weight <= MAX_WEIGHT))
      throw userInputError(`weights.${name}`, `must be 0 to ${MAX_WEIGHT}, not ${weight}.`);
  }
  return weights;
}

/** Most audiences at or below one that is named closely. rule: finding-rank */
const CLOSE_AUDIENCES = 12;

/**
 * What people act on: a topic and an audience that a need names, where cells at or below it are gaps. rule: finding
 * Ranked by rule finding-rank; ties by professions, the order of topics, and id.
 */
export async function findingsOf(
  map: AnsweredMap,
  weights: RankWeights,
  selection: FindingSelection,
): Promise<Finding[]> {
  const dimension = selection.dimension ?? null;
  const name = JSON.stringify([weights, dimension]);
  const ofMap = found.get(map) ?? new Map<string, Promise<Finding[]>>();
  found.set(map, ofMap);
  const ranked = ofMap.get(name) ?? rankedFindings(map, weights, dimension);
  ofMap.set(name, ranked);
  return (await ranked).filter((finding) => isSelected(finding, selection));
}
/** Found once for all lists of a map, such as one for each measure. */
const found = new WeakMap<AnsweredMap, Map<string, Promise<Finding[]>>>();

async function rankedFindings(
  map: AnsweredMap,
  weights: RankWeights,
  dimension: GapDimension | null,
): Promise<Finding[]> {
  const turn = createYield();
  const findings: Finding[] = [];
  for (const topicId of Object.keys(map.question.topics)) {
    await turn();
    for (const audienceId of namedAudiences(map, topicId)) {
      const finding = findingOf(map, { topicId, audienceId }, weights, dimension);
      if (finding) findings.push(finding);
    }
  }
  const order = Object.keys(map.question.topics);
  return findings.toSorted(
    (a, b) =>
      b.rank - a.rank ||
      b.professions - a.professions ||
      order.indexOf(a.topicId) - order.indexOf(b.topicId) ||
      a.audienceId.localeCompare(b.audienceId),
  );
}

/** The audiences that needs of a topic name, as far as they reach an audience of the map. */
function namedAudiences(map: AnsweredMap, topicId: string): string[] {
  const named = new Set(
    Object.keys(map.question.audiences).flatMap((id) => {
      const { need } = map.judge.cell(topicId, id);
      return need ? namedIn(need, map.taxonomies.audiences.pathOf(id)) : [];
    }),
  );
  return Object.keys(map.taxonomies.audiences.tree).filter((id) => named.has(id));
}

function findingOf(
  map: AnsweredMap,
  { topicId, audienceId }: CellRef,
  weights: RankWeights,
  dimension: GapDimension | null,
): Finding | null {
  const { audiences } = map.taxonomies;
  const below = withNarrower(audiences.tree, [audienceId]);
  const inMap = below.filter((id) => Object.hasOwn(map.question.audiences, id));
  const judge = (id: string) => inDimension(map.judge.cell(topicId, id), dimension);
  const gaps = inMap.filter((id) => isLacking(judge(id)));
  if (gaps.length === 0) return null;
  const need = map.judge.namedNeed(topicId, audienceId);
  if (!need) return null;
  const professions = below.filter((id) => audiences.kindOf(id) === 'PROFESSION');
  const counted = (professions.length > 0 ? professions : below).map(judge);
  const inputs = rankInputs({ need, counted, below: below.length, professions: professions.length }, weights);
  const cells = inMap.map((id) => new GapCell(map, topicId, id));
  const owners = lazy(() => ownersOf(cells, dimension));
  return {
    map,
    topicId,
    audienceId,
    rank: inputs.reduce((sum, { value, weight }) => sum + value * weight, 0),
    inputs,
    professions: professions.length,
    dimension,
    cells,
    owners,
    gapCount: gaps.length,
    named: judge(audienceId),
    need,
  };
}

/** A cell that certainly lacks something, whether its need is certain or possible. */
function isLacking({ verdict }: JudgedCell): boolean {
  return verdict !== null && verdict.atMost !== 'COVERED';
}

interface Ranked {
  need: JudgedNeed;
  /** Professions at or below the audience, in the map or not; where there is none, all audiences. */
  counted: readonly JudgedCell[];
  below: number;
  professions: number;
}

function rankInputs({ need, counted, below, professions }: Ranked, weights: RankWeights): RankInput[] {
  const missing = counted.filter((cell) => verdictName(cell) === 'missing').length;
  const values: RankWeights = {
    need: needValue(need),
    lack: missing * 2 >= counted.length ? 2 : 1,
    closeness: below <= CLOSE_AUDIENCES ? 2 : 0,
    breadth: professions <= 1 ? 0 : professions <= 9 ? 1 : 2,
  };
  return (Object.keys(values) as (keyof RankWeights)[]).map((name) => ({
    name,
    value: values[name],
    weight: weights[name],
  }));
}

/** 3 where what is in force states the audience, 2 where that is inferred, 1 for a draft measure alone. */
function needValue(need: JudgedNeed): number {
  if (!need.certain) return 0;
  if (need.level === 'PROBABLE') return 1;
  return isStatedInForce(need) ? 3 : 2;
}

function isSelected(finding: Finding, selection: FindingSelection): boolean {
  if (!isNeedSelected(finding, { ...selection, certain: selection.certain ?? true })) return false;
  const { measureIds } = selection;
  if (!measureIds) return true;
  return finding.owners()?.measures.some(({ id }) => measureIds.includes(id)) ?? false;
}

/** Who answers for the gaps of a finding, each once, the nearest first; null where plan did not answer. */
function ownersOf(cells: readonly GapCell[], dimension: GapDimension | null): Responsibility | null {
  const each = cells.flatMap((cell) => cell.lackingReasons(dimension).map((reason) => reason.responsibility()));
  const known = each.filter((one) => one !== null);
  if (each.length > 0 && known.length === 0) return null;
  const measures = new Map<string, OwningMeasure>();
  for (const basis of ['TOPIC', 'SECTOR', 'REASON'] as const) {
    for (const measure of known.flatMap((one) => one.measures)) {
      if (measure.basis === basis && !measures.has(measure.id)) measures.set(measure.id, measure);
    }
  }
  return {
    measures: [...measures.values()],
    deciderIds: [...new Set(known.flatMap(({ deciderIds }) => deciderIds))],
    ownerless: known.some(({ ownerless }) => ownerless === false) ? false : (known[0]?.ownerless ?? null),
    settingIdsWithoutMeasure: [...new Set(known.flatMap(({ settingIdsWithoutMeasure: ids }) => ids))],
  };
}
