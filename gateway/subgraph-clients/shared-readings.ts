/** A reading that is under way, for all who asked for the same. */
interface UnderWay {
  text: Promise<string>;
  waiting: number;
  abort: AbortController;
}

/**
 * Sends equal readings of the public at the same time once. Whoever asks after a change through this gateway was
 * acknowledged gets an answer that was begun after it.
 */
export class SharedReadings {
  private readonly underWay = new Map<string, UnderWay>();

  /** What a reading comes to; `ask` is called where nobody has asked the same yet. */
  async read(question: string, signal: AbortSignal, ask: (signal: AbortSignal) => Promise<string>): Promise<string> {
    const shared = this.underWay.get(question) ?? this.begin(question, ask);
    shared.waiting += 1;
    return await new Promise((resolve, reject) => {
      const leave = () => {
        shared.waiting -= 1;
        if (shared.waiting === 0) shared.abort.abort();
        reject(new Error('Nobody waits any longer.'));
      };
      if (signal.aborted) return leave();
      signal.addEventListener('abort', leave, { once: true });
      shared.text.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  /** Something has changed: what is under way is shared with nobody else. */
  forget(): void {
    this.underWay.clear();
  }

  private begin(question: string, ask: (signal: AbortSignal) => Promise<string>): UnderWay {
    const abort = new AbortController();
    const forget = () => {
      if (this.underWay.get(question) === begun) this.underWay.delete(question);
    };
    abort.signal.addEventListener('abort', forget, { once: true });
    const text = ask(abort.signal).finally(forget);
    // Where all have gone, nobody is told of its end.
    text.catch(() => undefined);
    const begun: UnderWay = { text, waiting: 0, abort };
    this.underWay.set(question, begun);
    return begun;
  }
}
