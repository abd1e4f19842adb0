import { writeFileSync } from 'node:fs';
import { StartError } from '../platform/process.js';

/** Why a file cannot be written, by the codes of the operating system. */
const REASONS: Record<string, string> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'what should be its folder is a file',
  EISDIR: 'it is a folder',
  EACCES: 'writing there is not allowed',
  EPERM: 'writing there is not allowed',
  EROFS: 'writing there is not allowed',
  ENOSPC: 'the disk is full',
};

/** Writes a file that an option names; one that cannot be written is told in a sentence. */
export function writeNamedFile(option: string, path: string, content: string): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new StartError(`Cannot write ${path}: ${REASONS[code] ?? message}. Name another file with ${option}.`);
  }
}
