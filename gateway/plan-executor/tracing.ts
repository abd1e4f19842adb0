import { SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';

/** Under the names of Apollo's gateway, so that its dashboards fit. Without an SDK in the process, spans cost nothing. */
const tracer = trace.getTracer('kompetansekart/gateway');

/** Runs something within a span. */
export function inSpan<T>(name: string, attributes: Attributes, run: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await run();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
