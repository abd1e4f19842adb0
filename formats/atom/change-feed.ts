import XMLBuilder from 'fast-xml-builder';
import { withoutControlCharacters } from '../../values/plain-text.js';
import { fieldName, type RecordWords } from '../../values/record-words.js';

/** A change of a record, as far as a feed tells it. */
export interface ChangeEntry {
  id: string;
  /** ISO moment of recording. */
  at: string;
  kind: string;
  recordId: string;
  /** What the record is called, null where it has no title. */
  title?: string | null;
  /** What it is part of or about, null where it stands alone. */
  about?: { title?: string | null } | null;
  /** Where the page shows the record. */
  path: string;
  version: number;
  action: 'CREATED' | 'UPDATED' | 'ARCHIVED' | 'RESTORED' | 'ERASED';
  nature: 'REAL_CHANGE' | 'CORRECTION' | 'NEWLY_FOUND';
  why?: string | null;
  /** Who stands behind it, null where nobody is named. */
  organisation?: { name: { text: string } } | null;
  fields: readonly { field: string }[];
}

const ACTIONS: Record<ChangeEntry['action'], string> = {
  CREATED: 'registrert',
  UPDATED: 'endret',
  ARCHIVED: 'arkivert',
  RESTORED: 'hentet tilbake',
  ERASED: 'slettet',
};

const NATURES: Record<ChangeEntry['nature'], string> = {
  REAL_CHANGE: 'reell endring',
  CORRECTION: 'retting',
  NEWLY_FOUND: 'nytt funn',
};

/** Where the product and the feed, page by page (RFC 5005), can be read. */
export interface FeedAddresses {
  page: string;
  /** This page of the feed. */
  self: string;
  first: string;
  /** Null on the last page. */
  next: string | null;
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

/** A feed of changes (Atom, RFC 4287), kinds and fields by the names that `words` have. The same changes give the same text. */
export function changeFeed(changes: readonly ChangeEntry[], words: RecordWords, addresses: FeedAddresses): string {
  const { page, self, first, next } = addresses;
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'nb',
      id: `${TAG}:changes`,
      title: 'Kompetansekart: endringer i registrene',
      // Without a change there is no moment of it; the feed's own must be there all the same (4.1.1).
      updated: changes[0]?.at ?? new Date(0).toISOString(),
      author: { name: 'Kompetansekart' },
      link: [
        feedLink('self', self),
        feedLink('first', first),
        ...(next === null ? [] : [feedLink('next', next)]),
        { '@rel': 'alternate', '@type': 'text/html', '@href': page },
      ],
      entry: changes.map((change) => entryOf(change, words, page)),
    },
  });
}

function feedLink(rel: string, href: string): object {
  return { '@rel': rel, '@type': 'application/atom+xml', '@href': href };
}

/** Names things for good, wherever the feed is served (RFC 4151). */
const TAG = 'tag:kompetansekart,2026';

function entryOf(change: ChangeEntry, words: RecordWords, page: string): object {
  const { id, kind, action, at, organisation, path } = change;
  const name = words[kind]?.name ?? kind;
  return {
    id: `${TAG}:${encodeURI(id)}`,
    title: withoutControlCharacters(`${name} ${ACTIONS[action]}: ${nameOf(change)}`),
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': new URL(path, page).href },
    updated: at,
    category: { '@term': kind, '@label': name },
    ...(organisation && { author: { name: withoutControlCharacters(organisation.name.text) } }),
    content: { '@type': 'text', '#text': withoutControlCharacters(contentOf(change, words)) },
  };
}

/** Signs of a title that a list of entries has room for. */
const TITLE_LENGTH = 160;

/** What people call the record, and what it is part of or about; its id where it has neither. */
function nameOf({ recordId, title, about }: ChangeEntry): string {
  const own = title?.trim() ? shortened(title) : null;
  const other = about?.title?.trim() ? shortened(about.title) : null;
  if (own === null) return other ?? recordId;
  return other === null ? own : `${own} (${other})`;
}

/** The text on one line, cut after a word where it is long. */
function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '')} …`;
}

function contentOf({ kind, version, nature, why, fields }: ChangeEntry, words: RecordWords): string {
  const lines = [
    `Versjon ${version}, ${NATURES[nature]}.`,
    fields.length > 0 && `Felt: ${fields.map(({ field }) => fieldName(words[kind], field)).join(', ')}.`,
    why && `Begrunnelse: ${why}`,
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '').join('\n');
}
