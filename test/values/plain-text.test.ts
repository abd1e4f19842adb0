import { expect, test } from '@jest/globals';
import { oddCharacterIn } from '../../values/plain-text.js';

test.each(['Håndhygiene på sykehus', 'a\tb\nc\r\n', '½ · – « » 😀', 'e\u0301', 'ل', ''])('plain: %j', (text) => {
  expect(oddCharacterIn(text)).toBeNull();
});

test.each([
  ['a\u0000b', 'U+0000, after 1 others'],
  ['\u001b[31m', 'U+001B, after 0 others'],
  ['ab\u009f', 'U+009F, after 2 others'],
  ['half \ud83d', 'U+D83D, after 5 others'],
  ['\uffff', 'U+FFFF, after 0 others'],
  ['\u{1fffe}', 'U+1FFFE, after 0 others'],
  ['exe.\u202egpj', 'U+202E, after 4 others'],
])('%j', (text, told) => {
  expect(oddCharacterIn(text)).toBe(`has a character that cannot be shown, ${told}: leave it out`);
});
