import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { changeFeed } from '../../formats/atom/change-feed.js';
import { readChanges } from './changes.js';
import { BadFeedRequest, FeedUnavailable, type ExecuteOperation } from './ask-graph.js';
import { reviewCalendar } from '../../formats/icalendar/review-calendar.js';
import { courseRunCalendar } from '../../formats/icalendar/course-run-calendar.js';
import { readCourseRuns } from './course-runs.js';
import { readRecordWords } from './record-words.js';
import { readReviews } from './reviews.js';
import { dayOf } from '../../values/day.js';
import { matchesEtag, etagOf } from '../etag.js';

/** When a client may ask again for a feed that could not be made. */
const RETRY_SECONDS = 60;

/** Serves what other systems subscribe to, made of what the public may ask. */
export function addFeeds(http: FastifyInstance, execute: ExecuteOperation): void {
  http.get('/guidelines.ics', (request, reply) =>
    answer(reply, async () => {
      const { responsible, topics } = listsOf(request, ['responsible', 'topics']);
      const calendar = reviewCalendar(await readReviews(execute, { responsible, topicIds: topics }));
      return fresh(request, reply.type('text/calendar; charset=utf-8'), calendar);
    }),
  );
  http.get('/course-runs.ics', (request, reply) =>
    answer(reply, async () => {
      const { topics, audiences, region } = listsOf(request, ['topics', 'audiences', 'region']);
      const asked = { topicIds: topics, audienceIds: audiences, regionId: oneOf('region', region) };
      const calendar = courseRunCalendar(await readCourseRuns(execute, asked, dayOf(new Date())));
      return fresh(request, reply.type('text/calendar; charset=utf-8'), calendar);
    }),
  );
  const words = readRecordWords();
  http.get('/changes.atom', (request, reply) =>
    answer(reply, async () => {
      const { since, topics, kinds } = listsOf(request, ['since', 'topics', 'kinds']);
      const changes = await readChanges(execute, { since: oneOf('since', since, 'moment'), topicIds: topics, kinds });
      const page = new URL('/', `${request.protocol}://${request.host}`);
      const feed = changeFeed(changes, words, { page: page.href, feed: new URL(request.url, page).href });
      return fresh(request, reply.type('application/atom+xml; charset=utf-8'), feed);
    }),
  );
}

/** The one value of a parameter in an address. The `+` of a moment must be written `%2B`. */
function oneOf(parameter: string, values: string[] | null, what = parameter): string | null {
  const [value = null, ...others] = values ?? [];
  if (others.length === 0) return value;
  throw new BadFeedRequest(`${parameter}: name one ${what}.`);
}

/** The lists of ids in an address: `?topics=haandhygiene,isolering`. Null for a parameter that is not given. */
function listsOf<P extends string>({ url }: FastifyRequest, parameters: readonly P[]): Record<P, string[] | null> {
  const { searchParams } = new URL(url, 'http://localhost');
  const unknown = [...searchParams.keys()].find((name) => !(parameters as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new BadFeedRequest(`${unknown}: there is no such parameter; there are ${parameters.join(' and ')}.`);
  }
  const lists = parameters.map((name) => {
    const values = searchParams.getAll(name).flatMap((value) => value.split(',').map((id) => id.trim()));
    if (values.includes('')) throw new BadFeedRequest(`${name}: name ids with commas between them, or leave it out.`);
    return [name, values.length > 0 ? values : null];
  });
  return Object.fromEntries(lists) as Record<P, string[] | null>;
}

/** The feed, or only that nothing has changed since the client asked last. */
function fresh(request: FastifyRequest, reply: FastifyReply, feed: string): FastifyReply {
  const tag = etagOf(feed);
  void reply.headers({ etag: tag, 'cache-control': 'public, no-cache', vary: 'accept-encoding' });
  return matchesEtag(request, tag) ? reply.status(304).send() : reply.send(feed);
}

/** How the graph calls parameters in its messages: `topicIds`, `alignedTo.topicIds`, `regionId`. */
const ARGUMENT = /^(?:alignedTo\.)?(topic|audience|region)Id(s?):/;

/** What a feed cannot be made for is said in words, since its readers take no JSON. */
async function answer(reply: FastifyReply, make: () => Promise<FastifyReply>): Promise<FastifyReply> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof BadFeedRequest || error instanceof FeedUnavailable)) throw error;
    void reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store');
    if (error instanceof FeedUnavailable) {
      return reply.status(503).header('retry-after', String(RETRY_SECONDS)).send(`${error.message}\n`);
    }
    return reply.status(400).send(`${error.message.replace(ARGUMENT, '$1$2:')}\n`);
  }
}
