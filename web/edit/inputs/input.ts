import type { Shown, Draft } from '../controls/control';

/** What an input of any kind is given. */
export interface InputProps<As extends Shown['as']> extends EveryInput {
  shown: Extract<Shown, { as: As }>;
}

/** What does not depend on how a field is shown. */
export interface EveryInput {
  /** Id of what takes the focus. */
  id: string;
  path: string;
  label: string;
  isRequired: boolean;
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** Ids of what describes it: help and what is wrong. */
  describedBy: string | undefined;
  isWrong: boolean;
}
