import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ByName } from '../../values/by-name.js';

const NAMES: readonly string[] = ['a', 'b', 'c', 'd', 'e'];

const things = fc.array(fc.array(fc.constantFrom(...NAMES.slice(0, 4)), { maxLength: 4 }), { maxLength: 12 });

test('Whatever the names asked for, things come in their order, each once', () => {
  fc.assert(
    fc.property(things, fc.subarray([...NAMES]), (all, names) => {
      const byName = new ByName(all, (own) => own);
      const expected = all.flatMap((own, place) => (own.some((name) => names.includes(name)) ? [place] : []));
      expect(byName.placesOf(names)).toEqual(expected);
      expect(byName.of(names)).toEqual(expected.map((place) => all[place]));
      for (const name of names) expect(byName.has(name)).toBe(all.flat().includes(name));
    }),
  );
});
