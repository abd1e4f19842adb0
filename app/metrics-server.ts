import { addMetrics } from '../platform/observe.js';
import { createHttp, listen } from '../platform/http.js';
import type { Settings } from '../platform/settings.js';

/** Serves the metrics on a port of their own, where the settings name one; gives what ends it. */
export async function serveMetrics({
  host,
  metrics,
}: Pick<Settings, 'host' | 'metrics'>): Promise<() => Promise<void>> {
  if (typeof metrics !== 'number') return () => Promise.resolve();
  const http = createHttp();
  addMetrics(http);
  await listen(http, { host, port: metrics });
  return () => http.close();
}
