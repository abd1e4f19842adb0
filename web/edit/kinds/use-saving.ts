import type { Operation } from '../../api/graph-fetch';
import { useGraphMutation } from '../../api/use-graph-mutation';
import type { AlignmentInput, RecordVersionInput } from '../generated/graphql';
import type { Action, EditableKind, Save, Saving, Snapshot } from './editable-kind';
import { alignmentSaver, isKept, readOutcome, versionedInput, type Changed } from './save-record';

/** The mutations that every kind has. */
export interface SavingOperations<R, Update> {
  update: Operation<Changed<R>, { input: Update }>;
  align: Operation<Changed<R>, { input: AlignmentInput }>;
  unalign: Operation<Changed<R>, { input: AlignmentInput }>;
  archive: Operation<Changed<R>, { input: RecordVersionInput }>;
  restore: Operation<Changed<R>, { input: RecordVersionInput }>;
}

/** What can happen to records of a kind; `read` makes a snapshot of what the graph answers. */
export type KindActions<R> = (read: (record: R) => Snapshot) => { actions: readonly Action[]; isActing: boolean };

/** The ways to change a record of a kind: its own actions, and those that every kind has. */
export function useSaving<R, Update>(
  type: EditableKind['type'],
  operations: SavingOperations<R, Update>,
  read: (record: R) => Snapshot,
  own: ReturnType<KindActions<R>>,
): Saving {
  const updating = useGraphMutation(operations.update);
  const aligning = useGraphMutation(operations.align);
  const unaligning = useGraphMutation(operations.unalign);
  const archiving = useGraphMutation(operations.archive);
  const restoring = useGraphMutation(operations.restore);
  const update: Save = async (seen, fields, note) => {
    // The form's controls are of the input's fields: each value is of its field's type
    const input = { ...versionedInput(seen, note), fields } as Update;
    return readOutcome(seen, await updating.mutateAsync({ input }), read);
  };
  const stepOf = (mutation: typeof aligning) => async (input: AlignmentInput) => {
    const answer = await mutation.mutateAsync({ input });
    return (seen: Snapshot) => readOutcome(seen, answer, read);
  };
  const align = alignmentSaver({ align: stepOf(aligning), unalign: stepOf(unaligning), update });
  const versionAction = (
    verb: 'archive' | 'restore',
    mutation: typeof archiving,
    isPossible: Action['isPossible'],
  ): Action => ({
    name: `${verb}${type}`,
    fields: {},
    nature: 'CORRECTION',
    isPossible,
    save: async (seen, _, note) =>
      readOutcome(seen, await mutation.mutateAsync({ input: versionedInput(seen, note) }), read),
  });
  const actions = [
    ...own.actions,
    versionAction('archive', archiving, isKept),
    versionAction('restore', restoring, ({ archived }) => archived),
  ];
  const isSaving = [updating, aligning, unaligning, archiving, restoring].some(({ isPending }) => isPending);
  return { update, align, actions, isSaving: isSaving || own.isActing };
}
