import { describe, expect, test } from '@jest/globals';
import { ANYONE } from '../../../identity/identity.js';
import { ReferentialIntegrity } from '../../../registry/changes/referential-integrity.js';
import type { PreparedChange } from '../../../registry/changes/staging.js';
import { idsAt } from '../../../registry/records/ids-at.js';
import type { Store } from '../../../registry/records/store.js';

type Named = { id: string } & Record<string, unknown>;

/** A store of some records, as far as archiving reads it: which of them name an id. */
function storeOf(type: string, references: Record<string, string>, records: readonly Named[]): Store<object> {
  const pick = ({ $or }: { $or: Record<string, string>[] }) => {
    const names = (record: Named) =>
      $or.some((one) => Object.entries(one).some(([field, id]) => idsAt(record, field).includes(id)));
    return Promise.resolve(records.filter(names));
  };
  return { kind: { type, references }, pick } as unknown as Store<object>;
}

const stores = {
  Topic: storeOf('Topic', { broaderId: 'Topic', relatedIds: 'Topic' }, [
    { id: 'handhygiene' },
    { id: 'hanskebruk', broaderId: 'handhygiene' },
    { id: 'handdesinfeksjon', broaderId: 'handhygiene' },
    { id: 'renhold', relatedIds: ['renhold'] },
  ]),
  Setting: storeOf('Setting', { broaderId: 'Setting' }, []),
  // An audience and a setting of the starter data have the same id.
  Audience: storeOf('Audience', { workSettingIds: 'Setting' }, [{ id: 'myndighet', workSettingIds: ['myndighet'] }]),
};

/** What one change set that archives some records is told. */
async function archive(...records: readonly [type: keyof typeof stores, id: string][]): Promise<string[]> {
  const nobody = { current: () => Promise.reject(new Error('Another registry was asked.')) };
  const integrity = new ReferentialIntegrity(Object.values(stores), nobody, ANYONE);
  const changes = records.map(([type, id]): PreparedChange => {
    const before = { id, version: 1, archived: false };
    return { store: stores[type], before, after: { id }, fields: [], action: 'ARCHIVED' };
  });
  return (await integrity.refusals(changes)).map(({ code, message }) => `${code} ${message}`);
}

describe('One change set archives', () => {
  test('no record that others name', async () => {
    expect(await archive(['Topic', 'handhygiene'])).toEqual([
      'IN_USE "handhygiene" is named by Topic "hanskebruk" and 1 more: change those first.',
    ]);
  });

  test('a record together with all that name it', async () => {
    expect(await archive(['Topic', 'handhygiene'], ['Topic', 'hanskebruk'], ['Topic', 'handdesinfeksjon'])).toEqual([]);
  });

  test('no record of which one that names it stays', async () => {
    expect(await archive(['Topic', 'handhygiene'], ['Topic', 'hanskebruk'])).toEqual([
      'IN_USE "handhygiene" is named by Topic "handdesinfeksjon": change those first.',
    ]);
  });

  test('a record that only names itself', async () => {
    expect(await archive(['Topic', 'renhold'])).toEqual([]);
  });

  test('no record that one of another kind with the same id names', async () => {
    expect(await archive(['Setting', 'myndighet'])).toEqual([
      'IN_USE "myndighet" is named by Audience "myndighet": change those first.',
    ]);
    expect(await archive(['Setting', 'myndighet'], ['Audience', 'myndighet'])).toEqual([]);
  });
});
