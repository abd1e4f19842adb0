/**
 * Lets the engine's Linux binaries, built against glibc 2.38, load on 2.36 and 2.37 (Debian 12).
 * They need the newer version for seven symbols only, each with an older twin that does the same for
 * this use: `__isoc23_strtol` and its family, and `fmod`. In a copy of the file, the version need is
 * pointed at the oldest version already needed of the same library, and the prefix of the names is
 * skipped. No code changes. Layout: ELF-64 little-endian, System V ABI and LSB symbol versioning.
 */

const NEWER = 'GLIBC_2.38';
const PREFIX = '__isoc23_';
const DYNSYM = 11;
const VERSION_NEED = 0x6ffffffe;
const SYMBOL_SIZE = 24;

interface Section {
  type: number;
  offset: number;
  size: number;
  link: number;
}

/** The same file with nothing needed of glibc 2.38. The input is not changed. */
export function withoutNewerGlibc(original: Buffer): Buffer {
  const file = Buffer.from(original);
  const sections = readSections(file);
  const symbols = sections.find(({ type }) => type === DYNSYM);
  const needs = sections.find(({ type }) => type === VERSION_NEED);
  const strings = symbols && sections[symbols.link];
  if (!symbols || !needs || !strings) throw new Error('not a dynamic ELF-64 file with symbol versions');
  const name = (offset: number) => {
    const start = strings.offset + offset;
    return file.toString('latin1', start, file.indexOf(0, start));
  };
  pointNeedsAtOldest(file, needs, name);
  skipPrefixes(file, symbols, name);
  return file;
}

function readSections(file: Buffer): Section[] {
  const table = Number(file.readBigUInt64LE(40));
  const size = file.readUInt16LE(58);
  return Array.from({ length: file.readUInt16LE(60) }, (_, index) => {
    const at = table + index * size;
    return {
      type: file.readUInt32LE(at + 4),
      offset: Number(file.readBigUInt64LE(at + 24)),
      size: Number(file.readBigUInt64LE(at + 32)),
      link: file.readUInt32LE(at + 40),
    };
  });
}

/** Each library needed has a list of versions: hash at +0, name at +8, distance to the next at +12. */
function pointNeedsAtOldest(file: Buffer, needs: Section, name: (offset: number) => string): void {
  for (const library of chain(file, needs.offset, 12)) {
    const versions = chain(file, library + file.readUInt32LE(library + 8), 12);
    const named = versions.map((at) => ({ at, version: name(file.readUInt32LE(at + 8)) }));
    const [oldest] = named
      .filter(({ version }) => /^GLIBC_[\d.]+$/.test(version))
      .sort((a, b) => byVersion(a.version, b.version));
    for (const { at, version } of named) {
      if (version !== NEWER || !oldest) continue;
      file.copy(file, at, oldest.at, oldest.at + 4);
      file.copy(file, at + 8, oldest.at + 8, oldest.at + 12);
    }
  }
}

/** Positions of a list whose entries hold the distance to the next one, 0 in the last. */
function chain(file: Buffer, first: number, distanceAt: number): number[] {
  const positions = [first];
  for (let at = first; file.readUInt32LE(at + distanceAt) !== 0;) {
    at += file.readUInt32LE(at + distanceAt);
    positions.push(at);
  }
  return positions;
}

function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** An undefined symbol (section 0) is looked up by its name alone, so the name can start further in. */
function skipPrefixes(file: Buffer, symbols: Section, name: (offset: number) => string): void {
  for (let at = symbols.offset; at < symbols.offset + symbols.size; at += SYMBOL_SIZE) {
    const nameOffset = file.readUInt32LE(at);
    const defined = file.readUInt16LE(at + 6) !== 0;
    if (!defined && name(nameOffset).startsWith(PREFIX)) file.writeUInt32LE(nameOffset + PREFIX.length, at);
  }
}
