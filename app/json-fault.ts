/** A token of JSON after white space: a sign, a text (of all from the space on but quotes and backslashes), or a number or word. */
const TOKEN =
  /[ \t\r\n]*(?:([[\]{},:])|("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** What may stand next, in words. */
const FIRST_VALUE = 'a value or ]';
const VALUE = 'a value';
const FIRST_NAME = 'a name in quotes or }';
const NAME = 'a name in quotes';
const COLON = 'a colon';
const AFTER_VALUE = { '[': 'a comma or ]', '{': 'a comma or }' };
const END = 'nothing more';

type Open = keyof typeof AFTER_VALUE;
const CLOSES: Readonly<Record<string, Open>> = { ']': '[', '}': '{' };

/** Where a text stops being JSON: line and column, from 1, and what should stand there. Null where it is JSON. */
export function faultInJson(text: string): { line: number; column: number; expected: string } | null {
  const open: Open[] = [];
  const afterValue = () => {
    const within = open.at(-1);
    return within ? AFTER_VALUE[within] : END;
  };
  const next = (expected: string, sign: string | undefined, isText: boolean): string | null => {
    const within = open.at(-1);
    if (sign === ']' || sign === '}') {
      const mayClose = [FIRST_VALUE, FIRST_NAME, ...Object.values(AFTER_VALUE)].includes(expected);
      if (!mayClose || within !== CLOSES[sign]) return null;
      open.pop();
      return afterValue();
    }
    if (expected === VALUE || expected === FIRST_VALUE) {
      if (sign !== '[' && sign !== '{') return sign ? null : afterValue();
      open.push(sign);
      return sign === '[' ? FIRST_VALUE : FIRST_NAME;
    }
    if (expected === NAME || expected === FIRST_NAME) return isText ? COLON : null;
    if (expected === COLON) return sign === ':' ? VALUE : null;
    if (sign !== ',' || !within) return null;
    return within === '[' ? VALUE : NAME;
  };

  let expected = VALUE;
  for (let at = 0; ;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const then = token && next(expected, token[1], token[2] !== undefined);
    if (!then) {
      const rest = text.slice(at);
      if (expected === END && rest.trim() === '') return null;
      const lines = text.slice(0, at + rest.length - rest.trimStart().length).split('\n');
      return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, expected };
    }
    expected = then;
    at = TOKEN.lastIndex;
  }
}
