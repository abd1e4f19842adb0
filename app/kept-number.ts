import { constants, mkdirSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { KeptNumber } from '../registry/changes/acknowledged.js';

/** A line of the file: the number, and the same backwards, so that a line cut by a crash is not taken for one. */
const DIGITS = 16;
const LINE_BYTES = 2 * DIGITS + 2;

/**
 * Keeps a number in a file of two lines, written in turns where they are, so that one of them is whole whenever the machine
 * stops, and that a full disk has room for it.
 */
export async function openKeptNumber(path: string): Promise<KeptNumber & { close: () => Promise<void> }> {
  mkdirSync(dirname(path), { recursive: true });
  const file = await open(path, constants.O_RDWR | constants.O_CREAT);
  const lines = await read(file);
  let turn = (lines[0] ?? -1) > (lines[1] ?? -1) ? 1 : 0;
  let last: Promise<void> = Promise.resolve();
  const kept = {
    value: lines.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null),
    keep: (number: number) => {
      // The greater of the two lines counts: a smaller number takes the place of both.
      const times = kept.value !== null && number < kept.value ? 2 : 1;
      kept.value = number;
      last = last
        .catch(() => undefined)
        .then(async () => {
          for (let time = 0; time < times; time += 1) await write(file, number, turn++ % 2);
        });
      return last;
    },
    close: async () => {
      await last.catch(() => undefined);
      await file.close();
    },
  };
  return kept;
}

/** The numbers of both lines, null where one is not whole. */
async function read(file: FileHandle): Promise<(number | null)[]> {
  const bytes = await file.readFile('latin1');
  return [0, 1].map((turn) => {
    const line = bytes.slice(turn * LINE_BYTES, (turn + 1) * LINE_BYTES - 1);
    return isWhole(line) ? Number(line.slice(0, DIGITS)) : null;
  });
}

function isWhole(line: string): boolean {
  const [number = '', check = ''] = line.split(' ');
  return /^\d{16}$/.test(number) && check === mirrored(number);
}

async function write(file: FileHandle, number: number, turn: number): Promise<void> {
  const digits = String(number).padStart(DIGITS, '0');
  const line = `${digits} ${mirrored(digits)}\n`;
  await file.write(line, turn * LINE_BYTES, 'latin1');
  await file.datasync();
}

const mirrored = (digits: string) => Array.from(digits).reverse().join('');
