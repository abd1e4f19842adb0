import { choiceOf } from '../controls/choice';
import { asFieldControls, required } from '../controls/control';
import { listOfCodes, reference } from '../controls/lists';
import { date, prose } from '../controls/text';
import { useGraphMutation } from '../../api/use-graph-mutation';
import * as documents from '../generated/graphql';
import type { GuidelineInFormFragment, ReviewGuidelineInput, WithdrawGuidelineInput } from '../generated/graphql';
import type { Action } from './editable-kind';
import { isKept, readOutcome, versionedInput } from './save-record';
import type { KindActions } from './use-saving';

/** What is told of a record beside its id and version and the note. */
type Told<Input> = Omit<Input, 'id' | 'version' | 'note'>;

const reviewing = asFieldControls<Told<ReviewGuidelineInput>>({
  on: required(date),
  outcome: required(choiceOf('ReviewOutcome', ['UNCHANGED', 'REVISED'])),
  what: prose,
  chapterIds: listOfCodes,
  nextReview: date,
});
const withdrawing = asFieldControls<Told<WithdrawGuidelineInput>>({ on: date, replacedById: reference('Guideline') });

/** What can happen to a guideline. */
export const useGuidelineActions: KindActions<GuidelineInFormFragment> = (read) => {
  const review = useGraphMutation(documents.ReviewGuidelineInFormDocument);
  const withdraw = useGraphMutation(documents.WithdrawGuidelineInFormDocument);
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
          read,
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
          read,
        ),
    },
  ];
  const isActing = [review, withdraw].some(({ isPending }) => isPending);
  return { actions, isActing };
};
