import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Everything that this process counts and measures, as Prometheus reads it. */
export const metrics = new Registry();

const registers = [metrics];
/** From an answer that was kept to a question that takes its whole time, in seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Requests over HTTP, by the address as it is declared: never as a client wrote it. */
export const requestSeconds = new Histogram({
  name: 'kompetansekart_http_request_seconds',
  help: 'Time from a request to the end of its answer.',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: SECONDS,
  registers,
});

/** Operations that were planned, which their text decides: those that were asked before are not planned again. */
export const planningSeconds = new Histogram({
  name: 'kompetansekart_planning_seconds',
  help: 'Time to plan and compile an operation.',
  buckets: SECONDS,
  registers,
});

/** What registries were asked, each by its name. */
export const registrySeconds = new Histogram({
  name: 'kompetansekart_registry_request_seconds',
  help: 'Time until a registry has answered a fetch.',
  labelNames: ['registry'] as const,
  buckets: SECONDS,
  registers,
});

/** Errors that registries answered with, by their code. */
export const registryErrors = new Counter({
  name: 'kompetansekart_registry_errors_total',
  help: 'Errors in answers of registries, by code.',
  labelNames: ['registry', 'code'] as const,
  registers,
});

/** Errors that clients were told, by their code in `docs/errors.md`. */
export const toldErrors = new Counter({
  name: 'kompetansekart_errors_total',
  help: 'Errors told to clients, by code.',
  labelNames: ['code'] as const,
  registers,
});

/** Whether what was asked for was kept. */
export const cacheLookups = new Counter({
  name: 'kompetansekart_cache_lookups_total',
  help: 'Lookups in a cache, by whether it had what was asked for.',
  labelNames: ['cache', 'result'] as const,
  registers,
});

/** A level that is read when somebody asks for it, from each who says that he has one. */
class Level {
  private readonly readers = new Set<() => Iterable<readonly [string, number]>>();

  constructor(name: string, help: string, label: string) {
    const { readers } = this;
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers,
      collect() {
        this.reset();
        for (const read of readers) for (const [value, level] of read()) this.inc({ [label]: value }, level);
      },
    });
  }

  /** Tells the levels by label from now on, until what is given back is called. */
  watch(read: () => Iterable<readonly [string, number]>): () => void {
    this.readers.add(read);
    return () => void this.readers.delete(read);
  }
}

/** What is kept, by what it is taken to weigh. */
export const cacheBytes = new Level('kompetansekart_cache_bytes', 'What a cache is taken to weigh.', 'cache');
/** The number of the last change of each registry that is open in this process. */
export const heads = new Level('kompetansekart_registry_head', 'Number of the last change of a registry.', 'registry');
/** Whether fetches reach a registry over HTTP: 0 they do, 1 one of them is to find out, 2 none is sent. */
export const breakers = new Level(
  'kompetansekart_breaker_state',
  'Circuit breaker of a registry: 0 closed, 1 half open, 2 open.',
  'registry',
);
/** Requests to the graph that are being answered, that wait, and connections to the database in use. */
export const inFlight = new Level('kompetansekart_in_flight', 'What is under way, by what it is.', 'what');

/** Begins to measure the process itself: memory, processor, event loop, collection of garbage. */
export function measureProcess(): void {
  if (!metrics.getSingleMetric('process_cpu_user_seconds_total')) collectDefaultMetrics({ register: metrics });
}
