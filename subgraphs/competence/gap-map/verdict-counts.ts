import { stateOf, type VerdictState } from './verdicts/bounds.js';
import type { JudgedCell } from './verdicts/judge.js';

/** Numbers of cells by verdict; `VerdictCounts` in the schema. */
export interface VerdictCounts {
  missing: number;
  missingOrWeak: number;
  weak: number;
  unknown: number;
  covered: number;
  notNeeded: number;
}

const NAMES = {
  MISSING: 'missing',
  MISSING_OR_WEAK: 'missingOrWeak',
  WEAK: 'weak',
  UNKNOWN: 'unknown',
  COVERED: 'covered',
} as const satisfies Record<VerdictState, keyof VerdictCounts>;

type Counted = Pick<JudgedCell, 'verdict'>;

/** What a cell counts as. */
export function verdictName({ verdict }: Counted): keyof VerdictCounts {
  return verdict ? NAMES[stateOf(verdict)] : 'notNeeded';
}

/** Counts cells by verdict. */
export function countVerdicts(cells: readonly Counted[]): VerdictCounts {
  const counts = { missing: 0, missingOrWeak: 0, weak: 0, unknown: 0, covered: 0, notNeeded: 0 };
  for (const cell of cells) counts[verdictName(cell)] += 1;
  return counts;
}

/** Which cells are counted; null counts all. */
export interface NeedSelection {
  certain?: boolean | null;
  audienceBasis?: 'STATED' | 'INFERRED' | null;
}

/** Whether a cell is among those selected; one without a need is, where nothing is asked of its need. */
export function isNeedSelected({ need }: Pick<JudgedCell, 'need'>, selection: NeedSelection): boolean {
  const { certain, audienceBasis } = selection;
  if (certain !== null && certain !== undefined && need?.certain !== certain) return false;
  return !audienceBasis || need?.audienceBasis === audienceBasis;
}
