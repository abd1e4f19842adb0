import type { ResponsibilityOfGap } from '../Responsibility';
import type { NeedInWords } from '../use-need-words';
import type { VerdictCounts } from '../use-verdict-counts';

/** What people act on: a topic, and the audience that a need names, with gaps at or below it. */
export interface Finding {
  topic: { id: string; prefLabel: { text: string } };
  audience: { id: string; prefLabel: { text: string } };
  rank: number;
  rankInputs: readonly { name: string; value: number; weight: number }[];
  professions: number;
  need: NeedInWords;
  verdictCounts: VerdictCounts;
  explanation: { text: string; language: string };
  responsibility?: ResponsibilityOfGap | null;
}
