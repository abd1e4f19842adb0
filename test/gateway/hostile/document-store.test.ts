import { expect, test } from '@jest/globals';
import { Kind, type DocumentNode } from 'graphql';
import { createDocumentStore } from '../../../gateway/document-store.js';

test('documents that were refused take room, too: no flood of them fills the memory', async () => {
  const { store, close } = createDocumentStore();
  const refused: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };
  for (let index = 0; index < 40_000; index += 1) await store.set(`key ${index}`, refused);
  expect(await store.get('key 0')).toBeUndefined();
  expect(await store.get('key 39999')).toBe(refused);
  close();
});
