import { writeFileSync } from 'node:fs';
import { parse } from 'graphql';
import { generatedSdl } from '../registry/subgraph/generated-sdl.js';
import { manifest } from '../subgraphs/manifest.js';
import { generatedFile, handwrittenSdl, sharedSdl } from '../subgraphs/type-defs.js';

/** A file that is made of definitions, and committed. */
interface GeneratedFile {
  file: string;
  content: string;
}

/** What follows of the definitions of all registries. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  const made = manifest.map(async (entry) => {
    const { subgraph } = await entry.load();
    const own = parse(handwrittenSdl(entry.name));
    const known = parse([handwrittenSdl(entry.name), sharedSdl(entry)].join('\n'));
    const sdl = generatedSdl(entry.name, subgraph.kinds, own, known);
    return { file: generatedFile(entry.name), content: `# Made of records.ts by \`npm run compose\`.\n\n${sdl}\n` };
  });
  return Promise.all(made);
}

/** The first step of `npm run compose`. */
async function write(): Promise<void> {
  for (const { file, content } of await generatedFiles()) writeFileSync(file, content);
  console.log('Wrote generated.graphql of each registry.');
}

if (process.argv[1]?.endsWith('generate.js')) await write();
