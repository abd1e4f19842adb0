import { editByKey } from '../../registry/changes/change-by-key.js';
import { changeRecord, type RecordPayload } from '../../registry/changes/mutations.js';
import type { ChangeNoteInput } from '../../registry/changes/change-service.js';
import { comparePartialDates } from '../../values/partial-date.js';
import type { JudgeNotTaughtInput } from './generated/types.js';
import type { SubgraphContext } from './loaders.js';
import { reviewMutations } from './review-mutations.js';

async function judgeNotTaught(
  _: unknown,
  { input }: { input: JudgeNotTaughtInput & { note: ChangeNoteInput } },
  { identity, ...context }: SubgraphContext,
): Promise<RecordPayload> {
  const { note, programmeId, topicId, citation, citationUrl, judgedOn, remark, version } = input;
  const record = {
    id: `${programmeId}--${topicId}`,
    programmeId,
    topicId,
    citation: citation.trim(),
    citationUrl: citationUrl ?? null,
    judgedOn,
    // Nobody signs for another: without an organisation the change is refused as a whole.
    signedById: identity.organisationId ?? '',
    remark: remark ?? null,
  };
  const toCome = comparePartialDates(judgedOn, context.today) === 'AFTER';
  const validationErrors = toCome ? [{ field: 'judgedOn', reason: `is ${judgedOn}, which is still to come` }] : [];
  const edit = await editByKey(context.stores.teachingJudgements, record, ['programmeId', 'topicId'], version);
  return changeRecord({ ...edit, validationErrors }, note, context);
}

/** What changes the registry's records beyond their fields. */
export const mutations = { ...reviewMutations, judgeNotTaught };
