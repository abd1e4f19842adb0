import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ancestors, withBroader, withNarrower } from '../../values/taxonomy.js';

const professions = {
  helsepersonell: null,
  sykepleier: 'helsepersonell',
  intensivsykepleier: 'sykepleier',
  lege: 'helsepersonell',
};

describe('Walking a taxonomy', () => {
  test('ancestors come nearest first', () => {
    expect(ancestors(professions, 'intensivsykepleier')).toEqual(['sykepleier', 'helsepersonell']);
  });

  test('upwards: a record for health personnel reaches the intensive care nurse', () => {
    expect(withBroader(professions, ['intensivsykepleier'])).toContain('helsepersonell');
  });

  test('downwards: in the order of the taxonomy', () => {
    expect(withNarrower(professions, ['helsepersonell'])).toEqual(Object.keys(professions));
  });

  test('a circle in the data ends', () => {
    expect(ancestors({ a: 'b', b: 'c', c: 'a' }, 'a')).toEqual(['b', 'c']);
  });

  /** Any forest: every node's parent is an earlier node or none. */
  const trees = fc
    .array(fc.nat(), { minLength: 1, maxLength: 30 })
    .map((parents) =>
      Object.fromEntries(parents.map((p, i) => [`n${i}`, p % (i + 1) === i ? null : `n${p % (i + 1)}`])),
    );

  test('one node is below another exactly when the other is above it', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (tree, i, j) => {
        const ids = Object.keys(tree);
        const [a, b] = [ids[i % ids.length]!, ids[j % ids.length]!];
        expect(withNarrower(tree, [a]).includes(b)).toBe(withBroader(tree, [b]).includes(a));
      }),
    );
  });
});
