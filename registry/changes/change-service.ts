import { GraphQLError } from 'graphql';
import { userInputError } from '../../platform/errors.js';
import { oddCharacterIn } from '../../values/plain-text.js';
import type { Drafts } from './drafts.js';
import type { Identity } from '../../identity/identity.js';
import { recordOf, type Row } from '../records/store.js';
import { WriteConflict, type ChangeLog } from './change-log.js';
import type { ChangeNature, Commit, CommitNote } from './commit.js';
import { Outdated } from './commit-writer.js';
import { effectsOf } from './effects.js';
import { diffRecords } from './record-diff.js';
import { changeError, errorBeforeEdit, type ChangeError } from './change-error.js';
import type { Edit } from './edit.js';
import type { ReferentialIntegrity } from './referential-integrity.js';
import { stagedVersions, type PreparedChange } from './staging.js';

/** What came of a change set: the records as they are now, and why it did not happen, if it did not. */
export interface ChangeResult {
  rows: Map<string, Row<object>>;
  errors: ChangeError[];
}

/** What a caller says about a change; `ChangeNote` in the schema. */
export interface ChangeNoteInput {
  why?: string | null;
  nature: ChangeNature;
}

/** Most records in one change set that a client sends. */
const MAX_RECORDS = 500;

/** Others may come first so often: each of them got on. */
const MAX_TRIES = 50;

/** Makes changes in a registry: checks them, and gives them to the log as one change set each. */
export class ChangeService {
  constructor(
    private readonly log: ChangeLog,
    private readonly integrity: ReferentialIntegrity,
    private readonly identity: Identity,
    private readonly drafts: Drafts,
    /** Called when something was changed. */
    private readonly changed: () => void,
  ) {}

  /** Makes all the edits, or none. What stands in the way of any of them is in the outcome. */
  async change(edits: readonly Edit[], note: ChangeNoteInput, tries = MAX_TRIES): Promise<ChangeResult> {
    const { nature } = note;
    const why = reasonOf(note.why, 'note.why');
    if (edits.length > MAX_RECORDS) throw tooMany(edits.length);
    const by = this.author();
    // Before anything is read, so that nothing is missed that is committed meanwhile.
    const sequence = this.log.indexes.sequence ?? (await this.log.applied()).sequence;
    const current = await this.current(edits);
    const checked = await Promise.all(edits.map((edit) => this.prepare(edit, current.get(keyOf(edit)) ?? null)));
    const errors = checked.flatMap((one) => ('errors' in one ? one.errors : []));
    const prepared = checked.flatMap((one) => ('errors' in one ? [] : one));
    errors.push(...repeated(edits), ...(await this.integrity.refusals(prepared)));
    if (errors.length > 0) return { rows: rowsOf(current.values()), errors };
    const changed = prepared.filter(({ action, before, fields }) => !before || action || fields.length > 0);
    if (changed.length === 0) return { rows: rowsOf(current.values()), errors: [] };
    const versions = stagedVersions(changed);
    try {
      const checked = { sequence, effects: effectsOf(changed) };
      await this.log.commit(versions, { by, why, nature }, { checked });
    } catch (error) {
      if (!(error instanceof WriteConflict || error instanceof Outdated) || tries <= 1) throw error;
      return this.change(edits, note, tries - 1);
    }
    this.changed();
    const made = [...versions.values()].flat().map((version) => recordOf<object>(version));
    return { rows: rowsOf([...current.values(), ...made]), errors: [] };
  }

  /**
   * Removes the person behind changes from the log, and records that it was done; null where the log names no such
   * person. It is recorded first: cut short in between, repeating it finds the person there still.
   */
  async eraseEditor(personId: string, why: string): Promise<{ commits: number; recorded: Commit } | null> {
    const note: CommitNote = { by: this.author(), why: reasonOf(why, 'input.why'), nature: 'CORRECTION' };
    if (!(await this.log.names(personId))) return null;
    const recorded = await this.log.commit(new Map(), note);
    return { commits: await this.log.erasePerson(personId, recorded.at), recorded };
  }

