import { log } from '../../platform/log.js';
import { StartError } from '../../platform/process.js';

/** A number that is kept apart from the database: that of the last change that somebody was told had happened. */
export interface KeptNumber {
  /** Null where none is kept yet. */
  value: number | null;
  /** Keeps another one; it is on the disk when this is done. */
  keep: (number: number) => Promise<void>;
}

/** Changes that were acknowledged are not in the log. */
export class LostChanges extends StartError {
  constructor(registry: string, first: number, last: number) {
    const which = first === last ? `its change ${first}` : `its changes ${first} to ${last}`;
    super(
      `The registry "${registry}" has lost ${which}: acknowledged, and not in the database. Nothing is changed there until a backup of DATA_DIR is put back, or it is started with ACCEPT_LOST_CHANGES=${registry}:${last} to go on without.`,
    );
  }
}

/**
 * Notices that a log ends before what was acknowledged, as where a file of the database's journal was cut: the engine opens
 * what is left as if nothing were wrong, and would give the lost numbers again.
 */
export class Acknowledged {
  /** What is missing; null where nothing is. */
  lost: LostChanges | null = null;

  /** `accepted`: the last number of a loss that the operator has said to go on without. */
  constructor(
    private readonly registry: string,
    private readonly kept: KeptNumber,
    private readonly accepted: number | null,
  ) {}

  /** Compares with the log's last number when it is opened. */
  async open(head: number): Promise<void> {
    const { value } = this.kept;
    if (value !== null && value > head && this.accepted === value) {
      log.warn({ registry: this.registry, from: head + 1, to: value }, 'the loss of changes is accepted');
      await this.kept.keep(head);
    } else if (value === null || value < head) await this.kept.keep(head);
    this.isBehind(head);
  }

  /** Throws where a log ends before what was acknowledged. */
  check(head: number): void {
    if (this.isBehind(head) && this.lost) throw this.lost;
  }

  /** Keeps the number of a change that is about to be acknowledged. That it cannot be kept undoes no change. */
  async keep(sequence: number): Promise<void> {
    if (sequence <= (this.kept.value ?? 0)) return;
    await this.kept.keep(sequence).catch((error: unknown) => {
      log.error({ err: error, registry: this.registry }, 'the number of the last change cannot be kept');
    });
  }

  private isBehind(head: number): boolean {
    const value = this.kept.value ?? 0;
    if (value <= head) {
      this.lost = null;
      return false;
    }
    if (!this.lost) {
      this.lost = new LostChanges(this.registry, head + 1, value);
      log.error({ registry: this.registry, from: head + 1, to: value }, this.lost.message);
    }
    return true;
  }
}

/** How a log is opened. */
export interface Opening {
  /** Whether no other process has the database open. */
  isAlone: boolean;
  /** What was acknowledged, where that is kept. */
  acknowledged?: Acknowledged | null;
}
