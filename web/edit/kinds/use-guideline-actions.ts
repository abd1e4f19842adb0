import { oneOf } from '../controls/choice';
import { alike, required } from '../controls/control';
import { listOfCodes, reference } from '../controls/lists';
import { date, prose } from '../controls/text';
import { useGraphMutation } from '../../api/use-graph-mutation';
import * as documents from '../generated/graphql';
import type { ReviewGuidelineInput, WithdrawGuidelineInput } from '../generated/graphql';
import { guidelineSeen } from './guideline-fields';
import type { Action, Snapshot } from './kind';
import { about, outcome } from './saving';

/** What is told of a record beside its id and version and the note. */
type Told<Input> = Omit<Input, 'id' | 'version' | 'note'>;

const reviewing = alike<Told<ReviewGuidelineInput>>({
  on: required(date),
  outcome: required(oneOf('ReviewOutcome', ['UNCHANGED', 'REVISED'])),
  what: prose,
  chapterIds: listOfCodes,
  nextReview: date,
});
const withdrawing = alike<Told<WithdrawGuidelineInput>>({ on: date, replacedById: reference('guideline') });

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
      fits: isKept,
      save: async (seen, told, note) =>
        outcome(
          seen,
          await review.mutate({ input: { ...(told as Told<ReviewGuidelineInput>), ...about(seen, note) } }),
          guidelineSeen,
        ),
    },
    {
      name: 'withdrawGuideline',
      fields: withdrawing,
      nature: 'REAL_CHANGE',
      fits: (record) => isKept(record) && !['WITHDRAWN', 'REPLACED'].includes(String(record.values['status'])),
      save: async (seen, told, note) =>
        outcome(
          seen,
          await withdraw.mutate({ input: { ...(told as Told<WithdrawGuidelineInput>), ...about(seen, note) } }),
          guidelineSeen,
        ),
    },
    {
      name: 'archiveGuideline',
      fields: {},
      nature: 'CORRECTION',
      fits: isKept,
      save: async (seen, _, note) => outcome(seen, await archive.mutate({ input: about(seen, note) }), guidelineSeen),
    },
    {
      name: 'restoreGuideline',
      fields: {},
      nature: 'CORRECTION',
      fits: ({ archived }) => archived,
      save: async (seen, _, note) => outcome(seen, await restore.mutate({ input: about(seen, note) }), guidelineSeen),
    },
  ];
  const isActing = [review, withdraw, archive, restore].some(({ isPending }) => isPending);
  return { actions, isActing };
}
