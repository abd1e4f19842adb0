import { entityRef } from '../../contracts/entity-refs.js';
import { requireRecord } from '../../../registry/records/rows.js';
import type { FindingResolvers, SettlingTaskResolvers } from '../generated/types.js';
import { GapCell, needFields } from './cell.js';
import { explainFinding } from './explanation/explain.js';
import type { Finding } from './findings.js';
import type { CountedList } from './list-arguments.js';
import { inDimension } from './in-dimension.js';
import { countVerdicts, isNeedSelected } from './verdict-counts.js';
import type { CellRef, SettlingTask } from './settling-tasks.js';
import type { AnsweredMap } from './types.js';
import { RULE_VERSION } from './verdicts/rules.js';

/** A settling task with the map that it is of. */
export type SettlingTaskInMap = SettlingTask & { map: AnsweredMap };

const namedCell = ({ map, topicId, audienceId }: Finding) => new GapCell(map, topicId, audienceId);

export const findingResolvers: FindingResolvers = {
  topic: ({ map, topicId }) => requireRecord(map.topics.get(topicId) ?? null, topicId),
  audience: async ({ audienceId }, _, { loaders }) => await loaders.audiences.require(audienceId),
  need: (finding) => needFields(finding.need, namedCell(finding), guidelinesOf(finding)),
  rankInputs: ({ inputs }) => inputs.map((input) => ({ ...input, name: RANK_INPUTS[input.name] })),
  verdictCounts: ({ cells, dimension }, selection) => {
    const judged = cells.map((cell) => inDimension(cell.judged, dimension));
    return countVerdicts(judged.filter((cell) => isNeedSelected(cell, selection)));
  },
  ruleVersion: () => RULE_VERSION,
  responsibility: ({ owners }) => owners(),
  explanation: async ({ map, named, need, cells, dimension, topicId, audienceId }, _, { loaders }) => {
    const judged = { ...named, need };
    const audience = await loaders.audiences.require(audienceId);
    return explainFinding(
      judged,
      new GapCell(map, topicId, audienceId).told(judged, audience.prefLabel),
      countVerdicts(cells.map(({ judged }) => inDimension(judged, dimension))),
    );
  },
};

const cellsOf = (map: AnsweredMap, refs: readonly CellRef[]) =>
  refs.map(({ topicId, audienceId }) => new GapCell(map, topicId, audienceId));

/** Those that name the audience itself: lists of the cell have those of broader ones, too. */
function guidelinesOf({ map, need }: Finding): CountedList | null {
  if (!map.guidelineRequirements) return null;
  const ids = need.guidelines.map(({ id }) => id);
  return { count: ids.length, list: 'GUIDELINES', arguments: () => ({ filter: { ids } }) };
}

const RANK_INPUTS = { need: 'NEED', lack: 'LACK', closeness: 'CLOSENESS', breadth: 'BREADTH' } as const;

export const settlingTaskResolvers: SettlingTaskResolvers = {
  provider: ({ kind, subjectId }, _, { loaders }) =>
    kind === 'PROVIDER' ? loaders.organisations.load(subjectId) : null,
  audience: ({ kind, subjectId }, _, { loaders }) => (kind === 'CURRICULA' ? loaders.audiences.load(subjectId) : null),
  guideline: ({ kind, subjectId }) => (kind === 'GUIDELINE' ? entityRef(subjectId) : null),
  recordCount: ({ kind, recordIds }) => (kind === 'GUIDELINE' ? 0 : recordIds.length),
  settles: ({ settles }) => settles.length,
  maySettle: ({ maySettle }) => maySettle.length,
  settlesNeed: ({ settlesNeed }) => settlesNeed.length,
  cells: ({ map, maySettle }) => cellsOf(map, maySettle),
  needCells: ({ map, settlesNeed }) => cellsOf(map, settlesNeed),
};
