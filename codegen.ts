import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, parse, print } from 'graphql';
import ts from 'typescript';
import { eraseOperation } from './cli/erase-operation.js';
import { eraseField } from './registry/changes/sdl.js';
import { manifest } from './subgraphs/manifest.js';
import { sdlOf } from './subgraphs/type-defs.js';

type Generates = CodegenConfig['generates'];

/** Types behind GraphQL types that registries share. A registry's own come last: they replace these. */
const SHARED_MAPPERS = [
  'registry/subgraph/mappers.ts',
  'subgraphs/contracts/mappers.ts',
  'subgraphs/aspects/mappers.ts',
];

/** Scalars that are texts. */
const TEXT_SCALARS = Object.fromEntries(
  [
    ...['ID', 'DateTime', 'PartialDate', 'PartialInterval'],
    ...['URL', 'CountryCode', 'LanguageCode', 'CurrencyCode', 'NonBlank'],
  ].map((scalar) => [scalar, 'string']),
);

/** Names that a file exports. */
function exportsOf(file: string): string[] {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (ts.isTypeAliasDeclaration(statement)) return [statement.name.text];
    const clause = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
    return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
  });
}

/** The TypeScript types behind some GraphQL types: exports of these files named `<type><suffix>`, as codegen points at them. */
function typesBehind(types: readonly string[], suffix: string, files: readonly string[], from: string) {
  const pointers = files.flatMap((file) =>
    exportsOf(file)
      .filter((name) => name.endsWith(suffix) && types.includes(name.slice(0, -suffix.length)))
      .map((name) => [name.slice(0, -suffix.length), `${relative(from, file).replace(/\.ts$/, '.js')}#${name}`]),
  );
  return Object.fromEntries(pointers) as Record<string, string>;
}

/** Types of a registry's resolvers, from its SDL and its `mappers.ts`. */
function resolverTypes(entry: (typeof manifest)[number]): Generates {
  const folder = `subgraphs/${entry.name}/generated`;
  const mappers = [...SHARED_MAPPERS, `subgraphs/${entry.name}/mappers.ts`];
  const sdl = sdlOf(entry);
  const types = parse(sdl).definitions.flatMap((type) => ('name' in type && type.name ? [type.name.value] : []));
  return {
    [`${folder}/types.ts`]: {
      schema: [sdl],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        contextType: '../loaders.js#SubgraphContext',
        mappers: typesBehind(types, 'Mapper', mappers, folder),
        scalars: {
          ...TEXT_SCALARS,
          RecordValue: 'unknown',
          ...typesBehind(types, 'Scalar', mappers, folder),
        },
        enumsAsTypes: true,
        // As the data set writes them.
        enumValues: { AlignmentBasis: { STATED: 'stated', INFERRED: 'inferred' } },
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        inputMaybeValue: 'T | null | undefined',
      },
    },
  };
}

/** The enums of some SDL as constants: what definitions of records, rules, pages and tests name them by. */
function codes(folder: string, sdl: string): Generates {
  const { definitions } = parse(sdl);
  const enums = definitions.filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION);
  return {
    [`${folder}/generated/codes.ts`]: {
      // Alone, so that they are there before the types that are made of definitions are.
      schema: print({ kind: Kind.DOCUMENT, definitions: enums }),
      plugins: ['typescript'],
      config: { onlyEnums: true, enumsAsConst: true, namingConvention: 'keep' },
    },
  };
}

/** The hash that Apollo's clients and servers know operations by. */
const hashAlgorithm = (operation: string) => createHash('sha256').update(operation).digest('hex');

/** Operations of a client or of the tests, typed against the API schema. */
function operationTypes(folder: string, documents: string | string[] = `${folder}/*.graphql`): Generates {
  return {
    [`${folder}/generated/`]: {
      schema: 'schema.graphql',
      documents,
      preset: 'client',
      // Known by their hash, operations of ours need not be sent (gateway/persisted.ts).
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm } },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: {
          ...TEXT_SCALARS,
          RecordValue: 'unknown',
          ListArguments: 'Record<string, unknown>',
        },
        emitLegacyCommonJSImports: false,
      },
    },
  };
}

/** Made of definitions of records, for the forms. */
const FORM_OPERATIONS = 'web/records/forms.graphql';

/** Parts of the page that ask the graph. Each has its own documents, so that a view loads no other's. */
const pageParts = readdirSync('web', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql') && !file.includes('questions') && `web/${file}` !== FORM_OPERATIONS)
  .map((file) => `web/${dirname(file)}`)
  .filter((part, index, all) => all.indexOf(part) === index);

/** Registries in the graph as it was composed last: a new one is built once before it can be composed. */
const composed = readFileSync('schema.graphql', 'utf8');
const inGraph = manifest.map(({ name }) => name).filter((name) => composed.includes(`${eraseField(name)}(`));

const aspectsSdl = readdirSync('subgraphs/aspects', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(`subgraphs/aspects/${file}`, 'utf8'))
  .join('\n');

const config: CodegenConfig = {
  // Values of enums in the order of the schema, which means something to readers.
  config: { sort: false },
  // What does not depend on generated SDL must come to be where that is still to be made.
  allowPartialOutputs: process.env['npm_lifecycle_event'] === 'compose',
  generates: Object.assign(
    {},
    ...manifest.map(resolverTypes),
    ...manifest.map((entry) => codes(`subgraphs/${entry.name}`, sdlOf(entry))),
    codes('subgraphs/aspects', aspectsSdl),
    operationTypes('test', 'test/operations/*.graphql'),
    operationTypes('cli', ['cli/*.graphql', eraseOperation(inGraph)]),
    ...['gateway/feeds', 'gateway/site', ...pageParts].map((folder) =>
      folder === 'web/edit' ? operationTypes(folder, [`${folder}/*.graphql`, FORM_OPERATIONS]) : operationTypes(folder),
    ),
  ) as Generates,
};

export default config;
