import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { changeFeed, type FeedAddresses } from '../../formats/atom/change-feed.js';
import { kindsNamed, readChanges } from './changes.js';
import { BadFeedRequest, FeedUnavailable, type ExecuteOperation } from './ask-graph.js';
import { reviewCalendar } from '../../formats/icalendar/review-calendar.js';
import { courseRunCalendar } from '../../formats/icalendar/course-run-calendar.js';
import { readCourseRuns } from './course-runs.js';
import { listsOf, oneOf } from './parameters.js';
import { readRecordWords } from './record-words.js';
import { readReviews } from './reviews.js';
import { cutMessage } from '../../platform/errors.js';
import { addVary } from '../../platform/http.js';
import { dayOf } from '../../values/day.js';
import { matchesEtag, etagOf } from '../etag.js';
import { cacheControlOf, type OriginOf, type SiteOrigin } from '../site/origin.js';

/** When a client may ask again for a feed that could not be made. */
const RETRY_SECONDS = 60;

/** Serves what other systems subscribe to, made of what the public may ask. */
export function addFeeds(http: FastifyInstance, originOf: OriginOf, execute: ExecuteOperation): void {
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
      const given = listsOf(request, ['since', 'topics', 'kinds', 'organisations', 'after']);
      const { changes, next } = await readChanges(execute, {
        since: oneOf('since', given.since, 'moment'),
        topicIds: given.topics,
        kinds: kindsNamed(given.kinds, Object.keys(words)),
        organisationIds: given.organisations,
        after: oneOf('after', given.after, 'place'),
      });
      const site = originOf(request);
      const feed = changeFeed(changes, words, addressesOf(request, `${site.origin}/`, next));
      return fresh(request, reply.type('application/atom+xml; charset=utf-8'), feed, site);
    }),
  );
}

/** Where the page and this part of the feed are, where the feed begins, and where it goes on. */
function addressesOf({ url }: FastifyRequest, page: string, next: string | null): FeedAddresses {
  const self = new URL('/changes.atom', page);
  // The rest of an address may name another host.
  self.search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const at = (after: string | null) => {
    const address = new URL(self);
    address.searchParams.delete('after');
    if (after !== null) address.searchParams.set('after', after);
    return address.href;
  };
  return { page, self: self.href, first: at(null), next: next === null ? null : at(next) };
}

/** The feed, or only that nothing has changed since the client asked last. `site`: whose address it has links to. */
function fresh(
  request: FastifyRequest,
  reply: FastifyReply,
  feed: string,
  site: Pick<SiteOrigin, 'isSame'> = { isSame: true },
): FastifyReply {
  const tag = etagOf(feed);
  void reply.headers({ etag: tag, 'cache-control': cacheControlOf(site) });
  addVary(reply, 'accept-encoding');
  return matchesEtag(request, tag) ? reply.status(304).send() : reply.send(feed);
}

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
    return reply.status(400).send(`${cutMessage(error.message)}\n`);
  }
}
