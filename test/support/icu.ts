/**
 * The arguments and tags of an ICU message, sorted, each once: `{count, plural, one {…} other {…}}` has `count`, and
 * `<b>…</b>` has `<b>`. Quoted text (`'{'`) is text.
 */
export function argumentsOf(message: string): string[] {
  const unquoted = message.replace(/'[{}<>][^']*'|''/g, '');
  const found = new Set<string>();
  readMessage(unquoted, 0, found);
  return [...found].sort();
}

/** Reads a message from `at` up to the brace that ends it, or the end; gives where that is. */
function readMessage(text: string, at: number, found: Set<string>): number {
  while (at < text.length && text[at] !== '}') {
    if (text[at] === '{') at = readArgument(text, at + 1, found);
    else {
      const [, tag] = /^<(\w+)>/.exec(text.slice(at, at + 40)) ?? [];
      if (tag) found.add(`<${tag}>`);
      at++;
    }
  }
  return at;
}

/** Reads an argument after its opening brace, and the messages in it; gives the place after its closing brace. */
function readArgument(text: string, at: number, found: Set<string>): number {
  const [head = '', name = ''] = /^\s*(\w+)[^{}]*/.exec(text.slice(at)) ?? [];
  found.add(name);
  at += head.length;
  while (text[at] === '{') {
    at = readMessage(text, at + 1, found) + 1;
    while (at < text.length && text[at] !== '{' && text[at] !== '}') at++;
  }
  return at + 1;
}
