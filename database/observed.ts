import { SpanStatusCode, type Span } from '@opentelemetry/api';
import type { mongo } from 'mongoose';
import { inFlight } from '../platform/metrics.js';
import { beginSpan } from '../platform/telemetry.js';

/** Commands that keep the connection itself: they belong to nobody's request. */
const OF_THE_DRIVER = new Set(['hello', 'ismaster', 'ping', 'endSessions']);

/** Counts the connections that are in use, and follows each command in the trace of who asked for it; gives what ends it. */
export function observe(client: mongo.MongoClient): () => void {
  let inUse = 0;
  client.on('connectionCheckedOut', () => (inUse += 1));
  client.on('connectionCheckedIn', () => (inUse -= 1));
  const spans = new Map<number, Span>();
  client.on('commandStarted', ({ requestId, commandName, databaseName, command }) => {
    if (OF_THE_DRIVER.has(commandName)) return;
    const span = beginSpan(`database ${commandName}`, {
      'db.system.name': 'mongodb',
      'db.namespace': databaseName,
      'db.collection.name': String(command[commandName]),
    });
    if (span) spans.set(requestId, span);
  });
  const end = (requestId: number, hasFailed: boolean) => {
    const span = spans.get(requestId);
    if (!span) return;
    spans.delete(requestId);
    if (hasFailed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
  client.on('commandSucceeded', ({ requestId }) => end(requestId, false));
  client.on('commandFailed', ({ requestId }) => end(requestId, true));
  return inFlight.watch(() => [['database connections', inUse]]);
}
