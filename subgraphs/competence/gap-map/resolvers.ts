import { pageInMemory } from '../../../registry/queries/connection.js';
import { requirePastMoment } from '../../../platform/accept-datetime.js';
import { sourceUnavailable } from '../../../platform/errors.js';
import { entityRefs } from '../../contracts/entity-refs.js';
import type { GapQuestion } from '../../contracts/coverage-counts.js';
import type { GapMapRequest } from '../../contracts/questions.js';
import { requireRecord, compact } from '../../../registry/records/rows.js';
import { GapRow } from './row.js';
import type { AudienceRow, SettingRow } from '../store.js';
import type { AnsweredMap, PartialReach } from './types.js';
import type { GapMapInput, Resolvers } from '../generated/types.js';
import type { SubgraphContext } from '../loaders.js';
import { createYield } from '../../../platform/event-loop.js';
import { withNarrower } from '../../../values/taxonomy.js';
import { collectionOf } from './collection.js';
import { findingResolvers, settlingTaskResolvers } from './finding-resolvers.js';
import { checkedRankWeights, findingsOf } from './findings.js';
import { checkMeasureIds, gapsOf } from './gap-list.js';
import { settlingTasksOf } from './settling-tasks.js';
import { countVerdicts, isNeedSelected } from './verdict-counts.js';
import { AudienceTaxonomy } from './verdicts/audience-taxonomy.js';
import { JudgingTaxonomies } from './verdicts/taxonomies.js';
import { MapJudge, type JudgedCell } from './verdicts/judge.js';
import { RULE_VERSION } from './verdicts/rules.js';
import { checkedRowCount, gapQuestion, topicsQuestion } from './question.js';
import { checkOffersKnown, checkWholeMap } from './whole-map.js';

/** A map's question, complete with what its ids stand for. */
export async function gapMapKey(input: GapMapInput, context: SubgraphContext): Promise<GapMapRequest> {
  const asked = input.asOf ? await context.at(requirePastMoment(input.asOf, 'input.asOf')) : context;
  return { question: gapQuestion(input, await asked.loaders.taxonomies(), asked) };
}

type Loaders = SubgraphContext['loaders'];

async function groupsOf({ groupIds }: PartialReach, { audiences }: Loaders): Promise<AudienceRow[]> {
  return await audiences.loadMany(groupIds);
}

async function settingsOf(reach: PartialReach, loaders: Loaders): Promise<SettingRow[]> {
  const ids = (await groupsOf(reach, loaders)).flatMap(({ workplaceSettingId }) => workplaceSettingId ?? []);
  return await loaders.settings.loadMany([...new Set(ids)]);
}

/** The map of one topic with the usual defaults. */
export function topicGapsKey(topicId: string, audienceIds: string[], context: SubgraphContext): Promise<GapMapRequest> {
  const input = {
    topicIds: [topicId],
    audienceIds,
    countries: ['NO'],
    includePeripheral: false,
    includeAnimalHealth: false,
  };
  return gapMapKey(input, context);
}

/** The map with what its cells need of competence itself, read and judged once for all that is asked of it. */
export function loadAnsweredMap(map: GapMapRequest, loaders: SubgraphContext['loaders']): Promise<AnsweredMap> {
  const answered = loaders.answeredMaps.get(map) ?? readAnsweredMap(map, loaders);
  loaders.answeredMaps.set(map, answered);
  return answered;
}

/** A map without audiences has nothing to judge. */
const NO_AUDIENCES = new JudgingTaxonomies(
  { topics: {}, settings: {}, organisations: {} },
  new AudienceTaxonomy([], {}),
  new Map(),
);

async function readAnsweredMap(map: GapMapRequest, loaders: SubgraphContext['loaders']): Promise<AnsweredMap> {
  const { topics, audiences } = map.question;
  const [onTopics, forAudiences, expectations, taxonomies] = await Promise.all([
    loaders.topics.loadMany(Object.keys(topics)),
    loaders.audiences.loadMany(Object.keys(audiences)),
    loaders.allExpectations(),
    Object.keys(audiences).length > 0 ? loaders.judging() : NO_AUDIENCES,
  ]);
  const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));
  const read = {
    ...map,
    expectations,
    taxonomies,
    topics: byId(compact(onTopics)),
    audiences: byId(compact(forAudiences)),
  };
  return { ...read, judge: new MapJudge(read) };
}

/** The topics that have no others of the map below them: those are counted from them, so that each cell counts once. */
function lowestTopics({ topics }: GapQuestion): string[] {
  return Object.entries(topics).flatMap(([topicId, below]) =>
    below.some((id) => id !== topicId && Object.hasOwn(topics, id)) ? [] : [topicId],
  );
}

/** The cells of a map, judged; refused where they are too many. */
async function judgedCells(map: AnsweredMap): Promise<JudgedCell[]> {
  checkWholeMap(map);
  const turn = createYield();
  const cells: JudgedCell[] = [];
  for (const topicId of lowestTopics(map.question)) {
    await turn();
    for (const audienceId of Object.keys(map.question.audiences)) cells.push(map.judge.cell(topicId, audienceId));
  }
  return cells;
}

