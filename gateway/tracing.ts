import { SpanStatusCode, trace } from '@opentelemetry/api';
import type { Tracing } from './plan-executor/index.js';

/** Under the names of Apollo's gateway, so that its dashboards fit. Without an SDK in the process, spans cost nothing. */
const tracer = trace.getTracer('kompetansekart/gateway');

/** Spans by OpenTelemetry. */
export const inSpan: Tracing = (name, attributes, run) =>
  tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await run();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
