import { Guideline } from '../../records/kinds.json';
import * as documents from '../generated/graphql';
import { asKindMetadata } from './kind-metadata';
import { makeEditable } from './make-editable';
import { useGuidelineActions } from './use-guideline-actions';

/** How guidelines are edited. */
export const guideline = makeEditable({
  type: 'Guideline',
  metadata: asKindMetadata(Guideline),
  operations: {
    record: documents.GuidelineToEditInFormDocument,
    names: documents.GuidelineNamesInFormDocument,
    changes: documents.GuidelineChangesInFormDocument,
    update: documents.UpdateGuidelineInFormDocument,
    align: documents.AlignGuidelineInFormDocument,
    unalign: documents.UnalignGuidelineInFormDocument,
    archive: documents.ArchiveGuidelineInFormDocument,
    restore: documents.RestoreGuidelineInFormDocument,
  },
  useActions: useGuidelineActions,
});
