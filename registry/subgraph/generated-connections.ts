import type { RecordKind } from '../records/definition.js';
import { block, withArticle, type SdlField } from './sdl-text.js';

const SUFFIX = /^(.+)(?:Connection|Edge|Catalogue|Filter|Order)$/;

/**
 * What the lists of a registry are made of, as SDL, where its own SDL names it and does not define it: connections and
 * their edges, catalogues with facets, filters and orders.
 */
export function connectionSdl(
  kinds: readonly RecordKind<never>[],
  named: ReadonlySet<string>,
  defined: ReadonlySet<string>,
): string[] {
  const missing = new Set([...named].filter((name) => !defined.has(name)));
  const types = new Set([...missing].flatMap((name) => SUFFIX.exec(name)?.[1] ?? []));
  return [...types].flatMap((type) => {
    const kind = kinds.find((one) => one.type === type);
    const [one, several] = kind ? [kind.one, kind.several] : nounsOf(type);
    const page = pageFields(type, several);
    const [isConnection, isCatalogue] = [missing.has(`${type}Connection`), missing.has(`${type}Catalogue`)];
    return [
      ...(isConnection ? [block(`type ${type}Connection`, `A page of ${several}.`, page)] : []),
      ...(isConnection || isCatalogue || missing.has(`${type}Edge`) ? [edgeSdl(type, one)] : []),
      ...(isCatalogue ? catalogueSdl(type, several, page, kind) : []),
      ...(kind ? selectionSdl(kind, (name) => missing.has(name)) : []),
    ];
  });
}

function edgeSdl(type: string, one: string): string {
  return block(`type ${type}Edge`, `${capital(withArticle(one))} in a list.`, [
    { doc: 'Opaque; survives writes.', sdl: 'cursor: String!' },
    { doc: `The ${lastWord(one)}.`, sdl: `node: ${type}!` },
  ]);
}

function pageFields(type: string, several: string): SdlField[] {
  const rows = lastWord(several);
  return [
    { doc: `The ${rows} of this page with their cursors.`, sdl: `edges: [${type}Edge!]!` },
    { doc: `The ${rows} of this page.`, sdl: `nodes: [${type}!]!` },
    { doc: 'Where the page stands.', sdl: 'pageInfo: PageInfo!' },
    { doc: `Number of ${rows} in the whole list.`, sdl: 'totalCount: Int!' },
  ];
}

function catalogueSdl(type: string, several: string, page: SdlField[], kind: RecordKind<never> | undefined): string[] {
  const facets = Object.entries(kind?.list?.facets ?? {}).map(([name, { doc, type }]) => ({
    doc,
    sdl: `${name}: ${type}`,
  }));
  return [
    block(`type ${type}Catalogue`, `A page of ${several} of the catalogue, with facets.`, [
      ...page,
      { doc: 'How the whole list divides.', sdl: `facets: ${type}Facets!` },
    ]),
    block(`type ${type}Facets`, `How a list of ${several} divides. Largest count first.`, facets),
  ];
}

function selectionSdl({ type, several, fields, list, search }: RecordKind<never>, isNeeded: (name: string) => boolean) {
  const { filters = {}, orders = {} } = list ?? {};
  const [title] = search.titles;
  const kept = Object.entries(filters).map(([name, { doc, type }]) => ({ doc, sdl: `${name}: ${type(fields)}` }));
  const ordered = Object.entries(orders).map(([name, { doc }]) => ({ doc, sdl: name }));
  const relevance = { doc: `Hits in the ${title} first, then by ${title}. Needs a search.`, sdl: 'RELEVANCE' };
  const about = `Keeps ${several} by their own properties; values of one property are alternatives, properties are combined with "and".`;
  return [
    ...(isNeeded(`${type}Filter`) ? [block(`input ${type}Filter`, about, kept)] : []),
    ...(isNeeded(`${type}Order`)
      ? [block(`enum ${type}Order`, `Order of ${several}.`, title === undefined ? ordered : [relevance, ...ordered])]
      : []),
  ];
}

/** `OverlapCandidate` as `overlap candidate` and `overlap candidates`. */
function nounsOf(type: string): [string, string] {
  const one = type.replaceAll(/(?<!^)([A-Z])/g, ' $1').toLowerCase();
  return [one, `${one}s`];
}

const lastWord = (words: string): string => words.split(' ').at(-1) ?? words;

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
