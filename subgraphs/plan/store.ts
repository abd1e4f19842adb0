import type { Connection as Database } from 'mongoose';
import { topicCondition, type TopicArguments } from '../aspects/alignment.js';
import type { CatalogueTrees } from '../contracts/catalogue.js';
import { MEASURE_FACTS, PLAN_FACTS, fieldsOf } from '../contracts/cell-facts.js';
import type { MeasureFacts } from '../contracts/plan-measures.js';
import type { EntityRef } from '../contracts/entity-refs.js';
import { topicFacet } from '../aspects/alignment-facets.js';
import { catalogueList, recordFacet, valueFacet, type CatalogueList } from '../aspects/facets.js';
import { allOf, anyOf, hasValue, type Conditions } from '../../registry/queries/conditions.js';
import { listOrder, type ListArguments } from '../../registry/queries/list-order.js';
import { searchConditions } from '../../registry/queries/search.js';
import { byTitle, inOrderOf, type SortKey } from '../../registry/queries/keyset.js';
import type { Connection, ListQuery, Paging } from '../../registry/queries/connection.js';
import type { ValidationError } from '../../registry/records/checks.js';
import type { NewRow } from '../../registry/records/record-model.js';
import { Store, type Row } from '../../registry/records/store.js';
import { allTexts, bestText } from '../../values/text.js';
import type { MeasureFilter, MeasureOrder, PlanStatus } from './generated/types.js';
import {
  indicatorSchema,
  measureProgressSchema,
  measureSchema,
  planSchema,
  type IndicatorRecord,
  type MeasureProgressRecord,
  type MeasureRecord,
  type PlanRecord,
} from './model.js';
import { repeatedObservation } from './series.js';

export type PlanRow = Row<PlanRecord>;
export type IndicatorRow = Row<IndicatorRecord>;
export type MeasureRow = Row<MeasureRecord>;
export type MeasureProgressRow = Row<MeasureProgressRecord>;
export type MeasureRows = Connection<Row<MeasureRecord>>;
export type MeasureList = CatalogueList<MeasureRecord>;
export interface PlanCount {
  plan: EntityRef;
  count: number;
}

const orders: Record<Exclude<MeasureOrder, 'RELEVANCE'>, SortKey[]> = {
  PLAN: [inOrderOf('planId'), inOrderOf('position')],
  TITLE: [byTitle],
};

type MeasureSelection = ListArguments<MeasureFilter, MeasureOrder>;

/** The list of measures that a query's arguments describe; conditions are named as the facets are. */
export function measureList({ search, filter, orderBy }: MeasureSelection, more: Conditions = {}): ListQuery {
  const conditions = {
    ...more,
    search: searchConditions(search),
    plans: anyOf('planId', filter?.planIds),
    kind: anyOf('kind', filter?.kind),
    sector: anyOf('sector', filter?.sector),
    status: anyOf('status', filter?.status),
    responsible: [
      ...anyOf('responsibleIds', filter?.responsibleIds),
      ...hasValue('responsibleIds', filter?.hasResponsible),
    ],
  };
  return { ...listOrder(orders, orderBy, search, 'PLAN'), conditions };
}

class MeasureStore extends Store<MeasureRecord> {
  constructor(database: Database) {
    super(database, {
      type: 'Measure',
      collection: 'measures',
      schema: measureSchema,
      references: {
        planId: 'Plan',
        responsibleIds: 'Organisation',
        topicIds: 'Topic',
        audienceIds: 'Audience',
        indicatorId: 'Indicator',
      },
      searchable: (measure) => ({
        sortBy: measure.title,
        titles: [measure.title],
        texts: [measure.evaluationNb, measure.note],
      }),
    });
  }

  catalogue({ topicTree }: CatalogueTrees, args: MeasureSelection & TopicArguments & Paging): MeasureList {
    const { topicIds, topicReach } = args;
    const onTopics = topicIds ? topicCondition(topicTree, topicIds, topicReach, 'topicIds') : [];
    return catalogueList(this, measureList(args, { topics: onTopics }), args, {
      plans: recordFacet(['planId'], 'plan'),
      kind: valueFacet('kind'),
      sector: valueFacet('sector'),
      status: valueFacet('status'),
      responsible: recordFacet(['responsibleIds'], 'organisation'),
      topics: topicFacet(topicTree, topicReach),
    });
  }
}

class PlanStore extends Store<PlanRecord> {
  constructor(database: Database) {
    super(database, {
      type: 'Plan',
      collection: 'plans',
      schema: planSchema,
      references: {
        publisherId: 'Organisation',
        coPublisherIds: 'Organisation',
        commissionedById: 'Organisation',
        followsPlanId: 'Plan',
        guidelineId: 'Guideline',
      },
      acyclic: ['followsPlanId'],
      searchable: (plan) => ({
        sortBy: bestText(plan.title),
        titles: allTexts(plan.title),
        texts: [],
      }),
    });
  }

  list(status: readonly PlanStatus[] | null | undefined): Promise<PlanRow[]> {
    return this.find(allOf({ status: anyOf('status', status) }));
  }
}

class IndicatorStore extends Store<IndicatorRecord> {
  constructor(database: Database) {
    super(database, {
      type: 'Indicator',
      collection: 'indicators',
      schema: indicatorSchema,
      references: { ownerIds: 'Organisation', topicIds: 'Topic' },
      searchable: (indicator) => ({
        sortBy: bestText(indicator.name),
        titles: allTexts(indicator.name),
        texts: [indicator.definitionNb],
      }),
    });
  }

  override async validate(record: NewRow<IndicatorRecord>): Promise<ValidationError[]> {
    const validationErrors = await super.validate(record);
    const repeated = validationErrors.length === 0 && repeatedObservation(this.model.complete(record).observations);
    return repeated ? [{ field: 'observations', reason: `has ${repeated} twice` }] : validationErrors;
  }
}

/** What needs and responsibility are derived from: every measure with the status of its plan. */
export async function measureFacts({ plans, measures }: Stores): Promise<MeasureFacts> {
  const [known, all] = await Promise.all([
    plans.pick({}, fieldsOf(PLAN_FACTS)),
    measures.pick({}, fieldsOf(MEASURE_FACTS)),
  ]);
  const statusOf = new Map(known.map(({ id, status }) => [id, status]));
  const inOrder = all.toSorted((a, b) => a.position - b.position);
  return inOrder.flatMap(({ position: _position, inferredFields, ...measure }) => {
    const planStatus = statusOf.get(measure.planId);
    return planStatus ? [{ ...measure, audiencesInferred: inferredFields.includes('audienceIds'), planStatus }] : [];
  });
}

export function createStores(database: Database) {
  return {
    plans: new PlanStore(database),
    measures: new MeasureStore(database),
    indicators: new IndicatorStore(database),
    measureProgress: new Store<MeasureProgressRecord>(database, {
      type: 'MeasureProgress',
      collection: 'measureProgress',
      schema: measureProgressSchema,
      references: { measureId: 'Measure' },
      isAboutOthers: true,
      searchable: ({ period, text }) => ({ sortBy: period, titles: [period], texts: [text] }),
    }),
  };
}

export type Stores = ReturnType<typeof createStores>;
