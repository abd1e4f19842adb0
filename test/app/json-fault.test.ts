import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faultInJson } from '../../app/json-fault.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('A fault is found exactly where there is one', () => {
  test('any JSON has none, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        expect(faultInJson(JSON.stringify(value, null, indent))).toBeNull();
      }),
    );
  });

  test('a text with something put in or cut out has one exactly when it is no longer JSON', () => {
    const noise = fc.constantFrom(
      '',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '0',
      '-',
      '.',
      'e',
      'null',
      ' ',
      '\n',
      'x',
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.nat(3), noise, (value, place, cut, put) => {
        const text = JSON.stringify(value);
        const at = place % (text.length + 1);
        const changed = text.slice(0, at) + put + text.slice(at + cut);
        expect([changed, faultInJson(changed) === null]).toEqual([changed, isJson(changed)]);
      }),
      { numRuns: 3000 },
    );
  });
});

test('the fault of a large file is found, too', () => {
  const row = JSON.stringify({ id: 'a', text: 'å"\\\n'.repeat(500_000) });
  expect(faultInJson(`[\n${row},\n${row}\n`)).toEqual({ line: 4, column: 1, expected: 'a comma or ]' });
});
