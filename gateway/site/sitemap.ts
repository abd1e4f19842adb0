import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import {
  addressOf,
  LANGUAGES,
  recordAddress,
  VIEW_PARTS,
  VIEWS,
  type RecordWithPage,
  type ViewName,
} from '../../web/addresses.js';
import { FeedUnavailable } from '../feeds/ask-graph.js';
import type { AskGraph } from './ask.js';
import type { OriginOf } from './origin.js';
import { sendText, sendUnavailable } from './send-text.js';
import { siteRecords } from './site-records.js';
import { sitemapIndexText, sitemapText, type SitePage } from './sitemap-text.js';

const XML = 'application/xml; charset=utf-8';
/** A sitemap may have so many addresses. */
const MAX_ADDRESSES = 50_000;
/** Texts that are kept: the one of a small site, or the parts of a large one. */
const KEPT_TEXTS = 8;

/** Serves the addresses of all views and records, in all languages; in parts, where one sitemap may not have them all. */
export function addSitemap(http: FastifyInstance, originOf: OriginOf, ask: AskGraph, max = MAX_ADDRESSES): void {
  const readSite = siteRecords(ask);
  const texts = new LRUCache<string, Promise<string>>({ max: KEPT_TEXTS });
  const perPart = Math.floor(max / LANGUAGES.length);

  /** The text of a part, or of what comes first; null where there is no such part. */
  const textOf = async (origin: string, part: number | null): Promise<string | null> => {
    const { state, records } = await readSite();
    const count = Math.ceil((VIEW_PAGES.length + records.length) / perPart);
    if (part !== null && (count === 1 || part < 1 || part > count)) return null;
    const key = `${state} ${origin} ${part}`;
    const known = texts.get(key);
    if (known) return await known;
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const pages = [
      ...VIEW_PAGES,
      ...records.map(({ kind, id, changedAt }) => ({ ...recordPage(kind, id), changedAt })),
    ];
    const first = ((part ?? 1) - 1) * perPart;
    const text =
      part === null && count > 1
        ? Promise.resolve(sitemapIndexText(numbers.map((number) => `${origin}/sitemap-${number}.xml`)))
        : sitemapText(pages.slice(first, first + perPart), origin);
    texts.set(key, text);
    return await text;
  };

  const answer = async (request: FastifyRequest, reply: FastifyReply, part: number | null) => {
    const site = originOf(request);
    const text = await textOf(site.origin, part).catch((error: unknown) => {
      if (error instanceof FeedUnavailable) return error;
      throw error;
    });
    if (text instanceof FeedUnavailable) return sendUnavailable(reply, text);
    if (text !== null) return sendText(request, reply, XML, text, site);
    reply.callNotFound();
    return reply;
  };
  http.get('/sitemap.xml', (request, reply) => answer(request, reply, null));
  http.get<{ Params: { part: string } }>('/sitemap-:part(^\\d{1,6}$).xml', (request, reply) =>
    answer(request, reply, Number(request.params.part)),
  );
}

const inLanguages = (pathOf: (language: (typeof LANGUAGES)[number]) => string): SitePage => ({
  paths: { nb: pathOf('nb'), nn: pathOf('nn'), en: pathOf('en') },
});

const recordPage = (kind: RecordWithPage, id: string) => inLanguages((language) => recordAddress(language, kind, id));

/** The views and their parts. */
const VIEW_PAGES: readonly SitePage[] = (Object.keys(VIEWS) as ViewName[]).flatMap((view) =>
  ['', ...(VIEW_PARTS[view] ?? [])].map((part) => inLanguages((language) => addressOf(language, view, part))),
);
