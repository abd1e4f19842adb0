import { VERDICT_STATES, type VerdictState } from '../../components/verdict-state';

/** Verdicts as the address names them; a cell without a need has none. */
const NAMES: Record<VerdictState, string> = {
  MISSING: 'mangler',
  MISSING_OR_WEAK: 'mangler-eller-delvis',
  WEAK: 'delvis',
  UNKNOWN: 'vet-ikke',
  COVERED: 'dekket',
};

/** What the address can ask for: any verdict, or that no need is registered. */
export const VERDICT_FILTERS = [...VERDICT_STATES.map((state) => NAMES[state]), 'uten-behov'];

/** The name of a verdict in the address. */
export const verdictFilter = (state: VerdictState | null): string => (state ? NAMES[state] : 'uten-behov');

/** Whether the need is certain, as the address names it. */
export const CERTAINTIES = ['', 'sikkert', 'mulig'] as const;

/** Who says whom the need is for, as the address names it. */
export const BASES = ['', 'oppgitt', 'satt'] as const;
