import type { Connection as Database } from 'mongoose';
import { cellConditions, reachedByGroups, type AlignedArguments } from '../aspects/alignment.js';
import type { Reach, CatalogueTrees } from '../contracts/catalogue.js';
import type { EntityRef } from '../contracts/entity-refs.js';
import { alignedTopicFacet } from '../aspects/alignment-facets.js';
import { catalogueList, recordFacet, valueFacet, type CatalogueList } from '../aspects/facets.js';
import {
  currencyFacet,
  filterByCurrency,
  type CurrencyArguments,
  type CurrencyById,
} from '../aspects/currency-filter.js';
import type { GuidelineStatusSource, GuidelineWithFacts } from '../contracts/guideline-status.js';
import { anyOf, equals, type Condition, type Conditions } from '../../registry/queries/conditions.js';
import { listOrder, type ListArguments } from '../../registry/queries/list-order.js';
import { searchConditions } from '../../registry/queries/search.js';
import { ascending, byTitle, type SortKey } from '../../registry/queries/keyset.js';
import type { Connection, ListQuery, Paging } from '../../registry/queries/connection.js';
import { reviewReferences } from '../aspects/reviews/fields.js';
import { Store, type Row } from '../../registry/records/store.js';
import { withBroader } from '../../values/taxonomy.js';
import { allTexts, bestText } from '../../values/text.js';
import type {
  LearningOutcomeFilter,
  LearningOutcomeOrder,
  ProgrammeFilter,
  ProgrammeOrder,
} from './generated/types.js';
import type { Legality } from './legality-filter.js';
import { levelCondition, type EducationLevel } from './education-level.js';
import { learningOutcomeSchema, programmeSchema, type LearningOutcomeRecord, type ProgrammeRecord } from './model.js';
import { teachingJudgementStore } from './teaching-judgement-store.js';

export type ProgrammeRow = Row<ProgrammeRecord>;
export type ProgrammeRows = Connection<Row<ProgrammeRecord>>;
export type ProgrammeList = CatalogueList<ProgrammeRecord>;
export type RegulationPart = NonNullable<ProgrammeRecord['regulation']>;
/** A learning outcome, with what guidelines gave where a field requires it. */
export type LearningOutcomeRow = Row<LearningOutcomeRecord> & {
  basedOnGuidelines?: readonly GuidelineWithFacts[] | null;
};
export type LearningOutcomeRows = Connection<Row<LearningOutcomeRecord>>;
export type LearningOutcomeList = CatalogueList<LearningOutcomeRecord>;
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

const programmeOrders: Record<Exclude<ProgrammeOrder, 'RELEVANCE'>, SortKey[]> = { NAME: [byTitle] };

/** The list of programmes that a query's arguments describe; conditions are named as the facets are. */
export function programmeList({ search, filter, orderBy }: ProgrammeSelection, more: Conditions = {}): ListQuery {
  const conditions = {
    ...more,
    search: searchConditions(search),
    group: anyOf('group', filter?.group),
    level: anyOf('level', filter?.level),
    coverage: anyOf('coverage', filter?.coverage),
    institutions: anyOf('institutionIds', filter?.institutionIds),
    administeredBy: anyOf('regulation.administeredById', filter?.administeredByIds),
    keywordHits: keywordHits(filter?.hasKeywordHits),
  };
  return { ...listOrder(programmeOrders, orderBy, search, 'NAME'), conditions };
}

/** Programmes that were not searched have null hits: neither some nor none. */
function keywordHits(wanted: boolean | null | undefined): Condition[] {
  return equals('keywordHits', wanted === true ? { $gt: 0 } : wanted === false ? 0 : null);
}

class ProgrammeStore extends Store<ProgrammeRecord> {
  constructor(database: Database) {
    super(database, {
      type: 'Programme',
      collection: 'programmes',
      schema: programmeSchema,
      references: {
        audienceId: 'Audience',
        'regulation.administeredById': 'Organisation',
        sharedGoalSetIds: 'Programme',
        parentProgrammeId: 'Programme',
        institutionIds: 'Organisation',
      },
      acyclic: ['parentProgrammeId', 'sharedGoalSetIds'],
      searchable: (programme) => ({
        sortBy: bestText(programme.name),
        titles: allTexts(programme.name),
        texts: [],
      }),
    });
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
    return catalogueList(this, list, args, {
      group: valueFacet('group'),
      level: valueFacet('level'),
      coverage: valueFacet('coverage'),
      institutions: recordFacet(['institutionIds'], 'organisation'),
      validity: legality.facet,
    });
  }
}

type OutcomeSelection = ListArguments<LearningOutcomeFilter, LearningOutcomeOrder>;

const outcomeOrders: Record<Exclude<LearningOutcomeOrder, 'RELEVANCE'>, SortKey[]> = {
  CODE: [ascending('$programmeId'), ascending('$code'), byTitle],
  TEXT: [byTitle],
};

/** The condition for outcomes of programmes of any of some levels. */
async function ofLevels(levels: readonly EducationLevel[], programmes: ProgrammesWhere): Promise<Condition[]> {
  return anyOf('programmeId', idsOf(await programmes({ $or: levels.map(levelCondition) })));
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** The list of learning outcomes that a query's arguments describe; conditions are named as the facets are. */
export async function learningOutcomeList(
  { search, filter, orderBy }: OutcomeSelection,
  programmes: ProgrammesWhere,
  more: Conditions = {},
): Promise<ListQuery> {
  const conditions = {
    ...more,
    search: searchConditions(search),
    programmes: anyOf('programmeId', filter?.programmeIds),
    group: filter?.group ? anyOf('programmeId', idsOf(await programmes({ group: { $in: filter.group } }))) : [],
    educationLevel: filter?.educationLevel ? await ofLevels(filter.educationLevel, programmes) : [],
    administeredBy: filter?.administeredByIds
      ? anyOf(
          'programmeId',
          idsOf(await programmes({ 'regulation.administeredById': { $in: filter.administeredByIds } })),
        )
      : [],
    kind: anyOf('kind', filter?.kind),
    codeSystem: anyOf('codeSystem', filter?.codeSystem),
    code: anyOf('code', filter?.code),
    competenceLevel: anyOf('competenceLevel', filter?.competenceLevel),
    weakMatch: equals('weakMatch', filter?.weakMatch),
  };
  return { ...listOrder(outcomeOrders, orderBy, search, 'CODE'), conditions };
}

class LearningOutcomeStore extends Store<LearningOutcomeRecord> {
  constructor(database: Database) {
    super(database, {
      type: 'LearningOutcome',
      collection: 'learningOutcomes',
      schema: learningOutcomeSchema,
      references: {
        ...reviewReferences,
        programmeId: 'Programme',
        topicIds: 'Topic',
        basedOnGuidelineIds: 'Guideline',
      },
      searchable: (outcome) => ({
        sortBy: outcome.text,
        titles: [outcome.text],
        texts: [outcome.competenceArea, outcome.code],
      }),
    });
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
      programmes: recordFacet(['programmeId'], 'programme'),
      kind: valueFacet('kind'),
      codeSystem: valueFacet('codeSystem'),
      competenceLevel: valueFacet('competenceLevel'),
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
    programmes: new ProgrammeStore(database),
    learningOutcomes: new LearningOutcomeStore(database),
    teachingJudgements: teachingJudgementStore(database),
  };
}

export type Stores = ReturnType<typeof createStores>;
