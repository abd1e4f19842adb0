import type { FastifyRequest } from 'fastify';
import { LANGUAGE_COOKIE, LANGUAGES, type Language } from '../../web/addresses.js';

/** What else the first page's answer depends on, besides its address. */
export const LANGUAGE_HEADERS = 'Accept-Language, Cookie, Referer, Sec-Fetch-Site';

/** The language of the page that serves who reads another: Danes and Swedes read bokmål, as does who says nothing. */
const READS: Readonly<Record<string, Language>> = {
  nb: 'nb',
  no: 'nb',
  da: 'nb',
  sv: 'nb',
  '*': 'nb',
  nn: 'nn',
  en: 'en',
};

/**
 * The language to lead somebody to who comes to the first page: what they chose there, else what their browser prefers.
 * Bokmål, the language of the address, for those who come from within the site.
 */
export function preferredLanguage(request: FastifyRequest): Language {
  if (isFromHere(request)) return 'nb';
  const { cookie = '', 'accept-language': accepted = '' } = request.headers;
  const chosen = cookie.split(/;\s*/).find((pair) => pair.startsWith(`${LANGUAGE_COOKIE}=`));
  const choice = LANGUAGES.find((code) => code === chosen?.slice(LANGUAGE_COOKIE.length + 1));
  return choice ?? languageOf(accepted);
}

/** Some browsers tell where a request comes from by a header of its own, the others by the address of the page. */
function isFromHere({ headers, host }: FastifyRequest): boolean {
  if (headers['sec-fetch-site'] === 'same-origin') return true;
  const { referer = '' } = headers;
  return URL.canParse(referer) && new URL(referer).host === host;
}

/** The best of the page's languages by an `Accept-Language` (RFC 9110, 12.5.4). */
function languageOf(accepted: string): Language {
  const wanted = accepted.split(',').map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    return { language: READS[tag.split('-')[0] ?? ''], weight: Number(weight) };
  });
  const known = wanted.filter(({ language, weight }) => language !== undefined && weight > 0);
  // The order is kept among equals.
  return known.sort((a, b) => b.weight - a.weight)[0]?.language ?? 'nb';
}
