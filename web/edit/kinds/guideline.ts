import { usePrefer } from '../../terms/language';
import { useSession } from '../../api/session';
import { useAsk } from '../../api/use-graph-query';
import { useChange } from '../../api/use-graph-mutation';
import * as documents from '../generated/graphql';
import { useGuidelineActions } from './use-guideline-actions';
import { guidelineAlignments, guidelineGroups, guidelineSeen } from './guideline-fields';
import type { Kind, Save, Saving } from './kind';
import { knownChanges } from './known-changes';
import { namesIn } from './names';
import { useAskedAnew } from './use-asked-anew';
import { about, outcome, savingAlignments } from './saving';

/** How guidelines are edited. */
export const guideline: Kind = {
  name: 'guideline',
  scope: 'guidelines:write',
  groups: guidelineGroups,
  alignments: guidelineAlignments,
  useRecord: (id) => {
    const asked = useAskedAnew(documents.GuidelineToEditInFormDocument, { id });
    const found = asked.answer?.data.guideline;
    return { ...asked, record: found ? guidelineSeen(found) : null };
  },
  useNames: (id) => namesIn(useAsk(documents.GuidelineNamesInFormDocument, { id, prefer: usePrefer() }).answer?.data),
  useChanges: (id) => {
    const prefer = usePrefer();
    // Who did it is for few to know; which organisation is for all
    const people = useSession().may('history:read');
    const { answer } = useAsk(documents.GuidelineChangesInFormDocument, id === null ? null : { id, prefer, people });
    return knownChanges(answer?.data.guideline?.history.nodes);
  },
  useSaving: useGuidelineSaving,
};

function useGuidelineSaving(): Saving {
  const updating = useChange(documents.UpdateGuidelineInFormDocument);
  const aligning = useChange(documents.AlignGuidelineInFormDocument);
  const unaligning = useChange(documents.UnalignGuidelineInFormDocument);
  const { actions, isActing } = useGuidelineActions();
  const update: Save = async (seen, fields, note) =>
    outcome(seen, await updating.change({ input: { ...about(seen, note), fields } }), guidelineSeen);
  const align = savingAlignments({
    align: async (input) => {
      const answer = await aligning.change({ input });
      return (seen) => outcome(seen, answer, guidelineSeen);
    },
    unalign: async (input) => {
      const answer = await unaligning.change({ input });
      return (seen) => outcome(seen, answer, guidelineSeen);
    },
    update,
  });
  const isSaving = [updating, aligning, unaligning].some(({ isChanging }) => isChanging) || isActing;
  return { update, align, actions, isSaving };
}
