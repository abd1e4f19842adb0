import type { Operation } from '../../api/graph-fetch';
import { useGraphMutation } from '../../api/use-graph-mutation';
import type { AlignmentInput } from '../generated/graphql';
import type { Action, Save, Saving, Snapshot } from './editable-kind';
import { alignmentSaver, readOutcome, versionedInput, type Changed } from './save-record';

/** The mutations that change the fields and the alignments of a kind of records. */
interface Operations<R, UpdateInput> {
  update: Operation<Changed<R>, { input: UpdateInput }>;
  align: Operation<Changed<R>, { input: AlignmentInput }>;
  unalign: Operation<Changed<R>, { input: AlignmentInput }>;
}

/** The ways to change a record of a kind; `read` makes a snapshot of what the graph answers. */
export function useSaving<R, UpdateInput>(
  operations: Operations<R, UpdateInput>,
  read: (record: R) => Snapshot,
  { actions, isActing }: { actions: readonly Action[]; isActing: boolean },
): Saving {
  const updating = useGraphMutation(operations.update);
  const aligning = useGraphMutation(operations.align);
  const unaligning = useGraphMutation(operations.unalign);
  const update: Save = async (seen, fields, note) => {
    // The form's controls are of the input's fields: each value is of its field's type
    const input = { ...versionedInput(seen, note), fields } as UpdateInput;
    return readOutcome(seen, await updating.mutateAsync({ input }), read);
  };
  const stepOf = (mutation: typeof aligning) => async (input: AlignmentInput) => {
    const answer = await mutation.mutateAsync({ input });
    return (seen: Snapshot) => readOutcome(seen, answer, read);
  };
  const align = alignmentSaver({ align: stepOf(aligning), unalign: stepOf(unaligning), update });
  const isSaving = [updating, aligning, unaligning].some(({ isPending }) => isPending) || isActing;
  return { update, align, actions, isSaving };
}
