import autocannon from 'autocannon';

/**
 * The load generator: sends each body of a job once, over so many connections, and tells how long each took.
 * A job and its result pass over the channel of the process.
 */
process.on('message', async (job) => {
  if (typeof job !== 'object') return;
  const { url, connections, bodies } = job;
  const latencies = new Array(bodies.length).fill(null);
  let [next, failed, bytes, last] = [0, 0, 0, 0];
  let failure = null;
  const begun = performance.now();
  const { errors, timeouts } = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    connections,
    amount: bodies.length,
    timeout: 120,
    // Looks often whether all is done, and leaves the statistics to the one who asked
    sampleInt: 20,
    skipAggregateResult: true,
    requests: [
      {
        setupRequest: (request, context) => {
          context.index = next;
          context.sent = performance.now();
          next += 1;
          return { ...request, body: bodies[context.index % bodies.length] };
        },
        onResponse: (status, body, { index, sent }) => {
          last = performance.now();
          latencies[index] = last - sent;
          bytes += body.length;
          if (status === 200 && !body.includes('"errors":[')) return;
          failed += 1;
          failure ??= `${status} ${body.slice(0, 300)}`;
        },
      },
    ],
  });
  process.send({ seconds: (last - begun) / 1000, latencies, bytes, failed: failed + errors + timeouts, failure });
});
process.send('ready');
process.on('disconnect', () => process.exit());
