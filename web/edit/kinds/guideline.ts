import { usePreferredLanguages } from '../../terms/language';
import { useSession } from '../../api/session';
import { useGraphQuery } from '../../api/use-graph-query';
import * as documents from '../generated/graphql';
import { useGuidelineActions } from './use-guideline-actions';
import { guidelineAlignments, guidelineGroups, guidelineSnapshot } from './guideline-fields';
import type { EditableKind } from './editable-kind';
import { knownChanges } from './known-changes';
import { collectNames } from './collect-names';
import { useFreshQuery } from './use-fresh-query';
import { useSaving } from './use-saving';

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
    collectNames(
      useGraphQuery(documents.GuidelineNamesInFormDocument, { id, prefer: usePreferredLanguages() }).answer?.data,
    ),
  useChanges: (id) => {
    const prefer = usePreferredLanguages();
    // Who did it is for few to know; which organisation is for all
    const people = useSession().hasScope('history:read');
    const { answer } = useGraphQuery(
      documents.GuidelineChangesInFormDocument,
      id === null ? null : { id, prefer, people },
    );
    return knownChanges(answer?.data.guideline?.history.nodes);
  },
  useSaving: () => useSaving(OPERATIONS, guidelineSnapshot, useGuidelineActions()),
};

const OPERATIONS = {
  update: documents.UpdateGuidelineInFormDocument,
  align: documents.AlignGuidelineInFormDocument,
  unalign: documents.UnalignGuidelineInFormDocument,
};
