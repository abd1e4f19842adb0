/** Values of a span. */
export type SpanAttributes = Record<string, string>;

/** Runs something within a span of a trace. */
export type Tracing = <T>(name: string, attributes: SpanAttributes, run: () => Promise<T>) => Promise<T>;

/** Where nobody traces. */
export const noTracing: Tracing = (_name, _attributes, run) => run();
