import { describe, expect, test } from '@jest/globals';
import { isWebAddress } from '../../values/web-address.js';

describe('A web address is whole, and of the web', () => {
  test.each([
    ['https://www.fhi.no', true],
    ['http://www.fhi.no/kurs?tema=hygiene#a', true],
    ['HTTPS://www.fhi.no', true],
    ['https://www.fhi.no/håndhygiene', true],
    ['www.fhi.no', false],
    ['/kurs', false],
    ['https:www.fhi.no', false],
    ['https://', false],
    ['https://a b', false],
    [' https://www.fhi.no', false],
    ['https://www.fhi.no\n', false],
    ['javascript:alert(1)', false],
    ['JavaScript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['javascript://www.fhi.no/%0aalert(1)', false],
    ['data:text/html,x', false],
    ['file:///etc/passwd', false],
    ['ftp://www.fhi.no', false],
    ['', false],
  ])('%j: %s', (text, expected) => expect(isWebAddress(text)).toBe(expected));
});
