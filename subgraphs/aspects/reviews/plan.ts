import DataLoader from 'dataloader';
import type { History, RecordedVersion } from '../../../registry/changes/history.js';
import { grouped } from '../../../values/grouped.js';
import { entityRef, type EntityRef } from '../../contracts/entity-refs.js';
import type { ReviewFields } from './fields.js';
import { countMoves } from './rules.js';

/** A record's review plan; `ReviewPlan` in the schema. What its history tells is read where it is asked for. */
export interface ReviewPlanRow {
  nextReview: string | null;
  due: string | null;
  cycleMonths: number | null;
  cycleNote: string | null;
  responsible: EntityRef | null;
  responsibleUnit: string | null;
  status: ReviewFields['reviewStatus'];
  moves: () => Promise<number>;
  changedAt: () => Promise<string>;
}

/** The versions of records of one type, as far as their plans go. */
export type PlanVersions<R> = DataLoader<string, RecordedVersion<R>[]>;

export function planVersions<R>(
  history: History,
  type: string,
  fields: readonly (keyof R & string)[],
): PlanVersions<R> {
  return new DataLoader(async (ids) => {
    const versions = await history.versionsOf<R>(type, ids, fields);
    const byId = grouped(versions, ({ record }) => [record.id]);
    return ids.map((id) => byId.get(id) ?? []);
  });
}

/** The plan of a record, or of a part of it; `dueIn` tells when it was due in a version of the record. */
export function reviewPlanOf<R>(
  plan: ReviewFields,
  recordId: string,
  versions: PlanVersions<R>,
  dueIn: (version: R) => string | null,
  due: string | null,
): ReviewPlanRow {
  return {
    nextReview: plan.nextReview,
    due,
    cycleMonths: plan.reviewCycleMonths,
    cycleNote: plan.reviewCycleNote,
    responsible: entityRef(plan.reviewResponsibleId),
    responsibleUnit: plan.responsibleUnit,
    status: plan.reviewStatus,
    moves: async () => countMoves((await versions.load(recordId)).map(({ record }) => dueIn(record))),
    changedAt: async () => {
      const newest = (await versions.load(recordId)).at(-1);
      if (!newest) throw new Error(`The log has no version of "${recordId}".`);
      return newest.at;
    },
  };
}
