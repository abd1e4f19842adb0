import { changeRecord, changeRecords, type RecordPayload } from '../../registry/changes/mutations.js';
import { editByKey } from '../../registry/changes/change-by-key.js';
import { errorBeforeEdit, type ChangeError } from '../../registry/changes/change-error.js';
import type { ChangeNoteInput } from '../../registry/changes/change-service.js';
import { userInputError } from '../../platform/errors.js';
import { comparePartialDates } from '../../values/partial-date.js';
import { validateConfirmation } from './confirmation.js';
import type {
  ConfirmCoursesInput,
  DecideOverlapInput,
  ReportParticipationInput,
  RetireCourseInput,
} from './generated/types.js';
import type { SubgraphContext } from './loaders.js';
import { FIGURE_KEY, figureId } from './participation.js';
import { reviewMutations } from './review-mutations.js';
import { inPairOrder, pairId } from './overlap-decision-validity.js';
import type { CourseRow } from './store.js';

/** A mutation: its one input, whose note has its defaults, and what it answers with. */
type Mutation<Input, Answer = RecordPayload> = (
  parent: unknown,
  args: { input: Input & { note: ChangeNoteInput } },
  context: SubgraphContext,
) => Promise<Answer>;

const retireCourse: Mutation<RetireCourseInput> = (_, { input }, context) => {
  const { id, version, statusNote, note } = input;
  const fields = () => ({ status: 'RETIRED', statusNote });
  const why = note.why ?? statusNote;
  return changeRecord({ store: context.stores.courses, id, seen: version, fields }, { ...note, why }, context);
};

interface ConfirmedCourses {
  courses: CourseRow[];
  errors: ChangeError[];
}

const confirmCourses: Mutation<ConfirmCoursesInput, ConfirmedCourses> = async (_, { input }, context) => {
  const { courses, status, lastReviewed, informant, confirmedOn, note } = input;
  if (courses.length === 0) throw userInputError('input.courses', 'is empty: name a course.');
  const validationErrors = validateConfirmation(input, context.today);
  const confirmation = { status, on: confirmedOn, informant: informant.trim() };
  const confirmed = (before: CourseRow) => ({
    status,
    confirmation,
    ...(lastReviewed && { lastReviewed }),
    // Why the status was what it was says nothing of the one that was confirmed.
    ...(before.status !== status && { statusNote: null }),
  });
  const edits = courses.map(({ id, version }) => ({
    store: context.stores.courses,
    id,
    seen: version,
    fields: (before: object) => confirmed(before as CourseRow),
    validationErrors,
  }));
  const { rows, errors } = await changeRecords(edits, note, context);
  return { courses: courses.flatMap(({ id }) => (rows.get(id) as CourseRow | undefined) ?? []), errors };
};

const decideOverlap: Mutation<DecideOverlapInput> = async (_, { input }, context) => {
  const { courses: seen, verdict, reason, version, note } = input;
  const { courses, overlapDecisions } = context.stores;
  const [one, other, ...more] = seen;
  if (!one || !other || more.length > 0 || one.id === other.id) {
    throw userInputError('input.courses', 'must name two different courses.');
  }
  const pair = inPairOrder(one, other);
  const courseIds = pair.map(({ id }) => id);
  const id = pairId(courseIds);
  const current = await courses.byIds(courseIds);
  const refused = await Promise.all(
    pair.map((course) => {
      const row = current.find((found) => found.id === course.id) ?? null;
      return errorBeforeEdit({ store: courses, id: course.id, seen: course.version, fields: () => ({}) }, row);
    }),
  );
  const errors = refused.filter((error) => error !== null);
  if (errors.length > 0) return { overlapDecision: (await overlapDecisions.byIds([id]))[0] ?? null, errors };
  const record = { id, courseIds, courseVersions: pair.map(({ version }) => version), verdict, reason };
  return changeRecord(await editByKey(overlapDecisions, record, ['courseIds'], version), note, context);
};

const reportParticipation: Mutation<ReportParticipationInput> = async (_, { input }, context) => {
  const { note, version, ...figure } = input;
  const { period } = figure;
  const { stores, today } = context;
  const record = {
    ...figure,
    id: figureId(figure),
    sourceUrl: figure.sourceUrl ?? null,
    remark: figure.remark ?? null,
  };
  const begun = comparePartialDates(period.split('/')[0] ?? period, today) !== 'AFTER';
  const validationErrors = begun ? [] : [{ field: 'period', reason: `is ${period}, which is still to come` }];
  const edit = await editByKey(stores.participations, record, FIGURE_KEY, version);
  return changeRecord({ ...edit, validationErrors }, note, context);
};

/** What changes the registry's records beyond their fields. */
export const mutations = {
  ...reviewMutations,
  retireCourse,
  confirmCourses,
  decideOverlap,
  reportParticipation,
};
