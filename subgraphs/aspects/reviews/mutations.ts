import {
  changeRecord,
  changeRecords,
  type ChangeContext,
  type RecordPayload,
} from '../../../registry/changes/mutations.js';
import type { ChangeError } from '../../../registry/changes/change-error.js';
import type { ChangeNoteInput } from '../../../registry/changes/change-service.js';
import type { Row, Store } from '../../../registry/records/store.js';
import type { ReviewFields } from './fields.js';
import { afterPlanning, afterReview, validatePlan, validateReview, type PlanInput, type HeldReview } from './rules.js';

/** A record as the caller saw it. */
interface Seen {
  id: string;
  version: number;
}
/** `ReviewInput` in the schema. */
type ReviewInput = Seen & HeldReview & { note: ChangeNoteInput };
/** `PlanReviewsInput` in the schema. */
type PlanReviewsInput = PlanInput & { records: readonly Seen[]; note: ChangeNoteInput };

/** How records of a kind are reviewed. */
interface ReviewedKind<R extends object, Stores> {
  storeOf: (stores: Stores) => Store<R>;
  /** What tells the newest date that a record is known to have, for some records. */
  lastDates: (ids: readonly string[], stores: Stores) => LastDate<R> | Promise<LastDate<R>>;
}
type LastDate<R> = (record: R) => string | null;

type Mutation<I, Stores, P> = (
  parent: unknown,
  args: { input: I },
  context: ChangeContext<Stores> & { today: string },
) => Promise<P>;

/** What the inputs of plans and withdrawals call fields of a record. */
const NAME_IN_INPUT: Readonly<Record<string, string>> = {
  reviewCycleMonths: 'cycleMonths',
  reviewResponsibleId: 'responsibleId',
  supersededById: 'replacedById',
};

/** Errors with the names of the input. */
export function withInputNames(errors: readonly ChangeError[]): ChangeError[] {
  return errors.map((error) => {
    const { field, message } = error;
    const name = NAME_IN_INPUT[field?.split('.').at(-1) ?? ''];
    return field && name ? { ...error, field: name, message: message.replace(field, name) } : error;
  });
}

/** Sets the plan of some records, all or none: `planCourseReviews`, whose payload has the records as `courses`. */
export function planMutation<R extends ReviewFields, Stores>(
  plural: string,
  { storeOf, lastDates }: ReviewedKind<R, Stores>,
): Mutation<PlanReviewsInput, Stores, Record<string, Row<R>[] | ChangeError[]>> {
  return async (_, { input: { records, note, ...plan } }, context) => {
    const ids = records.map(({ id }) => id);
    const lastOf = await lastDates(ids, context.stores);
    const store = storeOf(context.stores) as unknown as Store<object>;
    const edits = records.map(({ id, version }) => ({
      store,
      id,
      seen: version,
      fields: (before: object) => afterPlanning(before as R, plan),
      validationErrors: (before: object) => validatePlan(plan, lastOf(before as R)),
    }));
    const { rows, errors } = await changeRecords(edits, note, context);
    return {
      [plural]: ids.flatMap((id) => (rows.get(id) as Row<R> | undefined) ?? []),
      errors: withInputNames(errors),
    };
  };
}

/** Records that a record was reviewed as a whole: `reviewCourse`. */
export function reviewMutation<R extends ReviewFields, Stores>({
  storeOf,
  lastDates,
}: ReviewedKind<R, Stores>): Mutation<ReviewInput, Stores, RecordPayload> {
  return async (_, { input: { id, version, note, ...review } }, context) => {
    const lastOf = await lastDates([id], context.stores);
    const edit = {
      store: storeOf(context.stores) as unknown as Store<object>,
      id,
      seen: version,
      fields: (before: object) => afterReview(before as R, review),
      validationErrors: (before: object) => validateReview(review, lastOf(before as R), context.today),
    };
    return changeRecord(edit, note, context);
  };
}