  /** Whom the log names: a change always has an organisation behind it. */
  private author(): CommitNote['by'] {
    const { organisationId, person } = this.identity;
    if (organisationId) return { organisationId, person };
    throw new GraphQLError('Your token names no organisation of ours, and a change needs one behind it.', {
      extensions: { code: 'FORBIDDEN' },
    });
  }

  private async current(edits: readonly Edit[]): Promise<Map<string, Row<object>>> {
    const stores = [...new Set(edits.map(({ store }) => store))];
    const found = await Promise.all(
      stores.map(async (store) => {
        const rows = await store.byIds(edits.filter((edit) => edit.store === store).map(({ id }) => id));
        return rows.map((row) => [keyOf({ store, id: row.id }), row] as const);
      }),
    );
    return new Map(found.flat());
  }

  private async prepare(edit: Edit, before: Row<object> | null): Promise<PreparedChange | { errors: ChangeError[] }> {
    const refused = await errorBeforeEdit(edit, before);
    const { store, id } = edit;
    if (refused) {
      const told = await this.drafts.redactDrafts(refused.differences, store.kind.references);
      return { errors: [{ ...refused, differences: told }] };
    }
    const given = Object.fromEntries(
      Object.entries(edit.fields(before ?? ({ id } as Row<object>))).filter(([, value]) => value !== undefined),
    );
    const { version: _version, archived: _archived, ...fields } = { ...before, ...given, id };
    const closed =
      before && edit.action !== 'ERASED' && Object.keys(given).length > 0 ? store.kind.whyClosed?.(before) : null;
    if (closed) return { errors: [changeError('INVALID', id, null, `"${id}" ${closed}.`)] };
    const { validationErrors: rules = [] } = edit;
    const own = typeof rules === 'function' ? (before ? rules(before) : []) : rules;
    const validationErrors = own.length > 0 ? own : await store.validate(fields);
    if (validationErrors.length > 0) {
      return {
        errors: validationErrors.map(({ field, reason }) => changeError('INVALID', id, field, `${field} ${reason}.`)),
      };
    }
    // Parts of a record that are given without some of their fields get them empty, as whole records do.
    const after = store.model.complete(fields);
    // An erasure reaches into earlier versions, also where this one has nothing left of it.
    const isErasing = edit.action === 'ERASED';
    const changed = isErasing ? Object.keys(given) : diffRecords(before, after).map(({ field }) => field);
    return { store, action: edit.action, before, after, fields: changed };
  }
}

const keyOf = ({ store, id }: Pick<Edit, 'store' | 'id'>) => `${store.kind.type}/${id}`;

function rowsOf(rows: Iterable<Row<object>>): Map<string, Row<object>> {
  return new Map([...rows].map((row) => [row.id, row]));
}

function tooMany(count: number): GraphQLError {
  return new GraphQLError(`input: one change may touch ${MAX_RECORDS} records, not ${count}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument: 'input' },
  });
}

function repeated(edits: readonly Edit[]): ChangeError[] {
  const keys = edits.map(keyOf);
  return edits
    .filter((edit, index) => keys.indexOf(keyOf(edit)) !== index)
    .map(({ id }) => changeError('INVALID', id, 'id', `"${id}" stands in the input twice.`));
}

/** Longest reason for a change, in characters. */
const MAX_REASON = 5000;

/** What is said of why something is changed, checked as the texts of records are: feeds and histories carry both. */
function reasonOf(why: string | null | undefined, argument: string): string | null {
  const text = why?.trim();
  if (!text) return null;
  if (text.length > MAX_REASON)
    throw userInputError(argument, `may have ${MAX_REASON} characters, not ${text.length}.`);
  const odd = oddCharacterIn(text);
  if (odd !== null) throw userInputError(argument, `${odd}.`);
  return text;
}
