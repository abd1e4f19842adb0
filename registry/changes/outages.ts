import type { Connection as Database, mongo } from 'mongoose';

/**
 * How often the connection to the database was lost. An engine that was killed comes back without what did not wait for its
 * journal: versions that were staged, and how far the view was. The log has what is needed to do these again.
 */
export class Outages {
  count = 0;
  private isWatching = false;

  /** Calls `lost` at every loss, before anything is asked of the database after it, and `back` when it answers. */
  watch(database: Database, { lost, back }: { lost: () => void; back: () => void }): void {
    if (this.isWatching) return;
    this.isWatching = true;
    const noted = () => {
      this.count += 1;
      lost();
    };
    const client = database.getClient();
    client.on('connectionPoolCleared', noted);
    client.on('connectionClosed', ({ reason }: mongo.ConnectionClosedEvent) => {
      if (reason === 'error') noted();
    });
    client.on('connectionPoolReady', back);
  }
}
