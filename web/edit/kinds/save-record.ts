import { GraphQLRequestError } from '../../api/graph-fetch';
import type { AlignmentInput, ErrorInFormFragment } from '../generated/graphql';
import type { Note, Outcome, Save, Snapshot } from './editable-kind';

/** What a mutation of one record answers, under names that all kinds share. */
export interface Changed<R> {
  changed?: { record?: R | null; errors: readonly ErrorInFormFragment[] } | null;
}

/** Whether a record stands in lists and counts. */
export const isKept = ({ archived }: Snapshot) => !archived;

/** What came of a mutation. One that is null was not made: a registry that it needs does not answer. */
export function readOutcome<R>(seen: Snapshot, { changed }: Changed<R>, read: (record: R) => Snapshot): Outcome {
  if (!changed) throw new GraphQLRequestError('', 'SOURCE_UNAVAILABLE');
  return { seen, now: changed.record ? read(changed.record) : null, errors: changed.errors };
}

/** What every change tells: which version was seen of which record, and what is said about it. */
export const versionedInput = ({ id, version }: Snapshot, note: Note) => ({ id, version, note });

const ALIGNED_FIELDS = ['topicIds', 'audienceIds', 'settingIds', 'basedOnGuidelineIds'] as const;
type AlignedField = (typeof ALIGNED_FIELDS)[number];

type Align = (input: AlignmentInput) => Promise<(seen: Snapshot) => Outcome>;

/**
 * Saves alignments as what was added and what was taken away, and what is said of them as fields. Each step stands on
 * the one before; the first that something stands in the way of is the last.
 */
export function alignmentSaver(steps: { align: Align; unalign: Align; update: Save }): Save {
  return async (seen, values, note) => {
    const lists = ALIGNED_FIELDS.filter((field) => field in values);
    const pick = (keep: (field: AlignedField) => string[]) =>
      lists.reduce<Partial<Record<AlignedField, string[]>>>((picked, field) => {
        const ids = keep(field);
        return ids.length === 0 ? picked : { ...picked, [field]: ids };
      }, {});
    const had = (field: string) => (seen.values[field] ?? []) as readonly string[];
    const wanted = (field: string) => (values[field] ?? []) as readonly string[];
    const added = pick((field) => wanted(field).filter((id) => !had(field).includes(id)));
    const taken = pick((field) => had(field).filter((id) => !wanted(field).includes(id)));
    const others = Object.fromEntries(
      Object.entries(values).filter(([field]) => !lists.some((list) => list === field)),
    );

    let last: Outcome = { seen, now: seen, errors: [] };
    const then = async (isNeeded: boolean, step: (base: Snapshot) => Promise<Outcome>) => {
      if (!isNeeded || last.errors.length > 0) return;
      last = await step(last.now ?? last.seen);
    };
    await then(hasAny(added), async (base) => (await steps.align({ ...versionedInput(base, note), ...added }))(base));
    await then(hasAny(taken), async (base) => (await steps.unalign({ ...versionedInput(base, note), ...taken }))(base));
    await then(hasAny(others), (base) => steps.update(base, others, note));
    return last;
  };
}

const hasAny = (fields: object) => Object.keys(fields).length > 0;
