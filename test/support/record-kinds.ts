import * as operations from '../generated/graphql.js';
import type { TestSystem } from './system.js';

/** A record as the graph gives it: the test knows its shape only by the field it compares. */
export type Node = Record<string, never> & { id: string };
/** How a field of a row is found in the graph, where it is not the field of the same name. */
type Fields = Record<string, (node: never) => unknown>;
interface Page {
  pageInfo: { endCursor?: string | null };
  nodes: unknown[];
}

/** All pages of a list. */
async function all(page: (after: string | null) => Promise<Page | null | undefined>): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let after: string | null = null, size = -1; size !== found.length;) {
    size = found.length;
    const next: Page | null | undefined = await page(after);
    found.push(...(next?.nodes ?? []));
    after = next?.pageInfo.endCursor ?? after;
  }
  return found;
}

const id = (of: string) => (node: Record<string, { id: string } | null>) => node[of]?.id ?? null;
const ids = (of: string) => (node: Record<string, { id: string }[]>) => node[of]?.map((record) => record.id);
export const as = (name: string) => (node: Node) => node[name];
const within = (group: string, name: string) => (node: Record<string, Record<string, unknown> | null>) =>
  node[group]?.[name] ?? null;

const aligned: Fields = { topicIds: ids('topics'), audienceIds: ids('audiences'), settingIds: ids('settings') };

export interface Kind {
  file: string;
  rows: number;
  read: (system: TestSystem) => Promise<unknown[]>;
  fields: Fields;
  /** Fields that are compared by a test of their own. */
  apart?: string[];
}

/** Every file of the data set, how its records are asked for, and where the graph has their fields. */
export const kinds: Kind[] = [
  {
    file: 'topics',
    rows: 81,
    read: async (system) => (await system.ask(operations.AllTopicsDocument)).topics,
    fields: { broaderId: id('broader'), impliesIds: ids('implies'), definitionNb: as('definition') },
    apart: ['relatedIds'],
  },
  {
    file: 'audiences',
    rows: 147,
    read: async (system) => (await system.ask(operations.AllAudiencesDocument)).audiences,
    fields: { broaderId: id('broader'), educatedByIds: ids('educatedBy'), workSettingIds: ids('workSettings') },
  },
  {
    file: 'settings',
    rows: 26,
    read: async (system) => (await system.ask(operations.AllSettingsDocument)).settings,
    fields: { broaderId: id('broader') },
  },
  {
    file: 'organisations',
    rows: 145,
    read: (system) =>
      all(async (after) => (await system.ask(operations.AllOrganisationsDocument, { after })).organisations),
    fields: { parentId: id('parent') },
  },
  {
    file: 'courses',
    rows: 90,
    read: (system) =>
      all(async (after) => (await system.ask(operations.AllCoursesDocument, { after })).catalogue?.courses),
    fields: {
      ...aligned,
      descriptionNb: as('description'),
      providerId: id('provider'),
      developedByIds: ids('developedBy'),
      commissionedByIds: ids('commissionedBy'),
      basedOnGuidelineIds: ids('basedOnGuidelines'),
      basedOnCourseIds: ids('basedOnCourses'),
      alignmentBasis: ({ alignmentBasis }: { alignmentBasis: string | null }) => alignmentBasis?.toLowerCase() ?? null,
    },
  },
  {
    file: 'programmes',
    rows: 94,
    read: (system) =>
      all(async (after) => (await system.ask(operations.AllProgrammesDocument, { after })).catalogue?.programmes),
    fields: {
      regulation: ({ regulation }: { regulation: { administeredBy: { id: string } } | null }) => {
        if (!regulation) return null;
        const { administeredBy, ...rest } = regulation;
        return { ...rest, administeredById: administeredBy.id };
      },
      audienceId: id('audience'),
      sharedGoalSetIds: ids('sharedGoalSets'),
      parentProgrammeId: id('parent'),
      outcomesInDataset: within('learningOutcomes', 'totalCount'),
      institutionIds: ids('institutions'),
    },
  },
  {
    file: 'outcomes',
    rows: 266,
    read: (system) =>
      all(
        async (after) =>
          (await system.ask(operations.AllLearningOutcomesDocument, { after })).catalogue?.learningOutcomes,
      ),
    fields: { ...aligned, programmeId: id('programme') },
  },
  {
    file: 'guidelines',
    rows: 90,
    read: (system) =>
      all(async (after) => (await system.ask(operations.AllGuidelinesDocument, { after })).catalogue?.guidelines),
    fields: {
      ...aligned,
      descriptionNb: as('description'),
      publisherId: id('publisher'),
      coPublisherIds: ids('coPublishers'),
      nextReview: within('reviewPlan', 'nextReview'),
      reviewCycleMonths: within('reviewPlan', 'cycleMonths'),
      reviewCycleNote: within('reviewPlan', 'cycleNote'),
      responsibleUnit: within('reviewPlan', 'responsibleUnit'),
      partOfId: id('partOf'),
      supersedesIds: ids('supersedes'),
      supersededById: id('supersededBy'),
      chapters: ({ chapters }: { chapters: { topics: { id: string }[]; topicsInherited: boolean }[] }) =>
        chapters.map(({ topics, topicsInherited, ...chapter }) => ({
          ...chapter,
          topicIds: topicsInherited ? [] : topics.map((topic) => topic.id),
        })),
    },
  },
  {
    file: 'projects',
    rows: 52,
    read: (system) =>
      all(async (after) => (await system.ask(operations.AllProjectsDocument, { after })).catalogue?.projects),
    fields: {
      ...aligned,
      coordinatorId: id('coordinator'),
      participantIds: ids('participants'),
      funderIds: ids('funders'),
      projectLeader: within('leader', 'name'),
      partOfId: id('partOf'),
      fromMeasureId: id('fromMeasure'),
    },
  },
  {
    file: 'publications',
    rows: 54,
    read: (system) =>
      all(async (after) => (await system.ask(operations.AllPublicationsDocument, { after })).catalogue?.publications),
    fields: { ...aligned, publisherId: id('publisher'), projectId: id('project'), planId: id('plan') },
  },
  {
    file: 'plans',
    rows: 6,
    read: async (system) => (await system.ask(operations.AllPlansDocument)).plans,
    fields: {
      publisherId: id('publisher'),
      coPublisherIds: ids('coPublishers'),
      commissionedById: id('commissionedBy'),
      followsPlanId: id('follows'),
      guidelineId: id('guideline'),
    },
  },
  {
    file: 'measures',
    rows: 59,
    read: (system) =>
      all(async (after) => (await system.ask(operations.AllMeasuresDocument, { after })).catalogue?.measures),
    fields: {
      ...aligned,
      planId: id('plan'),
      responsibleIds: ids('responsible'),
      indicatorId: id('indicator'),
      evaluationNb: as('evaluation'),
    },
  },
  {
    file: 'indicators',
    rows: 9,
    read: async (system) => (await system.ask(operations.AllIndicatorsDocument)).indicators,
    fields: {
      ...aligned,
      ownerIds: ids('owners'),
      definitionNb: as('definition'),
      baselineYear: within('baseline', 'year'),
      baselineValue: within('baseline', 'value'),
      targetYear: within('target', 'year'),
      targetText: within('target', 'text'),
      targetValue: within('target', 'value'),
      targetValueDerived: ({ target }: { target: { valueDerived: boolean } | null }) => target?.valueDerived ?? false,
    },
    apart: ['observations'],
  },
];
