import { createContext, type ComponentType } from 'react';
import type { Control, Draft, FieldDisplay } from '../controls/control';

/** What an input of any kind is given. */
export interface InputProps<As extends FieldDisplay['as']> extends CommonInputProps {
  display: Extract<FieldDisplay, { as: As }>;
}

/** What does not depend on how a field is shown. */
export interface CommonInputProps {
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

/** A field of the form, of a record or of a part of one. */
export interface FieldProps {
  path: string;
  control: Control<unknown>;
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** Puts back what the record has; given where something else stands in the field. */
  onUndo?: (() => void) | undefined;
}

/** How a part shows its own fields: as fields do that hold it. By this way the two need not import each other. */
export const FieldInputContext = createContext<ComponentType<FieldProps>>(() => null);
