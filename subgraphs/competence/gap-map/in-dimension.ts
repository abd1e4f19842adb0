import type { JudgedCell } from './verdicts/judge.js';
import { isGap, type GapDimension } from './verdicts/rules.js';

/** A cell as one of its dimensions alone makes it; its learning route unless one is given. */
export function inDimension(cell: JudgedCell, dimension: GapDimension | null): JudgedCell {
  if (dimension === null) return cell;
  const judged = cell.dimensions.find((one) => one.dimension === dimension) ?? null;
  return {
    ...cell,
    dimensions: judged ? [judged] : [],
    verdict: judged,
    isFromBelow: false,
    isGap: judged ? isGap(cell.need, judged) : false,
  };
}
