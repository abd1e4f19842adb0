/**
 * Whether the client that asked is still there. Lighter than an AbortSignal, of which every fetch of every
 * request would pay for the events.
 */
export class Cancellation {
  private readonly listeners = new Set<() => void>();
  private isCancelled = false;

  get cancelled(): boolean {
    return this.isCancelled;
  }

  cancel(): void {
    this.isCancelled = true;
    for (const listener of this.listeners) listener();
    this.listeners.clear();
  }

  /** Calls the listener when the client goes; gives what takes it off again. */
  onCancel(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
