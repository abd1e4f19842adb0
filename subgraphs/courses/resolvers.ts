import { gapComparisonResolvers } from '../aspects/gap-comparison.js';
import { alignmentBasis, audienceOrSettingAsParent, topicAsParent } from '../aspects/alignment.js';
import { requireRegions, requireTaxonomies } from '../contracts/catalogue.js';
import type { CourseRole, Resolvers } from './generated/types.js';
import { pageInMemory } from '../../registry/queries/connection.js';
import { entityRef, entityRefs } from '../contracts/entity-refs.js';
import { reviewPlanOf } from '../aspects/reviews/plan.js';
import { reviewList, scheduleOf, type ScheduledReview } from '../aspects/reviews/schedule.js';
import { courseDependant, datedOn } from './course-currency.js';
import { isToCome } from './course-run.js';
import { runList } from './course-run-store.js';
import type { SubgraphContext } from './loaders.js';
import { figureList } from './participation.js';
import { courseCandidate, courseDue } from './reviews.js';
import { decisionHolds } from './overlap-decision-validity.js';
import { overlapPage } from './overlap-page.js';
import { possibleDependants, type CourseRow } from './store.js';
import { providersToAsk, unverifiedList } from './verification-queue.js';

const ROLE_FIELDS = {
  PROVIDER: 'providerId',
  DEVELOPER: 'developedByIds',
  COMMISSIONER: 'commissionedByIds',
} as const satisfies Record<CourseRole, string>;

function planOfCourse(course: CourseRow, _: object, { loaders }: SubgraphContext) {
  return reviewPlanOf(course, course.id, loaders.planVersions, courseDue, courseDue(course));
}

const courseOf = ({ id }: ScheduledReview, { loaders }: SubgraphContext) => loaders.courses.require(id);

/** A course as the parent of its figures and runs. */
const ofCourse = (id: string) => ({ ids: [id], fields: ['courseId'] });

