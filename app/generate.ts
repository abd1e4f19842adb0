import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { PROJECT_ROOT } from '../platform/paths.js';
import type { RecordKind } from '../registry/records/definition.js';
import { kindMetadata, type ShownTypes } from '../registry/subgraph/generated-metadata.js';
import { formOperations, namingOf, printOperations } from '../registry/subgraph/generated-operations.js';
import { generatedSdl } from '../registry/subgraph/generated-sdl.js';
import { kindWordsIn, requireWords, WORD_LANGUAGES } from '../registry/subgraph/generated-words.js';
import { enumsOf, typesOf } from '../registry/subgraph/sdl-types.js';
import { manifest, type ManifestEntry } from '../subgraphs/manifest.js';
import { generatedFile, handwrittenSdl, sharedSdl } from '../subgraphs/type-defs.js';

/** The kinds that the page edits, with the changes that its forms send. A kind that it is to edit, too, is added here. */
const CHANGES = ['update', 'align', 'unalign', 'archive', 'restore'];
const EDITED: Readonly<Record<string, readonly string[]>> = { Course: CHANGES, Guideline: CHANGES };

/** A file that is made of definitions, and committed. */
interface GeneratedFile {
  file: string;
  content: string;
}

/** A kind of records, with the registry that owns it. */
interface OwnedKind {
  registry: string;
  kind: RecordKind<never>;
  shown: ShownTypes;
}

/** What follows of the definitions of all registries. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  const loaded = await Promise.all(
    manifest.map(async (entry) => ({ entry, kinds: (await entry.load()).subgraph.kinds })),
  );
  const kinds = loaded.flatMap(({ entry, kinds }) => {
    const sdl = parse(knownSdl(entry));
    const shown = { types: typesOf(sdl), enums: enumsOf(sdl) };
    for (const kind of kinds) requireWords(kind, `subgraphs/${entry.name}/words/`);
    return kinds.map((kind) => ({ registry: entry.name, kind, shown }));
  });
  return [
    ...loaded.map(({ entry, kinds }) => {
      const sdl = generatedSdl(entry.name, kinds, parse(handwrittenSdl(entry.name)), parse(knownSdl(entry)));
      return { file: generatedFile(entry.name), content: `# Made of records.ts by \`npm run compose\`.\n\n${sdl}\n` };
    }),
    ...forPage(kinds),
  ];
}

/** What the page knows of kinds of records: the same as the graph, in files of its own. */
function forPage(kinds: readonly OwnedKind[]): GeneratedFile[] {
  const file = (name: string) => join(PROJECT_ROOT, 'web/records', name);
  const json = (name: string, of: (owned: OwnedKind) => unknown): GeneratedFile => ({
    file: file(name),
    content: `${JSON.stringify(Object.fromEntries(kinds.map((owned) => [owned.kind.type, of(owned)])), null, 2)}\n`,
  });
  const operations = operationsOf(kinds, (type) => EDITED[type] ?? null);
  return [
    json('kinds.json', ({ registry, kind, shown }) => kindMetadata(registry, kind, shown)),
    ...WORD_LANGUAGES.map((language) =>
      json(`words.${language}.json`, ({ kind }) => kindWordsIn(language, kind.words)),
    ),
    { file: file('forms.graphql'), content: `# Made of records.ts by \`npm run compose\`.\n\n${operations}\n` },
  ];
}

/** Operations of the kinds for which `changes` gives some. */
function operationsOf(kinds: readonly OwnedKind[], changes: (type: string) => readonly string[] | null): string {
  const nameOf = namingOf(kinds);
  const made = kinds.flatMap(({ registry, kind, shown }) => {
    const asked = changes(kind.type);
    const metadata = kindMetadata(registry, kind, shown);
    return asked ? [formOperations({ type: kind.type, metadata, changes: asked, shown, nameOf })] : [];
  });
  return printOperations(made);
}

function knownSdl(entry: ManifestEntry): string {
  return [handwrittenSdl(entry.name), sharedSdl(entry)].join('\n');
}

/** The first step of `npm run compose`. */
async function write(): Promise<void> {
  try {
    for (const { file, content } of await generatedFiles()) writeFileSync(file, content);
    console.log('Wrote what follows of the definitions of records.');
  } catch (error) {
    console.error(`Nothing was written. ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

if (process.argv[1]?.endsWith('generate.js')) await write();