export const gapResolvers: Resolvers = {
  GapMap: {
    __resolveReference: (map) => map,
    audiences: async ({ question }, _, { loaders }) =>
      await loaders.audiences.loadMany(Object.keys(question.audiences)),
    topicTree: (_, __, { loaders }) => loaders.trees.topics(),
    today: ({ question }) => question.today,
    asOf: ({ question }) => question.asOf,
    ruleVersion: () => RULE_VERSION,
    collection: async ({ question, courseOffers }, _, { loaders }) => {
      if (!courseOffers) throw sourceUnavailable('courses');
      return collectionOf(question, courseOffers, await loaders.organisationFacts());
    },
    verdictCounts: async (map, selection, { loaders }) => {
      const cells = await judgedCells(await loadAnsweredMap(map, loaders));
      return countVerdicts(cells.filter((cell) => isNeedSelected(cell, selection)));
    },
    columns: async (map, _, { loaders }) => {
      const read = await loadAnsweredMap(map, loaders);
      await judgedCells(read);
      const topicIds = lowestTopics(map.question);
      return Object.keys(map.question.audiences).map((audienceId) => ({
        audience: requireRecord(read.audiences.get(audienceId) ?? null, audienceId),
        cells: topicIds.map((topicId) => read.judge.cell(topicId, audienceId)),
      }));
    },
    findings: async (map, { first, after, weights, ...selection }, { loaders }) => {
      const read = await loadAnsweredMap(map, loaders);
      checkWholeMap(read);
      checkOffersKnown(read, selection.dimension ?? null);
      checkMeasureIds(read, selection.measureIds);
      const found = await findingsOf(read, checkedRankWeights(weights), selection);
      return pageInMemory(found, 'RANK', ({ topicId, audienceId }) => `${topicId} ${audienceId}`, { first, after });
    },
    settlingTasks: async (map, { first, after, kinds }, { loaders }) => {
      const read = await loadAnsweredMap(map, loaders);
      checkWholeMap(read);
      checkOffersKnown(read, null);
      const tasks = (await settlingTasksOf(read)).filter(({ kind }) => kinds?.includes(kind) ?? true);
      const cells = new Set(
        tasks.flatMap(({ maySettle }) => maySettle.map((ref) => `${ref.topicId} ${ref.audienceId}`)),
      );
      const page = pageInMemory(
        tasks.map((task) => ({ ...task, map: read })),
        'SETTLED',
        ({ kind, subjectId }) => `${kind} ${subjectId}`,
        { first, after },
      );
      return { ...page, cellCount: cells.size };
    },
    gaps: async (map, { first, after, ...selection }, { loaders }) =>
      pageInMemory(
        await gapsOf(await loadAnsweredMap(map, loaders), selection),
        'TAXONOMY',
        ({ cell, reason }) => [cell.topicId, cell.audienceId, reason.code, ...(reason.programmeIds ?? [])].join(' '),
        { first, after },
      ),
    rows: async (map, { first, after }, { loaders }) => {
      const { topics, audiences } = map.question;
      const whole = await loadAnsweredMap(map, loaders);
      const turn = createYield();
      const rows = Object.keys(topics).map((topicId) => new GapRow(whole, topicId, turn));
      const size = checkedRowCount(first, Object.keys(audiences).length);
      return pageInMemory(rows, 'TAXONOMY', ({ topicId }) => topicId, { first: size, after });
    },
  },
  GapRow: {
    // The cells of a row are told at once: all rows of a large map would hold the event loop.
    cells: async (row) => {
      await row.nextTurn();
      return row.cells();
    },
  },
  GuidelineImpact: {
    __resolveReference: (impact) => impact,
    reach: async ({ question }, _, { loaders }) => ({
      topicIds: withNarrower(await loaders.trees.topics(), question.topicIds),
      audienceIds: withNarrower(await loaders.trees.audiences(), question.audienceIds),
    }),
  },
  Measure: {
    __resolveReference: (measure) => measure,
    means: async ({ topics }, _, { loaders, today, moment }) => {
      if (!topics) throw sourceUnavailable('plan');
      return {
        question: topicsQuestion(
          topics.map(({ id }) => id),
          await loaders.trees.topics(),
          { today, moment },
        ),
      };
    },
  },
  Expectation: {
    topic: async ({ topicId }, _, { loaders }) => await loaders.topics.require(topicId),
    audience: async ({ audienceId }, _, { loaders }) => await loaders.audiences.require(audienceId),
  },
  PartialReach: {
    groups: (reach, _, { loaders }) => groupsOf(reach, loaders),
    settings: (reach, _, { loaders }) => settingsOf(reach, loaders),
    group: async (reach, _, { loaders }) =>
      requireRecord((await groupsOf(reach, loaders))[0] ?? null, reach.providerId),
    setting: async (reach, _, { loaders }) => (await settingsOf(reach, loaders))[0] ?? null,
    region: async ({ providerId }, _, { loaders }) => {
      const region = (await loaders.regions()).get(providerId);
      return region ? loaders.organisations.load(region) : null;
    },
  },
  GapColumn: {
    verdictCounts: ({ cells }, selection) => countVerdicts(cells.filter((cell) => isNeedSelected(cell, selection))),
  },
  Finding: findingResolvers,
  SettlingTask: settlingTaskResolvers,
  Need: {
    measures: ({ measures }) => measures.map(({ id }) => ({ id })),
    audiences: async ({ audienceIds }, _, { loaders }) => await loaders.audiences.loadMany(audienceIds()),
  },
  GapReason: {
    programmes: ({ programmeIds }) => (programmeIds ? entityRefs(programmeIds) : null),
    judgements: ({ judgementIds }) => (judgementIds ? entityRefs(judgementIds) : null),
  },
  Responsibility: {
    sectorsWithoutMeasure: async ({ settingIdsWithoutMeasure }, _, { loaders }) =>
      await loaders.settings.loadMany(settingIdsWithoutMeasure),
    deciders: async ({ deciderIds }, _, { loaders }) => compact(await loaders.organisations.loadMany(deciderIds)),
  },
  ResponsibleMeasure: {
    measure: ({ id }) => ({ id }),
    organisations: async ({ responsibleIds }, _, { loaders }) =>
      compact(await loaders.organisations.loadMany(responsibleIds)),
    inferred: ({ responsibleInferred }) => responsibleInferred,
  },
};