export const resolvers: Resolvers = {
  AlignmentBasis: alignmentBasis,
  Query: {
    overlapCandidates: async (_, args, { loaders }) =>
      overlapPage(await loaders.overlapPairs(), await loaders.judgedDecisions(), args),
    courseVerificationQueue: async (_, { countries, ...paging }, { stores }) => {
      const providers = await providersToAsk(stores.courses, countries);
      return {
        ...pageInMemory(providers, 'COUNT', ({ providerId }) => providerId, paging),
        courseCount: providers.reduce((sum, { count }) => sum + count, 0),
      };
    },
  },
  Course: {
    currencyInput: (course) => ({ ...courseDependant(course), guidelineIds: course.basedOnGuidelineIds }),
    date: datedOn,
    reviewPlan: planOfCourse,
    basisForCourses: (course, _, { loaders }) => loaders.courses.naming('basedOnCourseIds', course.id),
    overlapsWith: async (course, _, { loaders }) => {
      if (!course.overlapGroup) return [];
      return (await loaders.courses.naming('overlapGroup', course.overlapGroup)).filter(({ id }) => id !== course.id);
    },
    overlapDecisions: ({ id }, _, { loaders }) => loaders.overlapDecisions.naming('courseIds', id),
    participationReported: async ({ id }, _, { loaders }) =>
      (await loaders.participations.page(ofCourse(id), figureList, { first: 1 }).totalCount()) > 0,
    nextRun: async ({ id }, _, { loaders, today }) => {
      const list = runList({ orderBy: 'SOONEST' }, { toCome: [isToCome(today)] });
      return (await loaders.courseRuns.page(ofCourse(id), list, { first: 1 }).nodes())[0] ?? null;
    },
    runsRecorded: async ({ id }, _, { loaders }) =>
      (await loaders.courseRuns.page(ofCourse(id), runList({}), { first: 1 }).totalCount()) > 0,
  },
  OverlapDecision: {
    holds: async (decision, _, { loaders }) =>
      decisionHolds(decision, await loaders.courses.loadMany(decision.courseIds)),
  },
  ProviderToAsk: {
    provider: ({ providerId }) => entityRef(providerId),
    courses: ({ providerId, countries }, args, { loaders }) =>
      loaders.courses.page({ ids: [providerId], fields: ['providerId'] }, unverifiedList(countries), args),
  },
  ReviewSchedule: {
    __resolveReference: (schedule) => schedule,
    courses: async ({ question }, args, { loaders }) =>
      reviewList(scheduleOf((await loaders.scheduled()).map(courseCandidate), question), args),
  },
  CourseReview: {
    responsible: ({ responsibleId }) => entityRef(responsibleId),
    plan: async (review, args, context) => planOfCourse(await courseOf(review, context), args, context),
    course: (review, _, context) => courseOf(review, context),
  },
  Catalogue: {
    __resolveReference: (question) => question,
    courses: (question, args, { stores, loaders, today }) =>
      stores.courses.catalogue(requireTaxonomies(question), args, today, loaders.courseList),
    courseRuns: (question, args, { stores }) =>
      stores.courseRuns.catalogue(requireRegions(question), args, stores.courses),
  },
  OverlapCandidate: {
    courses: ({ courseIds }, _, { loaders }) => loaders.courses.loadMany(courseIds),
    topics: ({ topicIds }) => entityRefs(topicIds),
    audiences: ({ audienceIds }) => entityRefs(audienceIds),
  },
  GuidelineImpact: {
    __resolveReference: (impact) => impact,
    courses: async (impact, args, { stores, today }) =>
      stores.courses.page(await stores.courses.dueBy(impact.question, impact, today), args),
    possibleCourses: (impact, args, { stores }) => stores.courses.page(possibleDependants(impact), args),
    coursesRecordingBasis: (impact, _, { stores }) => stores.courses.recordingBasis(impact),
  },
  GapComparison: {
    ...gapComparisonResolvers('courses'),
    courseBases: async ({ question: { from, to } }, _, { at }) =>
      (await Promise.all([from, to].map(async ({ asOf }) => (await at(asOf)).stores.courses.bases()))).flat(),
  },
  GapMap: {
    __resolveReference: (map) => map,
    courseCounts: async (map, _, { loaders }) => (await loaders.gapFacts.load(map)).cells,
    courseOffers: async (map, _, { loaders }) => (await loaders.gapFacts.load(map)).offers,
  },
  Topic: {
    __resolveReference: (topic) => topic,
    courses: async (topic, args, { loaders }) =>
      loaders.courses.page(topicAsParent(topic, args.reach), await loaders.courseList(args), args),
  },
  Audience: {
    __resolveReference: (audience) => audience,
    courses: async (audience, args, { loaders }) =>
      loaders.courses.page(
        audienceOrSettingAsParent(audience, args.reach, 'audienceIds'),
        await loaders.courseList(args),
        args,
      ),
  },
  Setting: {
    __resolveReference: (setting) => setting,
    courses: async (setting, args, { loaders }) =>
      loaders.courses.page(
        audienceOrSettingAsParent(setting, args.reach, 'settingIds'),
        await loaders.courseList(args),
        args,
      ),
  },
  Organisation: {
    __resolveReference: (organisation) => organisation,
    courses: async ({ id }, args, { loaders }) =>
      loaders.courses.page(
        { ids: [id], fields: args.roles.map((role) => ROLE_FIELDS[role]) },
        await loaders.courseList(args),
        args,
      ),
  },
  Guideline: {
    __resolveReference: (guideline) => guideline,
    courses: async ({ id }, args, { loaders }) =>
      loaders.courses.page({ ids: [id], fields: ['basedOnGuidelineIds'] }, await loaders.courseList(args), args),
  },
  LearningOutcome: {
    __resolveReference: (outcome) => outcome,
    courses: async ({ code }, args, { loaders }) =>
      loaders.courses.page(
        { ids: code ? [code] : [], fields: ['objectiveCodes'] },
        await loaders.courseList(args),
        args,
      ),
  },
};
