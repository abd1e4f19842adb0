import { choiceOf } from '../controls/choice';
import { asFieldControls, required } from '../controls/control';
import { listOfCodes, reference } from '../controls/lists';
import { date, prose } from '../controls/text';
import { useGraphMutation } from '../../api/use-graph-mutation';
import * as documents from '../generated/graphql';
import type { ReviewGuidelineInput, WithdrawGuidelineInput } from '../generated/graphql';
import { guidelineSnapshot } from './guideline-fields';
import type { Action, Snapshot } from './editable-kind';
import { versionedInput, readOutcome } from './save-record';

/** What is told of a record beside its id and version and the note. */
type Told<Input> = Omit<Input, 'id' | 'version' | 'note'>;

const reviewing = asFieldControls<Told<ReviewGuidelineInput>>({
  on: required(date),
  outcome: required(choiceOf('ReviewOutcome', ['UNCHANGED', 'REVISED'])),
  what: prose,
  chapterIds: listOfCodes,
  nextReview: date,
});
const withdrawing = asFieldControls<Told<WithdrawGuidelineInput>>({ on: date, replacedById: reference('guideline') });

const isKept = ({ archived }: Snapshot) => !archived;

/** What can happen to a guideline. */
export function useGuidelineActions(): { actions: readonly Action[]; isActing: boolean } {
  const review = useGraphMutation(documents.ReviewGuidelineInFormDocument);
  const withdraw = useGraphMutation(documents.WithdrawGuidelineInFormDocument);
  const archive = useGraphMutation(documents.ArchiveGuidelineInFormDocument);
  const restore = useGraphMutation(documents.RestoreGuidelineInFormDocument);
  const actions: Action[] = [
    {
      name: 'reviewGuideline',
      fields: reviewing,
      nature: 'REAL_CHANGE',
      isPossible: isKept,
      save: async (seen, told, note) =>
        readOutcome(
          seen,
          await review.mutateAsync({
            input: { ...(told as Told<ReviewGuidelineInput>), ...versionedInput(seen, note) },
          }),
          guidelineSnapshot,
        ),
    },
    {
      name: 'withdrawGuideline',
      fields: withdrawing,
      nature: 'REAL_CHANGE',
      isPossible: (record) => isKept(record) && !['WITHDRAWN', 'REPLACED'].includes(String(record.values['status'])),
      save: async (seen, told, note) =>
        readOutcome(
          seen,
          await withdraw.mutateAsync({
            input: { ...(told as Told<WithdrawGuidelineInput>), ...versionedInput(seen, note) },
          }),
          guidelineSnapshot,
        ),
    },
    {
      name: 'archiveGuideline',
      fields: {},
      nature: 'CORRECTION',
      isPossible: isKept,
      save: async (seen, _, note) =>
        readOutcome(seen, await archive.mutateAsync({ input: versionedInput(seen, note) }), guidelineSnapshot),
    },
    {
      name: 'restoreGuideline',
      fields: {},
      nature: 'CORRECTION',
      isPossible: ({ archived }) => archived,
      save: async (seen, _, note) =>
        readOutcome(seen, await restore.mutateAsync({ input: versionedInput(seen, note) }), guidelineSnapshot),
    },
  ];
  const isActing = [review, withdraw, archive, restore].some(({ isPending }) => isPending);
  return { actions, isActing };
}
