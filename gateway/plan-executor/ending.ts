/**
 * Something that ends once: that a client waits, or the time that an answer may take. Lighter than an AbortSignal, of
 * which every fetch of every request would pay for the events.
 */
export class Ending {
  private readonly listeners = new Set<() => void>();
  private isEnded = false;

  get ended(): boolean {
    return this.isEnded;
  }

  end(): void {
    this.isEnded = true;
    for (const listener of this.listeners) listener();
    this.listeners.clear();
  }

  /** Calls the listener at the end; gives what takes it off again. */
  onEnd(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
