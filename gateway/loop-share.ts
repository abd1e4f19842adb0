/** Shortest share of the event loop that work gets at once, in ms. */
const MIN_SHARE_MS = 5;
/** Turns of the event loop between two shares: at each, it accepts one more connection. */
const TURNS = 8;

/**
 * Shares the event loop between work that waits and everything else: connections and requests that are read, and those
 * who are refused. Each gets as much time as the other, in turns, so that neither stands still.
 */
export class LoopShare {
  /** Mean time that one piece of work holds the event loop, with what the loop does meanwhile, in ms. */
  pace = MIN_SHARE_MS;
  private isWaiting = false;
  private lastEnd = performance.now();

  /** `begin` begins with the next piece of work, and says whether there was one. */
  constructor(private readonly begin: () => boolean) {}

  /** Whether work has its share soon: what comes meanwhile has to wait. */
  get isBusy(): boolean {
    return this.isWaiting;
  }

  /** Something has begun, or waits to begin: whatever else waits comes after the event loop has turned. */
  wake(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    setImmediate(() => this.share());
  }

  private share(): void {
    const begun = performance.now();
    const share = Math.max(MIN_SHARE_MS, begun - this.lastEnd);
    let pieces = 0;
    const next = () => {
      const now = performance.now();
      if (now - begun < share && this.begin()) {
        pieces += 1;
        // After all that the piece can do by itself: ticks come when there are no microtasks left.
        queueMicrotask(() => process.nextTick(next));
        return;
      }
      this.lastEnd = now;
      if (pieces === 0) {
        this.isWaiting = false;
        return;
      }
      this.turn(TURNS, now + (now - begun), () => {
        this.pace += ((performance.now() - begun) / pieces - this.pace) / 8;
        this.share();
      });
    };
    next();
  }

  private turn(left: number, until: number, then: () => void): void {
    setImmediate(() => {
      if (left > 1 && performance.now() < until) this.turn(left - 1, until, then);
      else then();
    });
  }
}
