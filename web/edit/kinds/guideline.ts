import { usePrefer } from '../../terms/language';
import { useSession } from '../../api/session';
import { useGraphQuery } from '../../api/use-graph-query';
import { useGraphMutation } from '../../api/use-graph-mutation';
import * as documents from '../generated/graphql';
import { useGuidelineActions } from './use-guideline-actions';
import { guidelineAlignments, guidelineGroups, guidelineSeen } from './guideline-fields';
import type { Kind, Save, Saving } from './kind';
import { knownChanges } from './known-changes';
import { namesIn } from './names';
import { useFreshQuery } from './use-fresh-query';
import { about, outcome, savingAlignments } from './saving';

/** How guidelines are edited. */
export const guideline: Kind = {
  name: 'guideline',
  scope: 'guidelines:write',
  groups: guidelineGroups,
  alignments: guidelineAlignments,
  useRecord: (id) => {
    const query = useFreshQuery(documents.GuidelineToEditInFormDocument, { id });
    const found = query.answer?.data.guideline;
    return { ...query, record: found ? guidelineSeen(found) : null };
  },
  useNames: (id) =>
    namesIn(useGraphQuery(documents.GuidelineNamesInFormDocument, { id, prefer: usePrefer() }).answer?.data),
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
    outcome(seen, await updating.mutate({ input: { ...about(seen, note), fields } }), guidelineSeen);
  const align = savingAlignments({
    align: async (input) => {
      const answer = await aligning.mutate({ input });
      return (seen) => outcome(seen, answer, guidelineSeen);
    },
    unalign: async (input) => {
      const answer = await unaligning.mutate({ input });
      return (seen) => outcome(seen, answer, guidelineSeen);
    },
    update,
  });
  const isSaving = [updating, aligning, unaligning].some(({ isPending }) => isPending) || isActing;
  return { update, align, actions, isSaving };
}
