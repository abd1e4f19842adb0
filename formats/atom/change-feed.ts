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

/** Where the feed and the product can be read. */
interface Addresses {
  page: string;
  feed: string;
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

/** A feed of changes (Atom, RFC 4287), kinds and fields by the names that `words` have. The same changes give the same text. */
export function changeFeed(changes: readonly ChangeEntry[], words: RecordWords, { page, feed }: Addresses): string {
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
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed },
        { '@rel': 'alternate', '@type': 'text/html', '@href': page },
      ],
      entry: changes.map((change) => entryOf(change, words)),
    },
  });
}

/** Names things for good, wherever the feed is served (RFC 4151). */
const TAG = 'tag:kompetansekart,2026';

function entryOf(change: ChangeEntry, words: RecordWords): object {
  const { id, kind, recordId, action, at, organisation } = change;
  return {
    id: `${TAG}:${encodeURI(id)}`,
    title: withoutControlCharacters(`${words[kind]?.name ?? kind} ${recordId} ${ACTIONS[action]}`),
    updated: at,
    category: { '@term': kind, '@label': words[kind]?.name ?? kind },
    ...(organisation && { author: { name: withoutControlCharacters(organisation.name.text) } }),
    content: { '@type': 'text', '#text': withoutControlCharacters(contentOf(change, words)) },
  };
}

function contentOf({ kind, version, nature, why, fields }: ChangeEntry, words: RecordWords): string {
  const lines = [
    `Versjon ${version}, ${NATURES[nature]}.`,
    fields.length > 0 && `Felt: ${fields.map(({ field }) => fieldName(words[kind], field)).join(', ')}.`,
    why && `Begrunnelse: ${why}`,
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '').join('\n');
}
