import { useSession } from '../../api/session';
import type { Operation } from '../../api/graph-fetch';
import { useGraphQuery } from '../../api/use-graph-query';
import { usePreferredLanguages } from '../../terms/language';
import type { FieldControls } from '../controls/control';
import type { ChangeInFormFragment, TextLanguage } from '../generated/graphql';
import { collectNames } from './collect-names';
import { controlsOf } from './controls-of';
import type { EditableKind, Groups } from './editable-kind';
import { knownChanges } from './known-changes';
import type { KindMetadata } from './kind-metadata';
import { snapshotOf, type ShownRecord } from './snapshot';
import { useFreshQuery } from './use-fresh-query';
import { useSaving, type KindActions, type SavingOperations } from './use-saving';

/** The group of fields that connect a record with others: they are a form of their own. */
const ALIGNMENTS = 'alignments';

interface Operations<R, Update> extends SavingOperations<R, Update> {
  record: Operation<{ record?: R | null }, { id: string }>;
  names: Operation<object, { id: string; prefer: TextLanguage[] }>;
  changes: Operation<
    { record?: { history: { nodes: readonly ChangeInFormFragment[] } } | null },
    { id: string; prefer: TextLanguage[]; people: boolean }
  >;
}

interface Description<R, Update> {
  type: EditableKind['type'];
  metadata: KindMetadata;
  /** Those that `records/forms.graphql` has for it. */
  operations: Operations<R, Update>;
  /** What can happen to one, beside being archived and restored. */
  useActions: KindActions<R>;
}

/** A kind of records that can be edited, of what its definition says. */
export function makeEditable<R extends ShownRecord, Update>(described: Description<R, Update>): EditableKind {
  const { type, metadata, operations, useActions } = described;
  const read = (record: R) => snapshotOf(metadata, record);
  const groups = groupsOf(metadata);
  return {
    type,
    groups: groups.filter(({ name }) => name !== ALIGNMENTS),
    alignments: groups.find(({ name }) => name === ALIGNMENTS)?.fields ?? {},
    useRecord: (id) => {
      const query = useFreshQuery(operations.record, { id });
      const found = query.answer?.data.record;
      return { ...query, record: found ? read(found) : null };
    },
    useNames: (id) =>
      collectNames(useGraphQuery(operations.names, { id, prefer: usePreferredLanguages() }).answer?.data),
    useChanges: (id) => {
      const prefer = usePreferredLanguages();
      // Who did it is for few to know; which organisation is for all
      const people = useSession().hasScope('history:read');
      const { answer } = useGraphQuery(operations.changes, id === null ? null : { id, prefer, people });
      return knownChanges(answer?.data.record?.history.nodes);
    },
    useSaving: () => useSaving(type, operations, read, useActions(read)),
  };
}

/** The controls by group, in the order of a form. */
function groupsOf({ fields }: KindMetadata): Groups {
  const names = [...new Set(fields.map(({ group = '' }) => group))];
  return names
    .map((name): { name: string; fields: FieldControls } => ({
      name,
      fields: controlsOf(fields.filter(({ group }) => group === name)),
    }))
    .filter((group) => Object.keys(group.fields).length > 0);
}
