import { Kind, parse, print, visit, type DocumentNode } from 'graphql';
import { alignmentsOf } from '../changes/mutations.js';
import type { RecordKind } from '../records/definition.js';
import type { Fields } from '../records/fields.js';
import { connectionSdl } from './generated-connections.js';
import { NODE_ID_DOC } from './nodes.js';
import { block, doc, withArticle, type SdlField } from './sdl-text.js';
import { typesOf, type TypeFields } from './sdl-types.js';
import { shownPath } from './shown-path.js';

/**
 * What follows of the definitions of a registry's records, as SDL: how they are changed by their fields, listed and
 * counted. `own` is what the registry writes by hand: what stands there is not made again, and lists that it names are
 * made. `known` is that with what all registries have, where fields are described.
 */
export function generatedSdl(
  registry: string,
  kinds: readonly RecordKind<never>[],
  own: DocumentNode,
  known: DocumentNode,
): string {
  const types = typesOf(known);
  const defined = new Set(known.definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])));
  const made = [
    ...kinds.map((kind) => recordSdl(kind, hasKey(own, kind.type))),
    foundSdl(kinds),
    ...mutationSdl(registry, kinds),
    ...kinds.filter(({ hasOwnMutations }) => !hasOwnMutations).flatMap((kind) => inputSdl(kind, types)),
    ...kinds.map(payloadSdl),
    ...connectionSdl(kinds, namesIn(own), defined),
  ];
  const { definitions } = parse(made.join('\n\n'), { noLocation: true });
  const missing = definitions.filter(
    (node) =>
      node.kind === Kind.OBJECT_TYPE_EXTENSION || !('name' in node && node.name && defined.has(node.name.value)),
  );
  return missing.map(print).join('\n\n');
}

/** What every record has, beside the fields of its type. */
function recordSdl({ type, whenArchived }: RecordKind<never>, isEntity: boolean): string {
  const page = [
    { doc: 'Page size, 1 to 100.', sdl: 'first: Int! = 20' },
    { doc: 'Cursor of the row before the page.', sdl: 'after: String' },
  ].map((argument) => `${doc(argument.doc)} ${argument.sdl}`);
  const left = 'Left out of lists and counts: entered by mistake, twice, or no longer kept.';
  return block(`extend type ${type}${isEntity ? '' : ' @key(fields: "id")'}`, null, [
    { doc: NODE_ID_DOC, sdl: 'nodeId: ID!' },
    {
      doc: "Number of the version, from 1: give it with a change, so that nobody's change is lost.",
      sdl: 'version: Int!',
    },
    { doc: whenArchived ?? left, sdl: 'archived: Boolean!' },
    { doc: 'What others call it, and by which codes they class it.', sdl: 'externalIds: [ExternalId!]!' },
    { doc: 'Every change of the record, newest first.', sdl: `history(${page.join(' ')}): ChangeConnection!` },
  ]);
}

