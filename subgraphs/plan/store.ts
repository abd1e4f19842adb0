import type { Connection as Database } from 'mongoose';
import { topicCondition, type TopicArguments } from '../aspects/alignment.js';
import type { CatalogueTrees } from '../contracts/catalogue.js';
import { MEASURE_FACTS, PLAN_FACTS, fieldsOf } from '../contracts/cell-facts.js';
import type { MeasureFacts } from '../contracts/plan-measures.js';
import type { EntityRef } from '../contracts/entity-refs.js';
import { topicFacet } from '../aspects/alignment-facets.js';
import { catalogueList, type CatalogueList } from '../../registry/records/catalogue.js';
import { listOf } from '../../registry/records/list-of.js';
import { storesOf } from '../../registry/records/stores-of.js';
import type { ListArguments } from '../../registry/queries/list-order.js';
import type { Connection, Paging } from '../../registry/queries/connection.js';
import { Store, type Row } from '../../registry/records/store.js';
import type { MeasureFilter, MeasureOrder } from './generated/types.js';
import {
  kinds,
  type IndicatorRecord,
  type MeasureProgressRecord,
  type MeasureRecord,
  type PlanRecord,
} from './records.js';

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

type MeasureSelection = ListArguments<MeasureFilter, MeasureOrder>;

/** The list of measures that a query's arguments describe. */
export const measureList = listOf<MeasureFilter, MeasureOrder>(kinds.measures);

class MeasureStore extends Store<MeasureRecord> {
  constructor(database: Database) {
    super(database, kinds.measures);
  }

  catalogue({ topicTree }: CatalogueTrees, args: MeasureSelection & TopicArguments & Paging): MeasureList {
    const { topicIds, topicReach } = args;
    const onTopics = topicIds ? topicCondition(topicTree, topicIds, topicReach, 'topicIds') : [];
    const list = measureList(args, { topics: onTopics });
    return catalogueList(this, list, args, { topics: topicFacet(topicTree, topicReach) });
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
  return { ...storesOf(database, kinds), measures: new MeasureStore(database) };
}

export type Stores = ReturnType<typeof createStores>;
