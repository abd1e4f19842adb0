const MAX_LINE_LENGTH = 20;
const MAX_LINES = 3;
/** Width of a letter and height of a line of a label, in the picture's units. */
export const LETTER_WIDTH = 6.9;
export const LINE_HEIGHT = 14;

/** Breaks a name into at most three short lines; what does not fit ends in an ellipsis. */
export function labelOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= MAX_LINE_LENGTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= MAX_LINES) return lines;
  return [...lines.slice(0, MAX_LINES - 1), `${lines[MAX_LINES - 1] ?? ''} …`];
}
