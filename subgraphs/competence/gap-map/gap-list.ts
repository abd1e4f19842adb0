import { unknownId, userInputError } from '../../../platform/errors.js';
import { createYield } from '../../../platform/event-loop.js';
import type { GapReasonCode } from './reasons.js';
import type { GapCell } from './cell.js';
import { GapRow } from './row.js';
import type { AnsweredMap, GapReason } from './types.js';
import { MAX_CELLS } from './question.js';
import { checkNeedsKnown, checkOffersKnown } from './whole-map.js';
import { isNeedSelected, type NeedSelection } from './verdict-counts.js';
import type { GapDimension } from './verdicts/rules.js';

/** A cell with one reason that makes it a gap; `Gap` in the schema. */
export interface Gap {
  cell: GapCell;
  reason: GapReason;
}

/** Which gaps; null keeps all. */
export interface GapSelection extends Pick<NeedSelection, 'audienceBasis'> {
  /** Gaps of one dimension; those of the learning route unless given. */
  dimension?: GapDimension | null;
  reasons?: readonly GapReasonCode[] | null;
  measureIds?: readonly string[] | null;
  organisationIds?: readonly string[] | null;
  ownerless?: boolean | null;
}

/** The gaps of all cells of a map, in the order of its rows and audiences. */
export async function gapsOf(map: AnsweredMap, selection: GapSelection): Promise<Gap[]> {
  const { topics, audiences } = map.question;
  const { dimension, audienceBasis } = selection;
  const cells = Object.keys(topics).length * Object.keys(audiences).length;
  if (cells > MAX_CELLS) {
    throw userInputError(
      'input',
      `a list of gaps takes ${MAX_CELLS} cells at the most, not ${cells}: name fewer topics or audiences.`,
    );
  }
  checkNeedsKnown(map);
  checkOffersKnown(map, dimension ?? null);
  for (const id of selection.organisationIds ?? [])
    if (!Object.hasOwn(map.taxonomies.organisations, id)) throw unknownId('organisationIds', id);
  checkMeasureIds(map, selection.measureIds);
  const turn = createYield();
  const found: Gap[] = [];
  for (const topicId of Object.keys(topics)) {
    await turn();
    const cells = new GapRow(map, topicId).cells().filter((cell) => isNeedSelected(cell.judged, { audienceBasis }));
    found.push(
      ...cells
        .flatMap((cell) => cell.gapReasons(dimension ?? null).map((reason) => ({ cell, reason })))
        .filter(({ reason }) => isSelected(reason, selection)),
    );
  }
  return found;
}

function isSelected(reason: GapReason, { reasons, measureIds, organisationIds, ownerless }: GapSelection): boolean {
  if (reasons && !reasons.includes(reason.code)) return false;
  if (!measureIds && !organisationIds && (ownerless === null || ownerless === undefined)) return true;
  const responsibility = reason.responsibility();
  const measures = responsibility?.measures ?? [];
  if (measureIds && !measures.some(({ id }) => measureIds.includes(id))) return false;
  const answering = [
    ...measures.flatMap(({ responsibleIds }) => responsibleIds),
    ...(responsibility?.deciderIds ?? []),
  ];
  if (organisationIds && !answering.some((id) => organisationIds.includes(id))) return false;
  return ownerless === null || ownerless === undefined || responsibility?.ownerless === ownerless;
}

/** Refuses measures that plan does not know, or that the caller may not see. */
export function checkMeasureIds({ measureFacts }: AnsweredMap, measureIds: readonly string[] | null | undefined): void {
  const unknown = measureIds?.find((id) => measureFacts && !measureFacts.some((measure) => measure.id === id));
  if (unknown !== undefined) throw unknownId('measureIds', unknown);
}
