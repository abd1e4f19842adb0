import { usePrefer } from '../../terms/language';
import { useSession } from '../../api/session';
import { useGraphQuery } from '../../api/use-graph-query';
import { useGraphMutation } from '../../api/use-graph-mutation';
import * as documents from '../generated/graphql';
import { useGuidelineActions } from './use-guideline-actions';
import { guidelineAlignments, guidelineGroups, guidelineSnapshot } from './guideline-fields';
import type { EditableKind, Save, Saving } from './editable-kind';
import { knownChanges } from './known-changes';
import { collectNames } from './collect-names';
import { useFreshQuery } from './use-fresh-query';
import { versionedInput, readOutcome, alignmentSaver } from './save-record';

/** How guidelines are edited. */
export const guideline: EditableKind = {
  name: 'guideline',
  scope: 'guidelines:write',
  groups: guidelineGroups,
  alignments: guidelineAlignments,
  useRecord: (id) => {
    const query = useFreshQuery(documents.GuidelineToEditInFormDocument, { id });
    const found = query.answer?.data.guideline;
    return { ...query, record: found ? guidelineSnapshot(found) : null };
  },
  useNames: (id) =>
    collectNames(useGraphQuery(documents.GuidelineNamesInFormDocument, { id, prefer: usePrefer() }).answer?.data),
  useChanges: (id) => {
    const prefer = usePrefer();
    // Who did it is for few to know; which organisation is for all
    const people = useSession().hasScope('history:read');
    const { answer } = useGraphQuery(
      documents.GuidelineChangesInFormDocument,
      id === null ? null : { id, prefer, people },
    );
    return knownChanges(answer?.data.guideline?.history.nodes);
  },
  useSaving: useGuidelineSaving,
};

function useGuidelineSaving(): Saving {
  const updating = useGraphMutation(documents.UpdateGuidelineInFormDocument);
  const aligning = useGraphMutation(documents.AlignGuidelineInFormDocument);
  const unaligning = useGraphMutation(documents.UnalignGuidelineInFormDocument);
  const { actions, isActing } = useGuidelineActions();
  const update: Save = async (seen, fields, note) =>
    readOutcome(seen, await updating.mutate({ input: { ...versionedInput(seen, note), fields } }), guidelineSnapshot);
  const align = alignmentSaver({
    align: async (input) => {
      const answer = await aligning.mutate({ input });
      return (seen) => readOutcome(seen, answer, guidelineSnapshot);
    },
    unalign: async (input) => {
      const answer = await unaligning.mutate({ input });
      return (seen) => readOutcome(seen, answer, guidelineSnapshot);
    },
    update,
  });
  const isSaving = [updating, aligning, unaligning].some(({ isPending }) => isPending) || isActing;
  return { update, align, actions, isSaving };
}
