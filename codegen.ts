import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const stub = '../../contracts/entity-refs.js#Stub';

/** TypeScript behind the types that all registries share. */
const sharedTypes = {
  LocalizedText: '../../../values/text.js#Localized',
  Change: '../../../registry/changes/history.js#ChangeRow',
  Catalogue: '../../contracts/entity-refs.js#Question',
  Topic: '../../contracts/entity-refs.js#TopicStub',
  Organisation: stub,
  GapMap: '../../contracts/entity-refs.js#GapMapInQuestion',
  ReviewSchedule: '../../contracts/entity-refs.js#ScheduleInQuestion',
  ChangeFeed: '../../contracts/change-feed.js#FeedInQuestion',
  GapComparison: '../../contracts/entity-refs.js#ComparisonInQuestion',
  TopicFacet: '../../aspects/facets.js#TopicCount',
  OrganisationFacet: '../../aspects/facets.js#OrganisationCount',
};

/** TypeScript behind the types of registries whose records are aligned to audiences and settings. */
const alignedTypes = {
  Audience: '../../contracts/entity-refs.js#GroupStub',
  Setting: '../../contracts/entity-refs.js#GroupStub',
  AudienceFacet: '../../aspects/facets.js#AudienceCount',
};

/** TypeScript behind the currency of what builds on guidelines. */
const currencyTypes = {
  GuidelineImpact: '../../contracts/entity-refs.js#ImpactInQuestion',
  Currency: '../../aspects/currency.js#CurrencyVerdict',
  CurrencyEvidence: '../../aspects/currency.js#Evidence',
};

/** TypeScript behind the review plans of a kind of records, and their place on the schedule. */
function reviewed(...types: string[]): Record<string, string> {
  const scheduled = '../../aspects/reviews/schedule.js#ScheduledReview';
  return {
    ReviewPlan: '../../aspects/reviews/plan.js#PlanRow',
    ...Object.fromEntries(types.map((type) => [`${type}Review`, scheduled])),
  };
}

/** A record's row, and the lists it stands in. */
function record(type: string): Record<string, string> {
  return { [type]: `../store.js#${type}Row`, [`${type}Connection`]: `../store.js#${type}Rows` };
}

/** A record that the catalogue lists, with facets. */
function listed(type: string): Record<string, string> {
  const list = `../store.js#${type}List`;
  return { ...record(type), [`${type}Catalogue`]: list, [`${type}Facets`]: '../../aspects/facets.js#FacetSource' };
}

/** TypeScript behind each registry's own types, and records of others that it adds fields to. */
const subgraphs: Record<string, Record<string, string>> = {
  competence: {
    Topic: '../store.js#TopicRow',
    Audience: '../store.js#AudienceRow',
    Setting: '../store.js#SettingRow',
    Catalogue: stub,
    Programme: stub,
    TeachingJudgement: stub,
    Measure: '../store.js#MeasureStub',
    GuidelineImpact: '../../contracts/entity-refs.js#ImpactInQuestion',
    Gap: '../gap-map/list.js#Gap as GapInList',
    PartialReach: '../gap-map/types.js#PartialReach as ReachInPart',
    Expectation: '../store.js#ExpectationRow',
    GapRow: '../gap-map/row.js#GapRow as RowOfMap',
    GapCell: '../gap-map/cell.js#GapCell as CellOfMap',
    Need: '../gap-map/types.js#Need as NeedInCell',
    GapReason: '../gap-map/types.js#GapReason as ExplainedFinding',
    CourseCoverage: '../gap-map/types.js#CourseCoverage as CoursesInCell',
    StateCounts: '../gap-map/types.js#StateCounts as CountsOfState',
    CountedList: '../gap-map/list-arguments.js#CountedList as NumberWithList',
    Score: '../gap-map/score.js#Score as ScoreOfCell',
    ChangedCell: '../gap-map/comparison.js#ChangedCell as CellThatChanged',
    Responsibility: '../gap-map/responsibility.js#Responsibility as WhoAnswers',
    ResponsibleMeasure: '../../contracts/programme-coverage.js#MeasureFact',
    ...record('Organisation'),
  },
  courses: {
    OverlapCandidate: '../decisions.js#DecidedCandidate',
    OverlapDecision: '../decisions.js#OverlapDecisionRow',
    Participation: '../participation.js#ParticipationRow',
    ParticipationConnection: '../participation.js#ParticipationRows',
    ProviderToAsk: '../verification.js#ProviderToAsk as Asked',
    ...alignedTypes,
    ...currencyTypes,
    ...listed('Course'),
    ...reviewed('Course'),
    Guideline: stub,
    LearningOutcome: '../loaders.js#CodedStub',
  },
  education: {
    ...alignedTypes,
    ...currencyTypes,
    ...reviewed('LearningOutcome'),
    Guideline: stub,
    ...listed('Programme'),
    ...listed('LearningOutcome'),
    Course: '../loaders.js#CourseStub',
    Regulation: '../store.js#RegulationPart',
    TeachingJudgement: '../teaching-judgements.js#TeachingJudgementRow',
    ProgrammeFacet: '../store.js#ProgrammeCount',
  },
  guidelines: {
    ...alignedTypes,
    GuidelineImpact: '../../contracts/entity-refs.js#ImpactInQuestion',
    ...listed('Guideline'),
    Chapter: '../store.js#ChapterRow',
    ...reviewed('Guideline', 'Chapter'),
  },
  research: {
    ...alignedTypes,
    ...listed('Project'),
    ...listed('Publication'),
    ...record('Person'),
    NetworkMembership: '../members.js#NetworkMembershipRow',
    EvidenceDecision: '../store.js#EvidenceDecisionRow',
    EvidenceCandidate: '../candidates.js#EvidenceCandidate as CandidateOfGuideline',
    Guideline: '../candidates.js#GuidelineStub',
    Measure: stub,
    Plan: stub,
  },
  plan: {
    ...listed('Measure'),
    Plan: '../store.js#PlanRow',
    PlanFacet: '../store.js#PlanCount',
    PlanReport: '../report.js#Report',
    MeasureInReport: '../report.js#MeasureInReport as MeasureReported',
    MeasureProgress: '../store.js#MeasureProgressRow',
    ObservationSeries: '../series.js#Series',
    Indicator: '../store.js#IndicatorRow',
    Guideline: stub,
  },
};

