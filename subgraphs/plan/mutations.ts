import { editByKey } from '../../registry/changes/change-by-key.js';
import { changeRecord, changeRecords, type ChangeContext, type WithNote } from '../../registry/changes/mutations.js';
import { changeError } from '../../registry/changes/change-error.js';
import type { AdoptPlanInput, RecordObservationInput, ReportMeasureProgressInput } from './generated/types.js';
import type { IndicatorRow, Stores } from './store.js';

type Context = ChangeContext<Stores>;

/** What changes the registry's records beyond their fields. */
export const mutations = {
  reportMeasureProgress: async (
    _: unknown,
    { input }: { input: WithNote<ReportMeasureProgressInput> },
    context: Context,
  ) => {
    const { note, version, ...fields } = input;
    const report = { sourceUrl: null, ...fields, id: `${fields.measureId}--${fields.period.replace('/', '-to-')}` };
    const edit = await editByKey(context.stores.measureProgress, report, ['measureId', 'period'], version);
    return changeRecord(edit, note, context);
  },

  recordObservation: (_: unknown, { input }: { input: WithNote<RecordObservationInput> }, context: Context) => {
    const { indicatorId, version, observation, note } = input;
    const fields = (before: object) => ({ observations: [...observationsOf(before), observation] });
    return changeRecord({ store: context.stores.indicators, id: indicatorId, seen: version, fields }, note, context);
  },

  /** The plan and its draft measures become adopted together, so that nobody meets one without the others. */
  adoptPlan: async (
    _: unknown,
    { input: { id, version, note } }: { input: WithNote<AdoptPlanInput> },
    context: Context,
  ) => {
    const { plans, measures } = context.stores;
    const [plan] = await plans.byIds([id]);
    if (plan?.version === version && plan.status !== 'DRAFT') {
      const message = `status: only a draft can be adopted, and the plan is ${plan.status}.`;
      return { plan, errors: [changeError('INVALID', id, 'status', message)] };
    }
    const edits = (await measures.find({ planId: id, status: 'DRAFT' })).map((measure) => ({
      store: measures,
      id: measure.id,
      seen: measure.version,
      fields: () => ({ status: 'ADOPTED' }),
    }));
    const adopted = { store: plans, id, seen: version, fields: () => ({ status: 'IN_FORCE' }) };
    const { errors, rows } = await changeRecords([adopted, ...edits], note, context);
    return { plan: rows.get(id) ?? null, errors };
  },
};

function observationsOf(indicator: object): readonly object[] {
  return (indicator as Partial<IndicatorRow>).observations ?? [];
}
