import { use, type Usable } from 'react';
import type { Language } from '../addresses';

/** Messages by key. */
type Messages = Record<string, unknown>;

const files = import.meta.glob<{ default: Messages }>('/**/messages/*.json');
/** What loads the messages of a folder in a language, by `courses nb`: a folder is known by its own name alone. */
const loaders = new Map(
  Object.entries(files).map(([path, load]) => {
    const [file = '', , folder = ''] = path.split('/').reverse();
    return [`${folder} ${file.replace('.json', '')}`, load];
  }),
);
const loaded = new Map<string, Promise<Messages>>();

/** The messages of folders of the page, each under the folder's name: `courses.title`. */
export function loadMessages(language: Language, folders: readonly string[]): Promise<Messages> {
  const key = `${language} ${folders.join(' ')}`;
  const known = loaded.get(key);
  if (known) return known;
  const messages = Promise.all(
    folders.map(async (folder) => {
      const file = await loaders.get(`${folder} ${language}`)?.();
      return [folder, file?.default ?? {}] as const;
    }),
  ).then((all) => Object.fromEntries(all));
  loaded.set(key, messages);
  return messages;
}

/** The messages when they are there; the nearest `Suspense` waits for them. */
export function useMessages(language: Language, folders: readonly string[]): Messages {
  return use(loadMessages(language, folders) as Usable<Messages>);
}
