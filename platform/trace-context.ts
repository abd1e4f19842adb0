import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The trace that a request is a part of, as W3C's Trace Context has it (www.w3.org/TR/trace-context). */
export interface TraceContext {
  traceId: string;
  flags: string;
  /** What others keep of the trace, passed on as it is. */
  state: string | null;
}

/** Version, trace, parent, flags; later versions may have more behind. */
const TRACEPARENT = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(-.*)?$/;
/** Longest state that must be passed on. */
const MAX_STATE_CHARS = 512;

/** The trace that the headers of a request name; null where they name none, or not as they should. */
export function readTraceContext(headers: IncomingHttpHeaders): TraceContext | null {
  const [, version, traceId, flags, more] = TRACEPARENT.exec(String(headers['traceparent'] ?? '').trim()) ?? [];
  if (traceId === undefined || flags === undefined || (version === '00' && more !== undefined)) return null;
  const state = [headers['tracestate'] ?? []].flat().join(',').trim();
  return { traceId, flags, state: state !== '' && state.length <= MAX_STATE_CHARS ? state : null };
}

/** Headers for a request that is made on behalf of one of the trace: a part of its own. */
export function traceHeaders({ traceId, flags, state }: TraceContext): Record<string, string> {
  const traceparent = `00-${traceId}-${randomBytes(8).toString('hex')}-${flags}`;
  return state === null ? { traceparent } : { traceparent, tracestate: state };
}