/** Whether other registries can refer to records of a type by their ids. */
function hasKey({ definitions }: DocumentNode, type: string): boolean {
  return definitions.some(
    (node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION &&
      node.name.value === type &&
      node.directives?.some(({ name }) => name.value === 'key'),
  );
}

/** The records of each kind that an external id finds. */
function foundSdl(kinds: readonly RecordKind<never>[]): string {
  const found = kinds.map(({ type, collection, several }) => ({
    doc: `The ${several} that have it; at the most one where it identifies one thing.`,
    sdl: `${collection}: [${type}!]`,
  }));
  return block('type RecordsByExternalId @key(fields: "scheme value")', 'Records that have an external id.', [
    { doc: 'Whose id or code it is.', sdl: 'scheme: ExternalIdScheme!' },
    { doc: 'The id or code.', sdl: 'value: String!' },
    ...found,
  ]);
}

function mutationSdl(registry: string, kinds: readonly RecordKind<never>[]): string[] {
  const fields = kinds.flatMap((kind) => {
    const { type, one, hasOwnMutations } = kind;
    if (hasOwnMutations) return [];
    const a = withArticle(one);
    const field = (verb: string, said: string, of: string, input: string): SdlField => ({
      doc: said,
      sdl: `${verb}${type}(${doc(of)} input: ${input}!): ${type}Payload @requiresScopes(scopes: [["${registry}:write"]])`,
    });
    const seen = 'The record as the caller saw it.';
    const alignment = alignmentsOf(kind).length > 0;
    return [
      field('create', `Enters ${a}.`, 'What to enter.', `Create${type}Input`),
      field('update', `Changes fields of ${a}.`, 'What to change.', `Update${type}Input`),
      field(
        'archive',
        `Takes ${a} out of lists and counts: entered by mistake, twice, or no longer kept. It stays by its id and in the history.`,
        seen,
        'RecordVersionInput',
      ),
      field('restore', `Brings ${withArticle(`archived ${one}`)} back.`, seen, 'RecordVersionInput'),
      ...(alignment ? [field('align', `Adds alignments to ${a}.`, 'What to add.', 'AlignmentInput')] : []),
      ...(alignment ? [field('unalign', `Takes alignments from ${a}.`, 'What to take away.', 'AlignmentInput')] : []),
    ];
  });
  return fields.length > 0 ? [block('extend type Mutation', null, fields)] : [];
}

/** The inputs by which records of a kind are entered and changed, parts with them. */
function inputSdl({ type, one, fields, remark }: RecordKind<never>, types: Map<string, TypeFields>): string[] {
  const about = `Fields of ${withArticle(one)}. Fields left out stay as they are; null empties one.`;
  const note: SdlField = { doc: 'What is said about the change.', sdl: 'note: ChangeNote! = {}' };
  const given = `fields: ${type}Fields!`;
  return [
    ...partsSdl(type, one, fields, types),
    block(`input ${type}Fields`, remark === undefined ? about : `${about} ${remark}`, inputFields(type, fields, types)),
    block(`input Create${type}Input`, `${capital(withArticle(one))} to be entered.`, [
      { doc: 'Its id: kebab-case, and for good.', sdl: 'id: ID!' },
      { doc: 'Its fields.', sdl: given },
      note,
    ]),
    block(`input Update${type}Input`, `New values for fields of ${withArticle(one)}.`, [
      { doc: `Id of the ${one}.`, sdl: 'id: ID!' },
      { doc: 'The version that the caller saw.', sdl: 'version: Int!' },
      { doc: 'The fields that change.', sdl: given },
      note,
    ]),
  ];
}

function partsSdl(type: string, one: string, fields: Fields, types: Map<string, TypeFields>): string[] {
  return Object.values(fields).flatMap(({ shape }) => {
    if (!shape.parts || shape.isRecorded) return [];
    const part = shape.type.replace(/Input$/, '');
    const about = `${part} of ${withArticle(one)}, whole: it replaces what is there.`;
    return [
      ...partsSdl(part, part.toLowerCase(), shape.parts, types),
      block(`input ${shape.type}`, about, inputFields(types.has(part) ? part : type, shape.parts, types)),
    ];
  });
}

function inputFields(type: string, fields: Fields, types: Map<string, TypeFields>): SdlField[] {
  return Object.entries(fields).flatMap(([name, { shape }]) => {
    if (shape.isRecorded) return [];
    const path = shownPath(name, shape, (key) => types.get(type)?.has(key) ?? false);
    const said = shape.meaning ?? describedIn(type, path, types, name);
    // The same input enters and changes: what a new record needs cannot be told by the type.
    const doc = shape.isRequired ? `${said} Needed in a new one.` : said;
    return [{ doc, sdl: `${name}: ${shape.isList ? `[${shape.type}!]` : shape.type}` }];
  });
}

/** What the schema says of a field where it shows it. */
function describedIn(
  type: string,
  [field, ...within]: readonly string[],
  types: Map<string, TypeFields>,
  name: string,
): string {
  const shown = field === undefined ? undefined : types.get(type)?.get(field);
  if (!shown)
    throw new Error(
      `${type}.${name}: the type ${type} of the schema does not show it. Add it there, or say in records.ts that it is \`shownAs\` something else, or \`notShown\`.`,
    );
  return within.length > 0 ? describedIn(shown.type, within, types, name) : shown.doc;
}

function payloadSdl({ type, one }: RecordKind<never>): string {
  const name = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  const now = `The ${one} as it is now: after the change, or as another left it; null where there is none.`;
  return block(`type ${type}Payload`, `What came of a change of ${withArticle(one)}.`, [
    { doc: now, sdl: `${name}: ${type}` },
    { doc: 'What stood in the way; empty where the change happened.', sdl: 'errors: [ChangeError!]!' },
  ]);
}

/** Every type that an SDL names. */
function namesIn(sdl: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(sdl, { NamedType: ({ name }) => void names.add(name.value) });
  return names;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
