import type { GraphiQLProps } from 'graphiql';

type Storage = NonNullable<GraphiQLProps['storage']>;

/** A tab as the editor keeps it. */
interface StoredTab {
  title: string;
  query: string;
  variables: string;
}

/**
 * What the editor remembers while the window is open. Nothing stays behind on the machine: tabs of an earlier visit
 * would hide the ten questions, and a request header can hold a token. It begins with the given tabs, since only kept
 * tabs can have titles of their own.
 */
export function memoryStorage(tabs: readonly StoredTab[]): Storage {
  const nothing = { headers: null, operationName: null, response: null };
  const kept = tabs.map((tab, index) => ({ ...nothing, ...tab, id: `start-${index}` }));
  const values = new Map([['graphiql:tabState', JSON.stringify({ activeTabIndex: 0, tabs: kept })]]);
  return {
    getItem: (name) => values.get(name) ?? null,
    setItem: (name, value) => void values.set(name, value),
    removeItem: (name) => void values.delete(name),
    clear: () => values.clear(),
    get length() {
      return values.size;
    },
  };
}
