import { context, propagation, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import type { IncomingHttpHeaders } from 'node:http';

/** Without an SDK in the process, spans cost nothing. */
export const tracer = trace.getTracer('kompetansekart');

let isTraced = false;

/** Ends what is left to send. */
export type EndTelemetry = () => Promise<void>;

/** Sends traces of a process where the environment names a collector (`OTEL_EXPORTER_OTLP_ENDPOINT`), and else does nothing. */
export async function startTelemetry(service: string, env: NodeJS.ProcessEnv = process.env): Promise<EndTelemetry> {
  if (!env['OTEL_EXPORTER_OTLP_ENDPOINT'] && !env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']) return () => Promise.resolve();
  // Loaded where it is wanted alone.
  const { startSdk } = await import('./telemetry-sdk.js');
  isTraced = true;
  return startSdk(env['OTEL_SERVICE_NAME'] || service, env['OTEL_TRACES_SAMPLER_ARG']);
}

/** Answers a request within a span of its own, a part of the trace that its headers name. */
export function inRequestSpan<T>(name: string, headers: IncomingHttpHeaders, run: () => Promise<T>): Promise<T> {
  if (!isTraced) return run();
  const parent = propagation.extract(context.active(), headers);
  return context.with(parent, () =>
    tracer.startActiveSpan(name, { kind: SpanKind.SERVER }, async (span) => await ended(span, run)),
  );
}

/** Does something within a span, which ends with it. */
export async function ended<T>(span: Span, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}

/** A span of the current trace, to be ended by the caller; null where nobody traces, or outside a request. */
export function beginSpan(name: string, attributes: Record<string, string>): Span | null {
  return isTraced && trace.getActiveSpan() ? tracer.startSpan(name, { attributes, kind: SpanKind.CLIENT }) : null;
}

/** Does something within a span of the current trace, where it is traced at all. */
export function inSpanOf<T>(name: string, attributes: Record<string, string>, run: () => Promise<T>): Promise<T> {
  return isTraced ? tracer.startActiveSpan(name, { attributes }, (span) => ended(span, run)) : run();
}

/** The trace of what is being done, where it is traced; for the log. */
export function activeTraceId(): string | undefined {
  return isTraced ? trace.getActiveSpan()?.spanContext().traceId : undefined;
}
