import { readAllPages, type ListPage } from '../../values/read-all-pages.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** What the graph answers. */
interface Answer<T> {
  data: T | null;
  errors: readonly { message: string; extensions?: { code?: unknown } | undefined }[];
}

/** Asks the graph what a feed is made of. */
export type ExecuteOperation = <T, V>(document: TypedDocumentString<T, V>, variables: V) => Promise<Answer<T>>;

/** A feed cannot be made now; without this, it would silently lack entries. */
export class FeedUnavailable extends Error {}

/** The caller asks for what does not exist. */
export class BadFeedRequest extends Error {}

/** How the graph calls parameters in its messages: `topicIds`, `alignedTo.topicIds`, `regionId`. */
const ARGUMENT = /^(?:alignedTo\.)?(topic|audience|region|organisation)Id(s?):/;

/** What it says of a value that is none of its type. */
const VARIABLE = /^Variable "\$(\w+)" got invalid value .*?; Expected type "\w+"\. /s;

/** What it says of a cursor is of no use to those who follow links. */
const CURSOR = /^after: .*/s;
const IN_LINKS = 'after: this is no place in the feed; follow the link "next" of a page, or begin without it.';

/** A message of the graph as it is told to somebody who wrote an address. */
function inWordsOfAddress(message: string): string {
  return message.replace(ARGUMENT, '$1$2:').replace(VARIABLE, '$1: ').replace(CURSOR, IN_LINKS);
}

/** What the graph answers to an operation that must succeed whole. */
export async function askGraph<T, V>(
  execute: ExecuteOperation,
  document: TypedDocumentString<T, V>,
  variables: V,
): Promise<T> {
  const { data, errors } = await execute(document, variables);
  const first = (code: string) => errors.find(({ extensions }) => extensions?.code === code);
  const [refused, down] = [first('BAD_USER_INPUT'), first('SOURCE_UNAVAILABLE')];
  if (refused) throw new BadFeedRequest(inWordsOfAddress(refused.message));
  if (down) throw new FeedUnavailable(down.message);
  if (errors.length > 0 || data === null) throw new Error(`The graph gave no answer: ${errors[0]?.message ?? ''}`);
  return data;
}

interface Page<Node> extends ListPage<Node> {
  totalCount: number;
}

const MAX_ATTEMPTS = 3;

/** All rows of a list, page by page; read anew where it was changed on the way, so that none is missing. */
export async function allRows<Node>(
  readPage: (after: string | null) => Promise<Page<Node> | null | undefined>,
  idOf: (node: Node) => string,
): Promise<Node[]> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const totals = new Set<number>();
    const nodes = await readAllPages(async (after) => {
      const page = await readPage(after);
      if (page) totals.add(page.totalCount);
      return page;
    });
    if (!nodes) throw new FeedUnavailable('A registry does not answer; try again later.');
    const rows = new Map(nodes.map((node) => [idOf(node), node]));
    if (totals.size === 1 && totals.has(rows.size)) return [...rows.values()];
  }
  throw new FeedUnavailable('The list is being changed; try again in a moment.');
}
