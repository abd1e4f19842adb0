import { userInputError } from '../../platform/errors.js';
import type { ChangeContext } from './mutations.js';
import type { ChangeError } from './change-error.js';

/** `EraseEditorInput` in the schema. */
interface EraseEditorInput {
  personId: string;
  why: string;
}

/** What came of erasing an editor; `EraseEditorPayload` in the schema. */
interface EraseEditorPayload {
  registry: string;
  commits: number;
  sequence: number | null;
  erasedAt: string | null;
  errors: ChangeError[];
}

/** The mutation that removes the person behind changes from a registry's log: `eraseCoursesEditor`. */
export function eraseEditorMutation(registry: string) {
  return async (
    _: unknown,
    { input: { personId, why } }: { input: EraseEditorInput },
    { changeService, moment }: ChangeContext<unknown>,
  ): Promise<EraseEditorPayload> => {
    if (moment !== null) throw userInputError('Accept-Datetime', 'people are erased now; leave the moment out.');
    const nothing = { registry, commits: 0, sequence: null, erasedAt: null };
    const erased = await changeService.eraseEditor(personId, why);
    if (!erased) return { ...nothing, errors: [] };
    const { sequence, at } = erased.recorded;
    return { registry, commits: erased.commits, sequence, erasedAt: at, errors: [] };
  };
}
