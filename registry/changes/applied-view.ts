import type { Connection as Database } from 'mongoose';
import { isDuplicateKey, REPEATABLE } from '../records/versions.js';

/** A commit that the view has: its number, and its change set (null in views of before that was kept). */
export interface Applied {
  sequence: number;
  set: string | null;
}

/** How far the view of current records has come in the log. */
export class AppliedView {
  private readonly view;

  constructor(database: Database) {
    this.view = database.collection<{ _id: 'applied' } & Applied>('view');
  }

  /** The last commit whose versions the view has. */
  async applied(): Promise<Applied> {
    const { sequence = 0, set = null } = (await this.view.findOne({ _id: 'applied' })) ?? {};
    return { sequence, set };
  }

  /** Says that a commit is applied. Repeating it, or being late with it, changes nothing. */
  async mark({ sequence, set }: Applied): Promise<void> {
    try {
      const earlier = { _id: 'applied', sequence: { $lt: sequence } } as const;
      await this.view.updateOne(earlier, { $set: { sequence, set } }, { upsert: true, ...REPEATABLE });
    } catch (error) {
      // A later commit is applied already: the upsert then finds the id taken.
      if (!isDuplicateKey(error)) throw error;
    }
  }
}
