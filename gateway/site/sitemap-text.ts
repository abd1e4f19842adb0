import XMLBuilder from 'fast-xml-builder';
import { inSlices } from '../../platform/in-slices.js';
import type { Language } from '../../web/addresses.js';

/** A page of the site in its languages. */
export interface SitePage {
  paths: Readonly<Record<Language, string>>;
  /** ISO moment of its latest change, where that is known. */
  changedAt?: string | undefined;
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const XHTML = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** A sitemap (sitemaps.org, 0.9) of pages: an address for each language, which names its others. */
export async function sitemapText(pages: readonly SitePage[], origin: string): Promise<string> {
  const parts: string[] = [];
  await inSlices(pages, (page) => parts.push(builder.build({ url: entriesOf(page, origin) })));
  return `${DECLARATION}\n<urlset ${NAMESPACE} ${XHTML}>\n${parts.join('')}</urlset>\n`;
}

function entriesOf({ paths, changedAt }: SitePage, origin: string): object[] {
  const languages = Object.keys(paths) as Language[];
  const alternate = (hreflang: string, language: Language) => ({
    '@rel': 'alternate',
    '@hreflang': hreflang,
    '@href': origin + paths[language],
  });
  const links = [...languages.map((language) => alternate(language, language)), alternate('x-default', 'nb')];
  return languages.map((language) => ({
    loc: origin + paths[language],
    ...(changedAt !== undefined && { lastmod: changedAt }),
    'xhtml:link': links,
  }));
}

/** An index of sitemaps, for sites with more pages than one may have. */
export function sitemapIndexText(addresses: readonly string[]): string {
  const entries = builder.build({ sitemap: addresses.map((loc) => ({ loc })) });
  return `${DECLARATION}\n<sitemapindex ${NAMESPACE}>\n${entries}</sitemapindex>\n`;
}
