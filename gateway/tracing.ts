import { ended, tracer } from '../platform/telemetry.js';
import type { Tracing } from './plan-executor/index.js';

/** Spans by OpenTelemetry, under the names of Apollo's gateway, so that its dashboards fit. */
export const inSpan: Tracing = (name, attributes, run) =>
  tracer.startActiveSpan(name, { attributes }, (span) => ended(span, run));
