import { changeRecord, changeRecords, type RecordPayload } from '../../registry/changes/mutations.js';
import { changeError, type ChangeError } from '../../registry/changes/change-error.js';
import type { Edit } from '../../registry/changes/edit.js';
import type { ChangeNoteInput } from '../../registry/changes/change-service.js';
import type { ValidationError } from '../../registry/records/checks.js';
import { withInputNames, planMutation } from '../aspects/reviews/mutations.js';
import { afterPlanning, validatePlan } from '../aspects/reviews/rules.js';
import type {
  PlanChapterReviewInput,
  ReviewChapterInput,
  ReviewGuidelineInput,
  WithdrawGuidelineInput,
} from './generated/types.js';
import type { SubgraphContext } from './loaders.js';
import type { ChapterRecord, GuidelineRecord } from './records.js';
import { lastChapterDate, lastDate } from './review-dates.js';
import {
  validateChapterReview,
  afterGuidelineReview,
  afterChapterReview,
  validateGuidelineReview,
  validateWithdrawal,
} from './reviews.js';
import { chaptersOf, type ChapterRow, type GuidelineRow, type Stores } from './store.js';

/** An input with the defaults that the schema has. */
type Given<I> = Omit<I, 'note'> & { note: ChangeNoteInput };
type Mutation<I, P = RecordPayload> = (
  parent: unknown,
  args: { input: Given<I> },
  context: SubgraphContext,
) => Promise<P>;

/** An edit of a guideline as the caller saw it. */
function edit(
  { guidelines }: Stores,
  { id, version }: { id: string; version: number },
  fields: (before: GuidelineRow) => Partial<GuidelineRecord>,
  validationErrors?: Edit['validationErrors'],
): Edit {
  return {
    store: guidelines,
    id,
    seen: version,
    fields: (before) => fields(before as GuidelineRow),
    validationErrors,
  };
}

const reviewGuideline: Mutation<ReviewGuidelineInput> = (_, { input }, context) => {
  const { note, what, chapterIds = [], ...held } = input;
  const review = { ...held, what: what?.trim(), chapterIds };
  return changeRecord(
    edit(
      context.stores,
      input,
      (before) => afterGuidelineReview(before, review),
      (before) => validateGuidelineReview(before as GuidelineRow, review, context.today),
    ),
    note,
    context,
  );
};

/** Both sides of a replacement are kept: the successor names what it replaced. */
const withdrawGuideline: Mutation<WithdrawGuidelineInput> = async (_, { input }, context) => {
  const { id, on = null, replacedById = null, note } = input;
  const successor = replacedById === null ? null : await context.loaders.guidelines.load(replacedById);
  const withdrawn = edit(
    context.stores,
    input,
    () => ({
      status: replacedById === null ? 'WITHDRAWN' : 'REPLACED',
      supersededById: replacedById,
      withdrawnOn: on,
    }),
    () => validateWithdrawal(id, input, context.today),
  );
  const naming =
    successor && successor.id !== id && !successor.archived && !successor.supersedesIds.includes(id)
      ? [edit(context.stores, successor, ({ supersedesIds }) => ({ supersedesIds: [...supersedesIds, id] }))]
      : [];
  const { rows, errors } = await changeRecords([withdrawn, ...naming], note, context);
  return { guideline: rows.get(id) ?? null, errors: withInputNames(errors) };
};

/** What came of a change of a chapter, which is a change of the guideline that it is in. */
interface ChapterPayload {
  chapter: ChapterRow | null;
  errors: ChangeError[];
}

async function changeChapter(
  { id, version }: { id: string; version: number },
  note: ChangeNoteInput,
  context: SubgraphContext,
  fields: (guideline: GuidelineRecord) => Partial<GuidelineRecord>,
  validationErrors: (chapter: ChapterRecord) => readonly ValidationError[],
): Promise<ChapterPayload> {
  const found = await context.loaders.chapter.load(id);
  if (!found) return { chapter: null, errors: [changeError('NOT_FOUND', id, 'id', `There is no Chapter "${id}".`)] };
  const of = (guideline: object) => chaptersOf(guideline as GuidelineRow).find((chapter) => chapter.id === id) ?? null;
  const seen = { id: found.guideline.id, version };
  const { rows, errors } = await changeRecords(
    [edit(context.stores, seen, fields, (before) => validationErrors(of(before) ?? found))],
    note,
    context,
  );
  return { chapter: of(rows.get(seen.id) ?? found.guideline), errors };
}

const reviewChapter: Mutation<ReviewChapterInput, ChapterPayload> = (_, { input }, context) => {
  const { note, what, ...held } = input;
  const review = { ...held, what: what?.trim() };
  return changeChapter(
    input,
    note,
    context,
    (guideline) => afterChapterReview(guideline, input.id, review),
    (chapter) => validateChapterReview(chapter, review, context.today),
  );
};

const planChapterReview: Mutation<PlanChapterReviewInput, ChapterPayload> = async (_, { input }, context) => {
  const { id, version, note, ...plan } = input;
  const planned = (chapter: ChapterRecord) =>
    chapter.id === id ? { ...chapter, ...afterPlanning(chapter, plan) } : chapter;
  const { chapter, errors } = await changeChapter(
    { id, version },
    note,
    context,
    ({ chapters }) => ({ chapters: chapters.map(planned) }),
    (before) => validatePlan(plan, lastChapterDate(before)),
  );
  return { chapter, errors: withInputNames(errors) };
};

/** How guidelines and chapters are reviewed, and guidelines withdrawn. */
export const reviewMutations = {
  reviewGuideline,
  withdrawGuideline,
  reviewChapter,
  planChapterReview,
  planGuidelineReviews: planMutation<GuidelineRecord, Stores>('guidelines', {
    storeOf: ({ guidelines }) => guidelines,
    lastDates: () => lastDate,
  }),
};