function resolverTypes(name: string, types: Record<string, string>): CodegenConfig['generates'] {
  return {
    [`subgraphs/${name}/generated/types.ts`]: {
      schema: [
        'registry/subgraph/registry.graphql',
        'registry/changes/changes.graphql',
        'subgraphs/contracts/gap-map.graphql',
        'subgraphs/contracts/review-schedule.graphql',
        ...('ReviewPlan' in types ? ['subgraphs/aspects/reviews/reviews.graphql'] : []),
        ...('AudienceFacet' in types ? ['subgraphs/aspects/alignment.graphql'] : []),
        ...('Currency' in types ? ['subgraphs/aspects/currency.graphql'] : []),
        ...(['courses', 'education', 'guidelines', 'research'].includes(name)
          ? ['subgraphs/contracts/guideline-status.graphql']
          : []),
        ...('GuidelineImpact' in types ? ['subgraphs/aspects/impact.graphql'] : []),
        `subgraphs/${name}/schema.graphql`,
        `subgraphs/${name}/changes.graphql`,
      ],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        contextType: `../loaders.js#SubgraphContext`,
        mappers: { ...sharedTypes, ...types },
        enumsAsTypes: true,
        enumValues: { AlignmentBasis: { STATED: 'stated', INFERRED: 'inferred' } },
        scalars: {
          ID: 'string',
          DateTime: 'string',
          RecordValue: 'unknown',
          PartialDate: 'string',
          PartialInterval: 'string',
          GuidelineFacts: '../../aspects/currency.js#GuidelineFacts',
          GuidelineFactsById: '../../aspects/currency.js#GuidelineFactsById',
          ImpactReach: '../../aspects/impact.js#ImpactReach',
          ImpactQuestion: '../../aspects/impact.js#ImpactQuestion',
          GapQuestion: '../../aspects/coverage.js#GapQuestion',
          CellCounts: '../../aspects/coverage.js#CellCounts',
          ReviewQuestion: '../../aspects/reviews/schedule.js#ReviewQuestion',
          CourseBases: '../../aspects/coverage.js#CourseBases',
          ChangeRows: '../../../registry/changes/history.js#ChangeRows',
          ChangeQuestion: '../../contracts/change-feed.js#ChangeQuestion',
          GapComparisonQuestion: '../../contracts/entity-refs.js#ComparisonQuestion',
          ProgrammeFacts: '../../contracts/programme-coverage.js#ProgrammeFacts',
          MeasureFacts: '../../contracts/programme-coverage.js#MeasureFacts',
          ListArguments: 'Record<string, unknown>',
          Workplaces: 'Record<string, readonly string[]>',
          TaxonomyTree: '../../../values/taxonomy.js#Tree',
        },
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        inputMaybeValue: 'T | null | undefined',
      },
    },
  };
}

/** The hash that Apollo's clients and servers know operations by. */
const hashAlgorithm = (operation: string) => createHash('sha256').update(operation).digest('hex');

/** Operations of a client or of the tests, typed against the API schema. */
function operationTypes(folder: string, documents: string): CodegenConfig['generates'] {
  return {
    [`${folder}/generated/`]: {
      schema: 'schema.graphql',
      documents,
      preset: 'client',
      // Known by their hash, operations of ours need not be sent (gateway/persisted.ts).
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm } },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: {
          ID: 'string',
          PartialDate: 'string',
          PartialInterval: 'string',
          DateTime: 'string',
          RecordValue: 'unknown',
          ListArguments: 'Record<string, unknown>',
        },
        emitLegacyCommonJSImports: false,
      },
    },
  };
}

/** Parts of the page that ask the graph. Each has its own documents, so that a view loads no other's. */
const pageParts = readdirSync('web', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql') && !file.includes('questions'))
  .map((file) => dirname(file))
  .filter((part, index, all) => all.indexOf(part) === index);

const config: CodegenConfig = {
  generates: Object.entries(subgraphs).reduce((all, [name, types]) => ({ ...all, ...resolverTypes(name, types) }), {
    ...operationTypes('test', 'test/operations/*.graphql'),
    ...operationTypes('cli', 'cli/*.graphql'),
    ...operationTypes('gateway/feeds', 'gateway/feeds/*.graphql'),
    ...pageParts.reduce((all, part) => ({ ...all, ...operationTypes(`web/${part}`, `web/${part}/*.graphql`) }), {}),
  }),
};

export default config;
