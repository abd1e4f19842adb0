import type { Connection as Database } from 'mongoose';
import { cellConditions, reachedByGroups, type AlignedArguments } from '../aspects/alignment.js';
import type { Reach, CatalogueTrees } from '../contracts/catalogue.js';
import type { EntityRef, TopicRef } from '../contracts/entity-refs.js';
import { alignedTopicFacet } from '../aspects/alignment-facets.js';
import { catalogueList, type CatalogueList } from '../../registry/records/catalogue.js';
import { listOf } from '../../registry/records/list-of.js';
import { storesOf } from '../../registry/records/stores-of.js';
import {
  currencyFacet,
  filterByCurrency,
  type CurrencyArguments,
  type CurrencyById,
} from '../aspects/currency-filter.js';
import type { GuidelineStatusSource } from '../contracts/guideline-status.js';
import { anyOf, type Condition, type Conditions } from '../../registry/queries/conditions.js';
import type { ListArguments } from '../../registry/queries/list-order.js';
import type { Connection, ListQuery, Paging } from '../../registry/queries/connection.js';
import { Store, type Row } from '../../registry/records/store.js';
import { withBroader } from '../../values/taxonomy.js';
import type {
  LearningOutcomeFilter,
  LearningOutcomeOrder,
  ProgrammeFilter,
  ProgrammeOrder,
} from './generated/types.js';
import type { Legality } from './legality-filter.js';
import { atAnyLevel } from './education-level.js';
import { kinds, type LearningOutcomeRecord, type ProgrammeRecord, type TeachingJudgementRecord } from './records.js';

export type ProgrammeRow = Row<ProgrammeRecord>;
export type ProgrammeRows = Connection<Row<ProgrammeRecord>>;
export type ProgrammeList = CatalogueList<ProgrammeRecord>;
export type RegulationPart = NonNullable<ProgrammeRecord['regulation']>;
export type LearningOutcomeRow = Row<LearningOutcomeRecord>;
export type LearningOutcomeRows = Connection<Row<LearningOutcomeRecord>>;
export type LearningOutcomeList = CatalogueList<LearningOutcomeRecord>;
/** A judgement, with its topic as competence gave it where a field requires it. */
export type TeachingJudgementRow = Row<TeachingJudgementRecord> & { topic?: Pick<TopicRef, 'narrowerIds'> | null };
export interface ProgrammeCount {
  programme: EntityRef;
  count: number;
}

/** The programmes that meet a condition, and whom they educate; asked once for each condition in an operation. */
export type ProgrammesWhere = (condition: Condition) => Promise<{ id: string; audienceId: string }[]>;

type ProgrammeSelection = ListArguments<ProgrammeFilter, ProgrammeOrder>;
interface ForAudiences {
  audienceIds?: readonly string[] | null;
  audienceReach: Reach;
}

/** The list of programmes that a query's arguments describe. */
export const programmeList = listOf<ProgrammeFilter, ProgrammeOrder>(kinds.programmes);

class ProgrammeStore extends Store<ProgrammeRecord> {
  constructor(database: Database) {
    super(database, kinds.programmes);
  }

  catalogue(
    { audienceTree }: CatalogueTrees,
    args: ProgrammeSelection & ForAudiences & Paging,
    legality: Legality,
    collected: readonly Condition[],
  ): ProgrammeList {
    const { audienceIds, audienceReach } = args;
    const audiences = audienceIds ? reachedByGroups(audienceTree, audienceIds, audienceReach, 'audienceIds') : null;
    const list = programmeList(args, {
      audiences: anyOf('audienceId', audiences),
      collected: [...collected],
      ...legality.conditions,
    });
    return catalogueList(this, list, args, { validity: legality.facet });
  }
}

type OutcomeSelection = ListArguments<LearningOutcomeFilter, LearningOutcomeOrder>;

const outcomeList = listOf<LearningOutcomeFilter, LearningOutcomeOrder>(kinds.learningOutcomes);

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** The list of learning outcomes that a query's arguments describe; what is asked of their programmes is told by those. */
export async function learningOutcomeList(
  args: OutcomeSelection,
  programmes: ProgrammesWhere,
  more: Conditions = {},
): Promise<ListQuery> {
  const { group, educationLevel, administeredByIds } = args.filter ?? {};
  const ofProgrammes = async (condition: Condition) => anyOf('programmeId', idsOf(await programmes(condition)));
  return outcomeList(args, {
    ...more,
    group: group ? await ofProgrammes({ group: { $in: group } }) : [],
    educationLevel: educationLevel ? await ofProgrammes(atAnyLevel(educationLevel)) : [],
    administeredBy: administeredByIds
      ? await ofProgrammes({ 'regulation.administeredById': { $in: administeredByIds } })
      : [],
  });
}

class LearningOutcomeStore extends Store<LearningOutcomeRecord> {
  constructor(database: Database) {
    super(database, kinds.learningOutcomes);
  }

  /** The programmes that have outcomes. */
  async programmeIds(): Promise<Set<unknown>> {
    return new Set((await this.combinations({}, '', ['programmeId'])).map(({ values }) => values[0]));
  }

  /** The audience that each programme educates, of programmes for the asked ones, those above them and their workplaces. */
  private async audienceByProgramme(
    asked: readonly string[],
    { audienceTree, workplaces }: Pick<CatalogueTrees, 'audienceTree' | 'workplaces'>,
    programmes: ProgrammesWhere,
  ): Promise<ReadonlyMap<string, string>> {
    const possible = [...withBroader(audienceTree, asked), ...asked.flatMap((id) => workplaces[id] ?? [])];
    const educating = await programmes({ audienceId: { $in: possible } });
    return new Map(educating.map(({ id, audienceId }) => [id, audienceId]));
  }

  /** An audience reaches the outcomes of the programmes that educate it; outcomes have no settings. */
  async catalogue(
    question: CatalogueTrees & GuidelineStatusSource,
    args: OutcomeSelection & AlignedArguments & CurrencyArguments & Paging,
    programmes: ProgrammesWhere,
    judge: (condition: Condition, facts: GuidelineStatusSource) => Promise<CurrencyById>,
    legality: Legality,
  ): Promise<LearningOutcomeList> {
    const { audienceIds = [], settingIds } = args.alignedTo ?? {};
    const educated = await this.audienceByProgramme(audienceIds ?? [], question, programmes);
    const forAudiences = (ids: readonly string[]) =>
      anyOf(
        'programmeId',
        [...educated].flatMap(([id, audienceId]) => (ids.includes(audienceId) ? [id] : [])),
      );
    const states = (condition: Condition) => judge(condition, question);
    const selected = await learningOutcomeList(args, programmes, {
      ...cellConditions(args.alignedTo ?? {}, question, forAudiences),
      settings: settingIds ? anyOf('_id', []) : [],
      ...legality.conditions,
    });
    const list = await filterByCurrency(selected, args.currency, states);
    return catalogueList(this, list, args, {
      topics: alignedTopicFacet(args.alignedTo, question, {
        field: 'programmeId',
        audiencesOf: (id) => [educated.get(id as string) ?? []].flat(),
      }),
      currency: currencyFacet(states),
      validity: legality.facet,
    });
  }
}

export function createStores(database: Database) {
  return {
    ...storesOf(database, kinds),
    programmes: new ProgrammeStore(database),
    learningOutcomes: new LearningOutcomeStore(database),
  };
}

export type Stores = ReturnType<typeof createStores>;
