import { editByKey } from '../../registry/changes/change-by-key.js';
import { changeRecord, changeRecords, type ChangeContext, type WithNote } from '../../registry/changes/mutations.js';
import { userInputError } from '../../platform/errors.js';
import { changeError } from '../../registry/changes/change-error.js';
import { evidenceKey } from './evidence.js';
import type { DecideEvidenceInput, EndNetworkMembershipInput, ErasePersonInput } from './generated/types.js';
import { ERASED_NAME } from './person-id.js';
import type { Stores } from './store.js';

type Context = ChangeContext<Stores>;

const isErased = ({ name, externalIds }: { name: string; externalIds: readonly object[] }) =>
  name === ERASED_NAME && externalIds.length === 0;

/** What changes the registry's records beyond their fields. */
export const mutations = {
  endNetworkMembership: (_: unknown, { input }: { input: WithNote<EndNetworkMembershipInput> }, context: Context) => {
    const { id, version, to, note } = input;
    return changeRecord(
      { store: context.stores.networkMemberships, id, seen: version, fields: () => ({ to }) },
      note,
      context,
    );
  },

  /** Repeating it is no conflict: the person is erased already, or the log completes what was cut short. */
  erasePerson: async (_: unknown, { input: { id, version, why } }: { input: ErasePersonInput }, context: Context) => {
    const { people } = context.stores;
    const erased = async () => (await people.byIds([id])).find(isErased);
    const edit = {
      store: people,
      id,
      seen: version,
      // An ORCID leads back to the name.
      fields: () => ({ name: ERASED_NAME, externalIds: [] }),
      action: 'ERASED' as const,
    };
    const before = await erased();
    if (before) return { person: before, errors: [] };
    const payload = await changeRecord(edit, { why, nature: 'CORRECTION' }, context);
    const after = await erased();
    return after ? { person: after, errors: [] } : payload;
  },

  /** One decision for all the guidelines that are named, or none. */
  decideEvidence: async (_: unknown, { input }: { input: WithNote<DecideEvidenceInput> }, context: Context) => {
    const { note, guidelines, ...decision } = input;
    if (guidelines.length === 0) throw userInputError('input.guidelines', 'is empty: name a guideline.');
    const { evidenceDecisions, publications } = context.stores;
    const [publication] = await publications.byIds([decision.publicationId]);
    const edits = await Promise.all(
      guidelines.map(({ guidelineId, guidelineDate, version }) => {
        const decided = { ...decision, guidelineId, guidelineDate };
        const row = { ...decided, id: evidenceKey(decided) };
        return editByKey(evidenceDecisions, row, ['guidelineId', 'publicationId'], version);
      }),
    );
    if (publication && publication.version !== decision.publicationVersion) {
      const message = `The publication is of version ${publication.version} now: look at it again before deciding.`;
      const conflict = changeError('CONFLICT', publication.id, 'publicationVersion', message);
      return {
        evidenceDecisions: await evidenceDecisions.byIds(edits.map(({ id }) => id)),
        errors: [{ ...conflict, currentVersion: publication.version }],
      };
    }
    const { rows, errors } = await changeRecords(edits, note, context);
    return { evidenceDecisions: edits.flatMap(({ id }) => rows.get(id) ?? []), errors };
  },
};
